import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';
import { SamlPrivateKey, WebAddress } from '../../saml/provider-fields.js';
import { REQUEST_SIGNATURE_ALGORITHMS, type RequestSignatureAlgorithm } from '../../saml/saml-party.js';

const METADATA_CHARACTERS = 256 * 1024;

/** Names of what an assertion says; `nameID` is the name of the subject. */
export class SamlProfileMap {
  @Text({ min: 1, max: 256, optional: true }) id?: string;
  @Text({ min: 1, max: 256, optional: true }) email?: string;
  @Text({ min: 1, max: 256, optional: true }) phone?: string;
  @Text({ min: 1, max: 256, optional: true }) name?: string;
  @Text({ min: 1, max: 256, optional: true }) avatar?: string;
}

/** An identity provider that speaks SAML 2.0, by its metadata or by hand. */
@Example({
  entityID: 'https://auth.acme.example/saml',
  idpMetadataXml:
    '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="…">…</EntityDescriptor>',
})
export class SamlConfig {
  @Text({ min: 1, max: 2048 })
  @FormField({ label: 'Our entity ID', tooltip: 'What the identity provider knows us by: its audience.' })
  entityID: string;

  @Text({ min: 1, max: METADATA_CHARACTERS, optional: true })
  @FormField({ label: 'Metadata of the identity provider', multiline: true })
  idpMetadataXml?: string;

  @Text({ min: 1, max: 2048, optional: true })
  @FormField({ label: 'Entity ID of the identity provider', tooltip: 'Where there is no metadata.' })
  idpEntityID?: string;

  @WebAddress({ optional: true })
  @FormField({ label: 'Sign-in endpoint', placeholder: 'https://…', tooltip: 'Where there is no metadata.' })
  signInEndpoint?: string;

  @Text({ min: 1, max: 16_384, optional: true })
  @FormField({ label: 'X.509 certificate', multiline: true, tooltip: 'Where there is no metadata.' })
  x509Certificate?: string;

  @WebAddress({ optional: true })
  @FormField({
    label: 'Assertion consumer service URL',
    tooltip: 'Left out, it is `https://<your domain>/api/authn/saml/<id of this connector>`.',
  })
  assertionConsumerServiceUrl?: string;

  @Flag({ optional: true })
  @FormField({ label: 'Sign requests', defaultValue: false })
  signAuthnRequest?: boolean;

  @OneOf(REQUEST_SIGNATURE_ALGORITHMS, { optional: true })
  @FormField({ label: 'What requests are signed with', defaultValue: 'rsa-sha256' })
  requestSignatureAlgorithm?: RequestSignatureAlgorithm;

  @SamlPrivateKey({ optional: true })
  @FormField({
    label: 'Private key',
    multiline: true,
    confidential: true,
    tooltip: 'PEM. Signs requests, and opens assertions that are encrypted.',
  })
  privateKey?: string;

  @Text({ min: 1, max: 256, optional: true })
  @FormField({ label: 'NameID format' })
  nameIDFormat?: string;

  @Nested(() => SamlProfileMap, { optional: true })
  @FormField({ label: 'Names of attributes', tooltip: 'Of `id`, `email`, `phone`, `name` and `avatar`.' })
  profileMap?: SamlProfileMap;
}
