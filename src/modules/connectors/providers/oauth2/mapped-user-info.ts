import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import type { SocialUserInfo } from '../../social/signs-in.js';
import { userInfoOf } from '../oauth/user-info.js';
import type { ProfileMap } from './oauth2-config.js';

/**
 * Who somebody is by the map of the config. Addresses count: who maps them says that the provider vouches for them, unless
 * the provider itself says that it does not.
 */
export function mappedUserInfo(answer: JsonObject, map: ProfileMap = {}): SocialUserInfo {
  const at = (path: string): unknown => (path === '' ? undefined : path.split('.').reduce(memberOf, answer));
  const { id = 'id', email = 'email', phone = 'phone', name = 'name', avatar = 'avatar' } = map;
  const addresses = { email: beside(email, 'email_verified'), phone: beside(phone, 'phone_number_verified') };
  return userInfoOf(
    {
      id: at(id),
      email: isDenied(at(addresses.email)) ? undefined : at(email),
      phone: isDenied(at(addresses.phone)) ? undefined : at(phone),
      name: at(name),
      avatar: at(avatar),
    },
    answer,
  );
}

const memberOf = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name)
    ? value[name]
    : Array.isArray(value)
      ? value[Number(name)]
      : undefined;

/** OpenID Connect Core §5.1 says so right beside an address, and others do like it. */
const beside = (path: string, name: string): string => [...path.split('.').slice(0, -1), name].join('.');

const isDenied = (flag: unknown): boolean => flag === false || flag === 'false';
