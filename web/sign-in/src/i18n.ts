import type { Phrases } from '../../../src/modules/sign-in-experience/phrases/en.js';
import { phrases } from './settings.js';

/** The keys of all phrases, as paths with dots. */
export type PathIn<Group> = {
  [Key in keyof Group & string]: Group[Key] extends string ? Key : `${Key}.${PathIn<Group[Key]>}`;
}[keyof Group & string];

export type PhraseKey = PathIn<Phrases>;

type Values = Readonly<Record<string, string | number>>;

/** A phrase in the language of the page; `{{name}}` in it stands for the value of that name. */
export const t = (key: PhraseKey, values: Values = {}): string => find(key, values) ?? key;

/** A phrase whose key comes from the server, so that it may be unknown. */
export function find(key: string, values: Values = {}): string | undefined {
  let found: unknown = phrases;
  for (const part of key.split('.')) found = Object(found)[part];
  if (typeof found !== 'string') return undefined;
  return found.replaceAll(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Keeps addresses and numbers in their order where the text around them runs from right to left (UAX #9). */
export const leftToRight = (text: string): string =>
  document.documentElement.dir === 'rtl' ? `\u2066${text}\u2069` : text;
