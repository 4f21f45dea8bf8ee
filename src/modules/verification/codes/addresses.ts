import type { Recipient } from '#src/modules/connectors/connectors.public.js';
import { internationalNumber } from '#src/platform/phone-number.js';

/** The address as a message finds it. A number that cannot be one stays as it is: whoever sends there says so. */
export const reachable = ({ type, value }: Recipient): Recipient => ({
  type,
  value: type === 'phone' ? (internationalNumber(value) ?? value) : value,
});

/** The one form of an address that can be written in several: what a code was sent to is what a user is found by. */
export const addressKey = (address: Recipient): string =>
  `${address.type}:${reachable(address).value.toLowerCase()}`;
