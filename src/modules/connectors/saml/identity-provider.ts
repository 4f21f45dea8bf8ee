/** An identity provider that speaks SAML, as its metadata or whoever configured it says. */
export interface SamlIdentityProvider {
  readonly entityId: string;
  /** Where people are sent with a request, by HTTP-Redirect. */
  readonly signInEndpoint: string;
  /** PEM. A signature by the key of any of them counts. */
  readonly certificates: readonly string[];
}

/** What we sign requests with, and what assertions are encrypted for. */
export interface SamlSigningKey {
  /** PEM. */
  readonly privateKey: string;
  /** PEM. */
  readonly certificate: string;
}

/** What an identity provider is told of us. */
export interface SamlServiceAddresses {
  readonly entityId: string;
  /** Where it has browsers post assertions. */
  readonly acsUrl: string;
}
