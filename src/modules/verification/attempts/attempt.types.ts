/** What is tried to prove who one is; the names are the contract's. */
export type AttemptAction =
  'Password' | 'VerificationCode' | 'OneTimeToken' | 'MfaTotp' | 'WebAuthn' | 'MfaBackupCode';

/** Against whom something is tried. It need not exist. */
export interface AttemptTarget {
  readonly type: 'username' | 'email' | 'phone' | 'userId';
  readonly value: string;
}

/** The sign-in that an attempt is part of, as webhooks and the audit log tell of it. */
export interface AttemptContext {
  readonly interactionEvent?: string;
  readonly sessionId?: string;
  readonly applicationId?: string;
}
