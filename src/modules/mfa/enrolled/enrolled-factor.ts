/** The factors that users set up. Codes by e-mail and phone need no setting up: whoever has the address has the factor. */
export type EnrolledType = 'Totp' | 'WebAuthn' | 'BackupCode';

/** A factor that a user has set up, without its secrets. */
export interface EnrolledFactor {
  readonly id: string;
  readonly type: EnrolledType;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** The browser in which a passkey was made, as it names itself. */
  readonly agent?: string;
  /** What its user calls a passkey. */
  readonly name?: string;
  /** The domain that a passkey is for; null where it was imported without one, and may be for any. */
  readonly rpId?: string | null;
  /** How many backup codes have not been used. */
  readonly remainCodes?: number;
}
