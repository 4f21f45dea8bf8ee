import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import type { SubmitCheck } from './submit-check.js';

/** What was set up on the way is still a factor of the tenant. Passkeys are for signing in, too. */
export const requireEnabledFactors: SubmitCheck = ({ flow: { mfa }, settings }) => {
  const { factors } = settings.mfa;
  const isEnabled =
    (!mfa.totp || factors.includes('Totp')) &&
    (!mfa.webAuthn?.length || factors.includes('WebAuthn') || settings.passkeySignIn.enabled === true) &&
    (!mfa.backupCode || factors.includes('BackupCode'));
  if (!isEnabled) throw MfaErrors.factorNotEnabled();
};
