import { PasswordErrors } from './password.errors.js';

export interface LegacyDigest {
  readonly algorithm: string;
  readonly args: readonly string[];
  readonly expected: string;
}

/** Stands among the arguments for the password that somebody entered. */
export const PASSWORD_PLACE = '@';

/** Reads `["<algorithm>", ["<argument>", "@"], "<expected>"]`. */
export function parseLegacy(digest: string): LegacyDigest {
  const parts = parseJson(digest);
  if (!Array.isArray(parts) || parts.length !== 3) {
    throw PasswordErrors.invalidLegacyPasswordFormat('Not a JSON array of three.');
  }
  const [algorithm, args, expected] = parts as unknown[];
  if (!isText(algorithm) || !isText(expected)) {
    throw PasswordErrors.invalidLegacyPasswordFormat('The algorithm or the expected value is not a text.');
  }
  if (!Array.isArray(args) || !args.every((arg) => typeof arg === 'string')) {
    throw PasswordErrors.invalidLegacyPasswordFormat('The arguments are not a list of texts.');
  }
  if (!args.includes(PASSWORD_PLACE)) {
    throw PasswordErrors.invalidLegacyPasswordFormat('No argument is "@".');
  }
  return { algorithm, args, expected };
}

/** The arguments of an algorithm that has so many, of which the last is the password. */
export function argumentsOf({ algorithm, args }: LegacyDigest, names: readonly string[]): readonly string[] {
  if (args.length === names.length + 1 && args.at(-1) === PASSWORD_PLACE) return args;
  throw PasswordErrors.invalidLegacyPasswordFormat(
    `The arguments of ${algorithm} are ${names.join(', ')}, "@".`,
  );
}

/** A number that is written in decimal digits and lies within bounds. */
export function wholeNumber(name: string, text: string, max: number): number {
  if (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= max) return Number(text);
  throw PasswordErrors.invalidLegacyPasswordFormat(`The ${name} is not a whole number from 1 to ${max}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
