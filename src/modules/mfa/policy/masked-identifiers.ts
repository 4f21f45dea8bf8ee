import type { MfaFactor } from '../mfa-factor.js';
import type { HeldFactors } from './counting-factors.js';

/** Enough of an address for its owner to know it. */
export type MaskedIdentifiers = Partial<Record<'EmailVerificationCode' | 'PhoneVerificationCode', string>>;

/** A name of four letters or fewer would be all there. */
const SHOWN = 4;

/** The addresses to which codes of these factors go. */
export const maskedIdentifiers = (
  { primaryEmail, primaryPhone }: Omit<HeldFactors, 'enrolled'>,
  factors: readonly MfaFactor[],
): MaskedIdentifiers => ({
  ...(primaryEmail &&
    factors.includes('EmailVerificationCode') && { EmailVerificationCode: maskedEmail(primaryEmail) }),
  ...(primaryPhone &&
    factors.includes('PhoneVerificationCode') && {
      PhoneVerificationCode: `****${primaryPhone.slice(-SHOWN)}`,
    }),
});

function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const name = email.slice(0, at);
  return `${name.length > SHOWN ? name.slice(0, SHOWN) : ''}****${email.slice(at)}`;
}
