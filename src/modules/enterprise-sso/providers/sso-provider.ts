import type {
  SignsIn,
  SocialSignIn,
  Remembered,
  RefreshesTokens,
  SamlAttempts,
  SamlKeys,
} from '#src/modules/connectors/connectors.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';

export const SSO_PROVIDER_NAMES = [
  'OIDC',
  'SAML',
  'AzureAD',
  'GoogleWorkspace',
  'Okta',
  'AzureAdOidc',
] as const;
export type SsoProviderName = (typeof SSO_PROVIDER_NAMES)[number];

export const SSO_PROVIDER_TYPES = ['oidc', 'saml'] as const;
export type SsoProviderType = (typeof SSO_PROVIDER_TYPES)[number];

/** Who somebody is at an enterprise's identity provider. */
export interface EnterpriseSignIn extends SocialSignIn {
  /** The provider, as its tokens or assertions name it: with the id, it is what a person is known by. */
  readonly issuer: string;
  /** Whether the provider lets in anybody, of whatever organization: then an address says who is of the enterprise. */
  readonly isOpenToAll?: boolean;
}

/** Lets the people of an enterprise sign in. One that issues tokens also says how they are renewed. */
export interface SignsInForEnterprise extends SignsIn, Partial<RefreshesTokens> {
  signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<EnterpriseSignIn>;
}

/** What a connector works with. */
export interface SsoTools {
  readonly connectorId: string;
  readonly outbound: Outbound;
  /** Where connectors with an ACS keep whom they sent away. Absent where nobody signs in, as where configs are checked. */
  readonly saml?: SamlAttempts;
  /** The keys of a connector that speaks SAML; asked each time, since they are rotated. */
  readonly samlKeys?: () => Promise<SamlKeys>;
}

/** A kind of identity provider that enterprises have. */
export interface SsoProvider {
  readonly providerName: SsoProviderName;
  readonly providerType: SsoProviderType;
  readonly name: string;
  readonly description: string;
  /** Data URLs. */
  readonly logo: string;
  readonly logoDark: string;
  readonly isTokenStorageSupported: boolean;
  /**
   * Checks a config, of which anything may be missing still, and returns it as it is stored. Throws
   * `connector.invalid_config` (400) that names field and expectation.
   */
  readConfig(config: JsonObject): JsonObject;
  /** Whether nothing is missing of a config that was read. */
  isComplete(config: JsonObject): boolean;
  /**
   * Asks the provider whether a complete config is right. Throws `connector.invalid_config`, `connector.general` and the like (400) that say what was wrong.
   */
  probe(config: JsonObject, tools: SsoTools): Promise<void>;
  /** The config is complete. */
  create(config: JsonObject, tools: SsoTools): SignsInForEnterprise;
  /**
   * What follows from a config for whoever sets the provider up, such as addresses of ours. What only the provider can say is
   * left out where it is not there, and where its metadata is not to be read, as in lists.
   */
  derivedConfig?(config: JsonObject, tools: SsoTools, readsMetadata: boolean): Promise<JsonObject>;
}
