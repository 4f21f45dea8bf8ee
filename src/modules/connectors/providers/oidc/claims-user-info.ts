import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { SocialUserInfo } from '../../social/signs-in.js';
import { claimsOfPerson, userInfoOf } from '../oauth/user-info.js';

interface Trust {
  readonly acceptStringTypedBooleanClaims?: boolean | undefined;
  readonly trustUnverifiedEmail?: boolean | undefined;
}

/** Who somebody is by standard claims (OpenID Connect Core §5.1). Addresses count where they are verified, or trusted. */
export function claimsUserInfo(claims: JsonObject, trust: Trust): SocialUserInfo {
  const { sub: id, name, picture: avatar, email } = claims;
  const isTrue = (value: unknown): boolean =>
    value === true ||
    (trust.acceptStringTypedBooleanClaims === true &&
      typeof value !== 'object' &&
      /^(true|1|yes)$/i.test(String(value)));
  // Each number counts by its own claim: that one is verified says nothing about the other.
  const phone = ['phone_number', 'phone']
    .filter((claim) => isTrue(claims[`${claim}_verified`]))
    .map((claim) => claims[claim])
    .find((number) => typeof number === 'string');
  const isTrusted = trust.trustUnverifiedEmail === true || isTrue(claims['email_verified']);
  return userInfoOf({ id, name, avatar, phone, ...(isTrusted && { email }) }, claimsOfPerson(claims));
}
