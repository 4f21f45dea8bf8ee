import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { SocialUserInfo } from '../../social/signs-in.js';

interface Trust {
  readonly acceptStringTypedBooleanClaims?: boolean | undefined;
  readonly trustUnverifiedEmail?: boolean | undefined;
}

/** Who somebody is by standard claims (OpenID Connect Core §5.1). Addresses count where they are verified, or trusted. */
export function claimsUserInfo(claims: JsonObject, trust: Trust): SocialUserInfo {
  const { sub, name, picture, email, phone_number: phoneNumber, phone = phoneNumber } = claims;
  const isTrue = (value: unknown): boolean =>
    value === true ||
    (trust.acceptStringTypedBooleanClaims === true && /^(true|1|yes)$/i.test(String(value)));
  const isPhoneVerified = isTrue(claims['phone_number_verified'] ?? claims['phone_verified']);
  return {
    id: String(sub),
    ...(typeof name === 'string' && { name }),
    ...(typeof picture === 'string' && { avatar: picture }),
    ...(typeof email === 'string' &&
      (trust.trustUnverifiedEmail === true || isTrue(claims['email_verified'])) && { email }),
    ...(typeof phone === 'string' && isPhoneVerified && { phone: phone.replaceAll(/\D/g, '') }),
    rawData: Object.fromEntries(Object.entries(claims).filter(([claim]) => !OF_THE_TOKEN.has(claim))),
  };
}

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
