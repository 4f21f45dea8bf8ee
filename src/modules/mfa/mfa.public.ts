export type { EnrolledFactor, EnrolledType } from './enrolled/enrolled-factor.js';
export { EnrolledFactors } from './enrolled/enrolled-factors.js';
export { ExistingFactors } from './existing-factors.js';
export { type BackupCode, BackupCodeFactor } from './factors/backup-code/backup-code-factor.js';
export { type NewTotp, TotpFactor } from './factors/totp/totp-factor.js';
export type { NewCredential } from './factors/webauthn/new-credential.js';
export { RelyingParties, type RelyingParty } from './factors/webauthn/relying-parties.js';
export {
  type CredentialUser,
  type UsedCredential,
  WebAuthnFactor,
} from './factors/webauthn/webauthn-factor.js';
export { MFA_FACTORS, type MfaFactor } from './mfa-factor.js';
export { MfaErrors } from './mfa.errors.js';
