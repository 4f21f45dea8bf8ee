import { ar } from './ar.js';
import { de } from './de.js';
import { en, type Phrases } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zhCn } from './zh-cn.js';

/** What hosted pages and messages say, by language tag (BCP 47). Other languages need phrases of the tenant's own. */
export const BUILT_IN_PHRASES = {
  en,
  de,
  'zh-CN': zhCn,
  ja,
  ru,
  es,
  fr,
  pt,
  ko,
  ar,
} satisfies Record<string, Phrases>;

export type BuiltInLanguage = keyof typeof BUILT_IN_PHRASES;

export const BUILT_IN_LANGUAGES = Object.keys(BUILT_IN_PHRASES) as [BuiltInLanguage, ...BuiltInLanguage[]];

export const isBuiltIn = (tag: string): tag is BuiltInLanguage => Object.hasOwn(BUILT_IN_PHRASES, tag);

/** `pt-PT` takes after `pt`, and what nothing is near to after English. */
export function nearestBuiltIn(tag: string): BuiltInLanguage {
  if (isBuiltIn(tag)) return tag;
  const [subtag] = tag.split('-');
  return BUILT_IN_LANGUAGES.find((known) => known.split('-')[0] === subtag) ?? 'en';
}
