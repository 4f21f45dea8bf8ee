/** Languages that are written in Arabic, Hebrew and their relatives (CLDR, "characterOrder"). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

export type TextDirection = 'ltr' | 'rtl';

/** In which direction a language is written, by its tag (BCP 47). */
export const textDirection = (tag: string): TextDirection =>
  RIGHT_TO_LEFT.has(tag.split('-', 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
