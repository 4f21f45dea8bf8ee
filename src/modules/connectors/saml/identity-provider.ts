/** An identity provider that speaks SAML, as its metadata or whoever configured it says. */
export interface SamlIdentityProvider {
  readonly entityId: string;
  /** Where people are sent with a request, by HTTP-Redirect. */
  readonly signInEndpoint: string;
  /** PEM. A signature by the key of any of them counts. */
  readonly certificates: readonly string[];
}

/** Our private keys towards one identity provider, as PEM. */
export interface SamlKeys {
  /** Of requests. */
  readonly signing?: string | undefined;
  /** Of assertions, which may be for any of them: a provider learns of a change sooner or later. The likeliest first. */
  readonly decryption: readonly string[];
}

/** What an identity provider is told of us. */
export interface SamlServiceAddresses {
  readonly entityId: string;
  /** Where it has browsers post assertions. */
  readonly acsUrl: string;
}
