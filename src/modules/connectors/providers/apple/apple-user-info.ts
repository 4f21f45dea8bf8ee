import type { JWTPayload } from 'jose';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import type { SocialUserInfo } from '../../social/signs-in.js';
import { claimsOfPerson, userInfoOf } from '../oauth/user-info.js';
import { parsed } from '../shared/provider-request.js';

/**
 * Who somebody is by their ID token, with the name that Apple sends beside it the first time, unsigned. Of that nothing else
 * counts. The address of a private relay is an address too.
 */
export function appleUserInfo(claims: JWTPayload, user: unknown): SocialUserInfo {
  const { sub: id, email, email_verified: isVerified } = claims;
  // Apple says either.
  const isKnown = isVerified === true || isVerified === 'true';
  const said = userOf(user);
  const rawData = { id_token: claimsOfPerson(claims), ...(said && { user: said }) };
  return userInfoOf({ id, name: nameOf(said), ...(isKnown && { email }) }, rawData);
}

function userOf(user: unknown): JsonObject | undefined {
  const value = typeof user === 'string' ? parsed(Buffer.from(user)) : user;
  return isObject(value) ? value : undefined;
}

function nameOf(user: JsonObject | undefined): string | undefined {
  const name = user?.['name'];
  if (!isObject(name)) return undefined;
  const parts = [name['firstName'], name['lastName']].filter((part) => typeof part === 'string');
  return parts.join(' ').trim();
}
