import type { BackupCodeRecord } from './backup-code.record.js';
import type { EnterpriseSsoRecord } from './enterprise-sso.record.js';
import type { MfaCodeRecord } from './mfa-code.record.js';
import type { NewPasswordIdentityRecord } from './new-password-identity.record.js';
import type { OneTimeTokenRecord } from './one-time-token.record.js';
import type { PasswordRecord } from './password.record.js';
import type { SignInPasskeyRecord } from './sign-in-passkey.record.js';
import type { SocialRecord } from './social.record.js';
import type { TotpRecord } from './totp.record.js';
import type { VerificationCodeRecord } from './verification-code.record.js';
import type { WebAuthnRecord } from './web-authn.record.js';

/** What somebody has shown, or is about to show. It is stored with the flow, and its id leads to it. */
export type VerificationRecord =
  | PasswordRecord
  | VerificationCodeRecord
  | OneTimeTokenRecord
  | NewPasswordIdentityRecord
  | SocialRecord
  | EnterpriseSsoRecord
  | SignInPasskeyRecord
  | TotpRecord
  | WebAuthnRecord
  | BackupCodeRecord
  | MfaCodeRecord;

export type RecordType = VerificationRecord['type'];
