import type { MountedRequest } from './buffered-request.js';
import { RefusedRequest } from './refused-request.js';

/**
 * Who comes here authenticates, or is answered the same as everybody; parameters are never stored, and assertions and
 * tokens among them may be long. Anywhere else below the mount anybody is answered, and what they send may be stored.
 */
const NOT_FOR_STRANGERS: ReadonlySet<string> = new Set([
  '/.well-known/oauth-authorization-server',
  '/.well-known/openid-configuration',
  '/jwks',
  '/me',
  '/token',
  '/token/introspection',
  '/token/revocation',
]);

/** Whether a request is one that anybody may make, and that may store something. */
export const answersStrangers = ({ method, url = '/' }: MountedRequest): boolean =>
  method !== 'OPTIONS' && !NOT_FOR_STRANGERS.has(url.split('?', 1)[0] ?? url);

/** What clients make up freely, and is kept as it came. */
const FREE_TEXTS: ReadonlySet<string> = new Set(['state', 'nonce', 'login_hint', 'ui_locales', 'user_code']);
const MAX_FREE_TEXT_BYTES = 2048;
/** Names and values together: more than any client sends, with an `id_token_hint` of 4 KB. */
const MAX_BYTES = 6 * 1024;

/** Each is looked up. More than any client asks for at once. */
const MAX_RESOURCES = 50;

/**
 * Refuses parameters that nobody needs to be so long, before anything is looked up for them. They are counted as the
 * provider reads them, since decoding can make bytes more: the query, and the form of a POST.
 */
export function requireShortParameters(...texts: readonly string[]): void {
  let total = 0;
  let resources = 0;
  for (const [name, value] of texts.flatMap((text) => [...new URLSearchParams(text)])) {
    const bytes = Buffer.byteLength(value);
    if (FREE_TEXTS.has(name) && bytes > MAX_FREE_TEXT_BYTES) tooLong(name);
    total += Buffer.byteLength(name) + bytes;
    if (name === 'resource') resources += value.split(',').length;
  }
  if (resources > MAX_RESOURCES) {
    throw new RefusedRequest(400, 'there are too many resources in the request');
  }
  if (total > MAX_BYTES) tooLong('the request');
}

function tooLong(what: string): never {
  throw new RefusedRequest(400, `${what} is too long`);
}
