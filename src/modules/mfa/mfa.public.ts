export { AdaptiveMfa } from './adaptive/adaptive-mfa.js';
export { PostSignInAdaptiveMfaTriggered } from './adaptive/adaptive-mfa.events.js';
export type { AdaptiveRule } from './adaptive/adaptive-rules.js';
export { accountLabelOf } from './enrolled/account-label.js';
export type { EnrolledFactor, EnrolledType } from './enrolled/enrolled-factor.js';
export { EnrolledFactors } from './enrolled/enrolled-factors.js';
export { shownFactor } from './users/shown-factor.js';
export { UserFactorDto } from './users/user-factor.dto.js';
export { type BackupCode, BackupCodeFactor } from './factors/backup-code/backup-code-factor.js';
export { type NewTotp, TotpFactor } from './factors/totp/totp-factor.js';
export { DecoyCredentials } from './factors/webauthn/decoy-credentials.js';
export type { NewCredential } from './factors/webauthn/new-credential.js';
export { installRelatedOrigins } from './factors/webauthn/install-related-origins.js';
export { RelyingParties, type RelyingParty } from './factors/webauthn/relying-parties.js';
export { WebAuthnFactor } from './factors/webauthn/webauthn-factor.js';
export { BACKUP_CODE_ROWS, MFA_FACTOR_ROWS, WEBAUTHN_CREDENTIAL_ROWS } from './imported-rows.repository.js';
export { MFA_FACTORS, type MfaFactor } from './mfa-factor.js';
export { MfaErrors } from './mfa.errors.js';
export { countingFactors } from './policy/counting-factors.js';
export { type MaskedIdentifiers, maskedIdentifiers } from './policy/masked-identifiers.js';
export { demandedOf, isOrganizationStrict, type MfaDemand } from './policy/mfa-demand.js';
export {
  ADAPTIVE_MFA_POLICIES,
  isSkippable,
  MFA_POLICIES,
  type MfaPolicyName,
} from './policy/mfa-policy-name.js';
export type { MfaAnswers, MfaCase, MfaRules } from './policy/mfa-rules.js';
export { needsVerification } from './policy/verification-need.js';
export { AuthenticationOptionsDto, RegistrationOptionsDto } from './factors/webauthn/webauthn-options.dto.js';
export { AuthenticationPayloadDto, RegistrationPayloadDto } from './factors/webauthn/webauthn-payload.dto.js';
