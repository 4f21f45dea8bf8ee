import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from '../../connector.errors.js';
import type { SocialUserInfo } from '../../social/signs-in.js';

type Claims = Readonly<Record<'id' | 'email' | 'phone' | 'name' | 'avatar', unknown>>;

/**
 * Who somebody is by what a provider said; what is no text is left out. Throws `connector.invalid_response` where there is
 * no id.
 */
export function userInfoOf(
  { id, email, phone, name, avatar }: Partial<Claims>,
  rawData: JsonObject,
): SocialUserInfo {
  const known = textOf(id);
  if (known === undefined) throw ConnectorErrors.invalidResponse('The provider names nobody.');
  const said = { email: textOf(email), phone: digitsOf(phone), name: textOf(name), avatar: textOf(avatar) };
  return { id: known, ...definedOf(said), rawData };
}

/** Some providers know people, and telephones, by numbers. */
const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || Number.isSafeInteger(value) ? String(value) : undefined;

function digitsOf(phone: unknown): string | undefined {
  const digits = textOf(phone)?.replaceAll(/\D/g, '');
  return digits === '' ? undefined : digits;
}

const definedOf = (said: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** The claims of an ID token without those that say something about the token alone. */
export const claimsOfPerson = (claims: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(claims).filter(([claim]) => !OF_THE_TOKEN.has(claim)));

/** What says something about the ID token, and nothing about whom it names. */
const OF_THE_TOKEN: ReadonlySet<string> = new Set([
  'iss',
  'aud',
  'azp',
  'exp',
  'iat',
  'nbf',
  'jti',
  'nonce',
  'auth_time',
  'at_hash',
  'c_hash',
  's_hash',
  'sid',
]);
