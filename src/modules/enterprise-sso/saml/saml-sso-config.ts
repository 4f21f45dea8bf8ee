import {
  Endpoint,
  type ProviderDescription,
  REQUEST_SIGNATURE_ALGORITHMS,
  type RequestSignatureAlgorithm,
  WebAddress,
} from '#src/modules/connectors/connectors.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

const METADATA_CHARACTERS = 256 * 1024;

/** Names of what an assertion says; `nameID` is the name of the subject. */
export class SamlAttributeMapping {
  @Text({ max: 256, optional: true }) id?: string;
  @Text({ max: 256, optional: true }) email?: string;
  @Text({ max: 256, optional: true }) name?: string;
}

/** An identity provider by the address of its metadata, by its metadata, or by hand. Anything may be missing still. */
export class SamlSsoConfig implements ProviderDescription {
  /** What it says is believed, so nobody on the way may change it. */
  @Endpoint({ optional: true }) metadataUrl?: string;
  @Text({ max: METADATA_CHARACTERS, optional: true }) metadata?: string;
  @Text({ max: 2048, optional: true }) entityId?: string;
  @WebAddress({ optional: true }) signInEndpoint?: string;
  @Text({ max: 16_384, optional: true }) x509Certificate?: string;
  @Nested(() => SamlAttributeMapping, { optional: true }) attributeMapping?: SamlAttributeMapping;
  @Flag({ optional: true }) signAuthnRequest?: boolean;
  @OneOf(REQUEST_SIGNATURE_ALGORITHMS, { optional: true })
  requestSignatureAlgorithm?: RequestSignatureAlgorithm;
}
