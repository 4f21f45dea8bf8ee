import type { SamlIdentityProvider, SamlKeys, SamlServiceAddresses } from './identity-provider.js';

export const REQUEST_SIGNATURE_ALGORITHMS = ['rsa-sha256', 'rsa-sha512'] as const;
export type RequestSignatureAlgorithm = (typeof REQUEST_SIGNATURE_ALGORITHMS)[number];

/** A service provider, which is us, and one identity provider. */
export interface SamlParty {
  readonly provider: SamlIdentityProvider;
  readonly service: SamlServiceAddresses;
  readonly keys: SamlKeys;
  /** What requests are signed with; they are not signed without, or without a key that signs. */
  readonly requestSignatureAlgorithm?: RequestSignatureAlgorithm | undefined;
  readonly nameIdFormat?: string | undefined;
}
