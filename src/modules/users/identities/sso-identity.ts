/** What an account with an enterprise provider is known by, whichever of its connectors was used. */
export interface SsoIdentityName {
  /** The provider, as its tokens or assertions name it. */
  readonly issuer: string;
  /** What it knows the user by. */
  readonly identityId: string;
}

/** The account that somebody has with an enterprise provider. */
export interface SsoIdentity extends SsoIdentityName {
  readonly ssoConnectorId: string;
  /** What the provider told about the user. */
  readonly detail: object;
}
