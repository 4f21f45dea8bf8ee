import type { JsonObject } from '#src/platform/http/fields/object.js';

/** Enough to find out what is wrong, and short enough for a log. */
const MAX_CHARACTERS = 200;

/** What a provider said, on one line, without the secrets that it may have repeated. */
export function firstWords(text: string, secrets: readonly string[]): string {
  const told = secrets.filter((secret) => secret !== '').reduce(withoutSecret, text);
  return told
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MAX_CHARACTERS);
}

const withoutSecret = (text: string, secret: string): string => text.replaceAll(secret, '…');

/** What of a message lets somebody in. */
export const secretsOf = ({ code, link, token }: JsonObject): string[] =>
  [code, link, token].filter((value) => typeof value === 'string');
