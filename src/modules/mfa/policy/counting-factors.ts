import type { EnrolledFactor } from '../enrolled/enrolled-factor.js';
import type { MfaFactor } from '../mfa-factor.js';

/** What a user can show beside the first factor. */
export interface HeldFactors {
  readonly enrolled: readonly Pick<EnrolledFactor, 'type' | 'remainCodes'>[];
  readonly primaryEmail?: string | null | undefined;
  readonly primaryPhone?: string | null | undefined;
}

/** In the order in which they are offered. Only codes by e-mail and phone are of one kind, and nobody notes their use. */
const IN_ORDER: readonly MfaFactor[] = [
  'WebAuthn',
  'Totp',
  'EmailVerificationCode',
  'PhoneVerificationCode',
  'BackupCode',
];

/**
 * The factors of a user that count: those that the tenant has too. Backup codes do while some remain. Each comes once, the
 * one to offer first at the beginning.
 */
export const countingFactors = (held: HeldFactors, configured: readonly MfaFactor[]): MfaFactor[] =>
  IN_ORDER.filter((factor) => configured.includes(factor) && isHeld(held, factor));

function isHeld({ enrolled, primaryEmail, primaryPhone }: HeldFactors, factor: MfaFactor): boolean {
  switch (factor) {
    case 'EmailVerificationCode':
      return Boolean(primaryEmail);
    case 'PhoneVerificationCode':
      return Boolean(primaryPhone);
    case 'BackupCode':
      return enrolled.some(({ type, remainCodes = 0 }) => type === factor && remainCodes > 0);
    default:
      return enrolled.some(({ type }) => type === factor);
  }
}
