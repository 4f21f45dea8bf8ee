/** An account with a social provider, and the connector by which it gave the tokens. */
interface SocialSource {
  readonly kind: 'social';
  readonly connectorId: string;
  readonly target: string;
}

/** An account with the provider of an enterprise, and the connector by which it gave the tokens. */
interface EnterpriseSource {
  readonly kind: 'enterprise';
  readonly ssoConnectorId: string;
  /** The provider, as its tokens name it. */
  readonly issuer: string;
}

/** Who gave the tokens. */
export type TokenSource = SocialSource | EnterpriseSource;

/** Whose tokens they are, and of which account with which provider. */
export type TokenSetOwner = TokenSource & {
  readonly userId: string;
  /** What the provider knows the user by. */
  readonly identityId: string;
};

/** What a set is asked for by. */
export type TokenSetKey = { readonly userId: string } & (
  Pick<SocialSource, 'kind' | 'target'> | Pick<EnterpriseSource, 'kind' | 'ssoConnectorId'>
);

/** Which set of tokens it is, and whose. Never the tokens. */
export type NamedTokenSet = TokenSource & { readonly id: string; readonly userId: string };

/** Who gave the tokens, and nothing else of what they belong to. */
export const sourceOf = (source: TokenSource): TokenSource =>
  source.kind === 'social'
    ? { kind: source.kind, connectorId: source.connectorId, target: source.target }
    : { kind: source.kind, ssoConnectorId: source.ssoConnectorId, issuer: source.issuer };
