import type { Identifier } from './api/experience.js';
import { type PhraseKey, t } from './i18n.js';

type Type = Identifier['type'];

const ORDER: readonly Type[] = ['username', 'email', 'phone'];

const LABELS: Readonly<Record<string, PhraseKey>> = {
  username: 'input.username',
  email: 'input.email',
  phone: 'input.phone_number',
  'username email': 'input.username_or_email',
  'username phone': 'input.username_or_phone',
  'email phone': 'input.email_or_phone',
  'username email phone': 'input.any_identifier',
};

/** The kinds of identifiers that methods of signing in have, in the order in which labels name them. */
export const identifierTypes = (methods: readonly { readonly identifier: Type }[]): readonly Type[] =>
  ORDER.filter((type) => methods.some(({ identifier }) => identifier === type));

export const identifierLabel = (types: readonly Type[]): string =>
  t(LABELS[types.join(' ')] ?? 'input.any_identifier');

/** What somebody typed in, as the kind that it looks like. */
export function identifierOf(text: string, types: readonly Type[]): Identifier {
  const value = text.trim();
  if (types.includes('email') && value.includes('@')) return { type: 'email', value };
  const digits = value.replaceAll(/[\s()+./-]/g, '');
  if (types.includes('phone') && /^\d{4,}$/.test(digits)) return { type: 'phone', value: digits };
  return { type: types[0] ?? 'username', value };
}
