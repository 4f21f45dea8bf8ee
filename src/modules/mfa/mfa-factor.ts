/** The second factors that a tenant can ask for. */
export const MFA_FACTORS = [
  'Totp',
  'WebAuthn',
  'BackupCode',
  'EmailVerificationCode',
  'PhoneVerificationCode',
] as const;

export type MfaFactor = (typeof MFA_FACTORS)[number];
