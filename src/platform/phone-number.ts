import { parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * An international number as digits, without the zero that is dialled inside a country: `610412345678` and
 * `61412345678` are one. Undefined for what cannot be one; whether anybody has the number is not asked.
 */
export const internationalNumber = (digits: string): string | undefined =>
  parsePhoneNumberFromString(`+${digits}`)?.number.slice(1);
