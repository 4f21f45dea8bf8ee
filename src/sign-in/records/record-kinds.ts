import { backupCodeRecord } from './backup-code.record.js';
import { enterpriseSsoRecord } from './enterprise-sso.record.js';
import { mfaCodeRecord } from './mfa-code.record.js';
import { newPasswordIdentityRecord } from './new-password-identity.record.js';
import { oneTimeTokenRecord } from './one-time-token.record.js';
import { passwordRecord } from './password.record.js';
import type { RecordKind } from './record-kind.js';
import { signInPasskeyRecord } from './sign-in-passkey.record.js';
import { socialRecord } from './social.record.js';
import { totpRecord } from './totp.record.js';
import { verificationCodeRecord } from './verification-code.record.js';
import type { VerificationRecord } from './verification-record.js';
import { webAuthnRecord } from './web-authn.record.js';

type KindOf<Type extends VerificationRecord['type']> = RecordKind<
  Extract<VerificationRecord, { type: Type }>
>;

const KINDS: { readonly [Type in VerificationRecord['type']]: KindOf<Type> } = {
  Password: passwordRecord,
  EmailVerificationCode: verificationCodeRecord,
  PhoneVerificationCode: verificationCodeRecord,
  OneTimeToken: oneTimeTokenRecord,
  NewPasswordIdentity: newPasswordIdentityRecord,
  Social: socialRecord,
  EnterpriseSso: enterpriseSsoRecord,
  SignInPasskey: signInPasskeyRecord,
  Totp: totpRecord,
  WebAuthn: webAuthnRecord,
  BackupCode: backupCodeRecord,
  MfaEmailVerificationCode: mfaCodeRecord,
  MfaPhoneVerificationCode: mfaCodeRecord,
};

/** What is to know about the kind of a record. */
export const kindOf = <Record extends VerificationRecord>({ type }: Record): RecordKind<Record> =>
  // TypeScript does not follow that the entry of a type is about the records of that type.
  KINDS[type] as unknown as RecordKind<Record>;
