import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailableError } from './access-token.errors.js';
import { messagesOf } from './refusal-reasons.js';

/** An API trusts a handful; one that is told others without end must not keep them all. */
const REMEMBERED_ISSUERS = 100;

const keySets = new Map<string, JWTVerifyGetKey>();

/**
 * The keys of an issuer. They are fetched with the first token, again after 10 minutes, and where a token names a key
 * that is unknown, though not more often than every 30 seconds. Where they cannot be had, a `KeysUnavailableError` says so.
 */
export function keysOf(issuer: string): JWTVerifyGetKey {
  const known = keySets.get(issuer);
  if (known) return known;
  const [oldest] = keySets.keys();
  if (oldest !== undefined && keySets.size >= REMEMBERED_ISSUERS) keySets.delete(oldest);
  const keys = remoteKeys(new URL(`${issuer}/jwks`));
  keySets.set(issuer, keys);
  return keys;
}

function remoteKeys(url: URL): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url);
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      throw new KeysUnavailableError(`${url}: ${messagesOf(error)}`);
    }
  };
}

/** The keys are there, and the token names none of them. */
const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;
