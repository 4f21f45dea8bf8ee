import { experience } from '../settings.js';

/** What the tenant lets people see and change of their accounts. */
export type Field =
  | 'name'
  | 'avatar'
  | 'profile'
  | 'email'
  | 'phone'
  | 'password'
  | 'username'
  | 'social'
  | 'mfa'
  | 'passkey'
  | 'session';

interface AccountCenter {
  readonly enabled: boolean;
  readonly fields: Readonly<Partial<Record<Field, 'Off' | 'ReadOnly' | 'Edit'>>>;
  readonly deleteAccountUrl: string | null;
}

/** It stands beside what all pages are told. */
const read = (): AccountCenter => {
  const { textContent } = document.getElementById('settings') ?? {};
  return JSON.parse(textContent ?? '').accountCenter;
};

export const center = read();

const accessTo = (field: Field): string | undefined =>
  center.fields[field] ?? (field === 'passkey' ? center.fields.mfa : undefined);

export const isShown = (field: Field): boolean => (accessTo(field) ?? 'Off') !== 'Off';

export const isEditable = (field: Field): boolean => accessTo(field) === 'Edit';

type Factor = (typeof experience.mfa.factors)[number];

/** Whether people set up second factors of this kind here. */
export const offers = (factor: Factor): boolean => experience.mfa.factors.includes(factor);

export const offersPasskeys = (): boolean => offers('WebAuthn') || experience.passkeySignIn?.enabled === true;
