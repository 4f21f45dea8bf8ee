export const OIDC_KEY_TYPES = ['private-keys', 'cookie-keys'] as const;

/** What a key is for, in the words of the REST API. */
export type OidcKeyType = (typeof OIDC_KEY_TYPES)[number];

export const OIDC_KEY_STATUSES = ['Next', 'Current', 'Previous'] as const;

/** Which signing key signs, will sign, or did. A tenant has one of each at most. */
export type OidcKeyStatus = (typeof OIDC_KEY_STATUSES)[number];

export interface OidcKey {
  readonly id: string;
  readonly type: OidcKeyType;
  /** Of signing keys only. */
  readonly status: OidcKeyStatus | null;
  /** A private JWK as JSON, or the text that signs cookies. */
  readonly value: string;
  readonly createdAt: Date;
  /** When the next key will sign. */
  readonly effectiveAt: Date | null;
}

export type NewOidcKey = Omit<OidcKey, 'createdAt' | 'effectiveAt'> & Partial<Pick<OidcKey, 'effectiveAt'>>;

/** The signing key of a status. */
export const keyOf = (keys: readonly OidcKey[], status: OidcKeyStatus): OidcKey | undefined =>
  keys.find((key) => key.status === status);
