import type { Factor } from '../api/mfa.js';
import { leftToRight, type PhraseKey, t } from '../i18n.js';
import type { Asked } from './asked.js';

const NAMES: Readonly<Record<Factor, PhraseKey>> = {
  Totp: 'mfa.totp',
  WebAuthn: 'mfa.passkey',
  BackupCode: 'mfa.backup_code',
  EmailVerificationCode: 'mfa.email',
  PhoneVerificationCode: 'mfa.phone',
};

/** The kind of identifier to which the codes of a factor go. */
export const IDENTIFIER_TYPES = { EmailVerificationCode: 'email', PhoneVerificationCode: 'phone' } as const;

export type SentFactor = keyof typeof IDENTIFIER_TYPES;

/** What a factor is called, and where its codes go, where that is known. */
export function factorLabel(factor: Factor, { addresses }: Asked): string {
  const address = addresses?.[factor];
  return t(NAMES[factor]) + (address === undefined ? '' : ` (${leftToRight(address)})`);
}
