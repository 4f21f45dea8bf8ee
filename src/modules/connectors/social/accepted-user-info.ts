import { isObject } from '#src/platform/http/fields/object.js';
import { shallow } from '#src/platform/http/fields/shallow.js';
import { storable } from '#src/platform/http/fields/storable.js';
import { isAddress } from '#src/platform/mailbox.js';
import { internationalNumber } from '#src/platform/phone-number.js';
import { ConnectorErrors } from '../connector.errors.js';
import type { SocialUserInfo } from './signs-in.js';

/** As much as the columns of a user hold. */
const MAX_CHARACTERS = { id: 256, email: 128, name: 128, avatar: 2048 } as const;
/** Of all that a provider said: identities of a user have room for a hundred of them. */
const RAW_BYTES = 8192;

/**
 * What is taken over of what a provider said. Nobody loses their way in for a name that is too long: what cannot be stored is
 * left out, but for the id. Throws `connector.invalid_response` (400) for that.
 */
export function acceptedUserInfo({
  id,
  email,
  phone,
  name,
  avatar,
  rawData,
}: SocialUserInfo): SocialUserInfo {
  const number = phone === undefined ? undefined : internationalNumber(phone);
  if (!isText(id, MAX_CHARACTERS.id))
    throw ConnectorErrors.invalidResponse('There is no usable id of the user.');
  return {
    id,
    ...(isText(email, MAX_CHARACTERS.email) && isAddress(email) && { email }),
    ...(number !== undefined && { phone: number }),
    ...(isText(name, MAX_CHARACTERS.name) && { name }),
    ...(isText(avatar, MAX_CHARACTERS.avatar) && isPicture(avatar) && { avatar }),
    ...(isObject(rawData) && isStorable(rawData) && { rawData }),
  };
}

const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= max && storable.holds(value);

const isStorable = (value: object): boolean =>
  shallow.holds(value) && storable.holds(value) && Buffer.byteLength(JSON.stringify(value)) <= RAW_BYTES;

const isPicture = (url: string): boolean => ['https:', 'http:'].includes(URL.parse(url)?.protocol ?? '');
