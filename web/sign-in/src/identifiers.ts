import type { Identifier } from './api/experience.js';
import { FieldFault } from './form/problem.js';
import { type PhraseKey, t, leftToRight } from './i18n.js';
import { callingCodeOf } from './phone/calling-codes.js';
import { internationalDigits } from './phone/phone-number.js';

export type IdentifierType = Identifier['type'];

const ORDER: readonly IdentifierType[] = ['username', 'email', 'phone'];

const LABELS: Readonly<Record<string, PhraseKey>> = {
  username: 'input.username',
  email: 'input.email',
  phone: 'input.phone_number',
  'username email': 'input.username_or_email',
  'username phone': 'input.username_or_phone',
  'email phone': 'input.email_or_phone',
  'username email phone': 'input.any_identifier',
};

/** In the order in which labels name them, each once. */
export const inOrder = (types: readonly string[]): readonly IdentifierType[] =>
  ORDER.filter((type) => types.includes(type));

export const identifierLabel = (types: readonly IdentifierType[]): string =>
  t(LABELS[types.join(' ')] ?? 'input.any_identifier');

const EMAIL = /^\S+@\S+\.\S+$/;

/** What somebody typed in, as the kind that it looks like. Throws a `FieldFault` where it is none of them. */
export function identifierOf(text: string, region: string, types: readonly IdentifierType[]): Identifier {
  const value = text.trim();
  if (types.includes('email') && value.includes('@')) {
    if (!EMAIL.test(value)) throw new FieldFault('identifier', 'error.invalid_email');
    return { type: 'email', value };
  }
  const digits = types.includes('phone') ? internationalDigits(value, callingCodeOf(region)) : undefined;
  if (digits !== undefined) return { type: 'phone', value: digits };
  if (types.includes('username')) return { type: 'username', value };
  throw new FieldFault('identifier', types.includes('email') ? 'error.invalid_email' : 'error.invalid_phone');
}

/** As people write it. */
export const shownIdentifier = ({ type, value }: Identifier): string =>
  leftToRight(type === 'phone' ? `+${value}` : value);
