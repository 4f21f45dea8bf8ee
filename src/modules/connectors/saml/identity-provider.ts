/** An identity provider that speaks SAML, as its metadata or whoever configured it says. */
export interface SamlIdentityProvider {
  readonly entityId: string;
  /** Where people are sent with a request, by HTTP-Redirect. */
  readonly signInEndpoint: string;
  /** PEM. A signature by the key of any of them counts. */
  readonly certificates: readonly string[];
}

/** Ours, as PEM. */
export interface SamlKeys {
  readonly signing?: string | undefined;
  /** What assertions may be encrypted for: a provider learns of a change of keys sooner or later. The likeliest first. */
  readonly opening: readonly string[];
}

/** What an identity provider is told of us. */
export interface SamlServiceAddresses {
  readonly entityId: string;
  /** Where it has browsers post assertions. */
  readonly acsUrl: string;
}
