import { en, type Phrases } from './en.js';

/** What hosted pages and messages say, by language tag (BCP 47). Other languages need phrases of the tenant's own. */
export const BUILT_IN_PHRASES = { en } satisfies Record<string, Phrases>;

export type BuiltInLanguage = keyof typeof BUILT_IN_PHRASES;

export const BUILT_IN_LANGUAGES = Object.keys(BUILT_IN_PHRASES) as [BuiltInLanguage, ...BuiltInLanguage[]];
