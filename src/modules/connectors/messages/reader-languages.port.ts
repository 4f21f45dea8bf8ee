import type { LanguageHints } from './message.js';

/** In which language to write to somebody. */
export interface ReaderLanguage {
  readonly language: string;
  /** The tenant's own, whatever the reader wants. */
  readonly fallback: string;
}

/**
 * How the current tenant chooses the language of a message, of those that there are words in. Implemented where that is
 * set, above this module.
 */
export abstract class ReaderLanguages {
  abstract choose(hints: LanguageHints, available: readonly [string, ...string[]]): Promise<ReaderLanguage>;
}
