/** What is tried to prove who one is; the names are the contract's. */
export type AttemptAction =
  'Password' | 'VerificationCode' | 'OneTimeToken' | 'MfaTotp' | 'WebAuthn' | 'MfaBackupCode';

export const ATTEMPT_TARGET_TYPES = ['username', 'email', 'phone', 'userId', 'interaction'] as const;

/** Against whom something is tried, or in which interaction where nobody is to be locked out. It need not exist. */
export interface AttemptTarget {
  readonly type: (typeof ATTEMPT_TARGET_TYPES)[number];
  readonly value: string;
}

/** The sign-in that an attempt is part of, as webhooks and the audit log tell of it. */
export interface AttemptContext {
  readonly interactionEvent?: string;
  readonly sessionId?: string;
  readonly applicationId?: string;
}
