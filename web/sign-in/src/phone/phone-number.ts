const PUNCTUATION = /[\s()./‐-―-]/g;
const INTERNATIONAL = /^(\+|00)(?=\d)/;
const MIN_DIGITS = 4;

/** Digits in the form that the server knows, whichever keyboard they come from: Arabic, Persian, full width. */
export const plainDigits = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const compact = (text: string): string => plainDigits(text).replaceAll(PUNCTUATION, '');

/** Whether the number says itself in which country it is. */
export const isInternational = (text: string): boolean => INTERNATIONAL.test(compact(text));

/** Whether somebody seems to type a number. */
export const looksLikeNumber = (text: string): boolean => /^(\+|\d)\d{2,}$/.test(compact(text));

/**
 * A number as somebody writes it, as the digits of an international one; undefined where it is none. The zero that is
 * dialled inside a country is left to the server, which knows where it belongs to the number.
 */
export function internationalDigits(text: string, callingCode: string): string | undefined {
  const digits = compact(text).replace(INTERNATIONAL, '');
  if (!/^\d+$/.test(digits) || digits.length < MIN_DIGITS) return undefined;
  return isInternational(text) ? digits : callingCode + digits;
}
