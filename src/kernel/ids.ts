import { randomInt } from 'node:crypto';

const LOWER = '0123456789abcdefghijklmnopqrstuvwxyz';
const ALPHANUMERIC = `${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

const random = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** The id of most things: 21 characters of `[0-9a-z]`. */
export const newId = (): string => random(LOWER, 21);

/** The id of a user or an organization: 12 characters of `[0-9a-z]`, about 62 bits. */
export const newShortId = (): string => random(LOWER, 12);

/** The value of a secret: 32 characters of `[0-9A-Za-z]`, about 190 bits. */
export const newSecret = (): string => random(ALPHANUMERIC, 32);
