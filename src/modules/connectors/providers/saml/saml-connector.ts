import { defineConnector } from '../../factories/define-connector.js';
import type { ConnectorTools } from '../../factories/connector-factory.js';
import { ProviderSource } from '../../saml/provider-source.js';
import { SamlSignIn } from '../../saml/saml-sign-in.js';
import { person } from '../shared/logos.js';
import { SamlConfig } from './saml-config.js';

const README = `# SAML
Lets people sign in with an identity provider that speaks SAML 2.0.

1. Register a service provider with it. Its entity ID is what you enter here as our entity ID; its assertion consumer service
   is \`https://<your domain>/api/authn/saml/<id of this connector>\`, with the binding HTTP-POST.
2. Let it sign its assertions or its responses, with RSA and SHA-256 or SHA-512.
3. Paste its metadata, or enter its entity ID, its sign-in endpoint (HTTP-Redirect) and its certificate.
4. Name the provider by the target. It stays as it is, since people's identities are known by it.

The id of somebody is the NameID, unless \`profileMap.id\` names an attribute. Only map \`email\` for a provider that lets nobody
have the address of somebody else.
`;

export const saml = defineConnector({
  id: 'saml',
  type: 'Social',
  target: 'saml',
  platform: 'Universal',
  isStandard: true,
  name: { en: 'SAML' },
  description: { en: 'Lets people sign in with an identity provider that speaks SAML 2.0.' },
  logo: person('#0f766e'),
  readme: README,
  config: SamlConfig,
  create: samlSignIn,
});

function samlSignIn(config: SamlConfig, { outbound, saml: place }: ConnectorTools): SamlSignIn {
  if (!place) throw new Error('a SAML connector is made where its attempts are kept');
  const { idpMetadataXml: metadata, idpEntityID: entityId, signInEndpoint, x509Certificate } = config;
  const { privateKey, profileMap = {}, assertionConsumerServiceUrl } = config;
  const source = new ProviderSource({ metadata, entityId, signInEndpoint, x509Certificate }, outbound);
  const { connectorId, attempts } = place;
  return new SamlSignIn(
    {
      place: { kind: 'social', connectorId },
      provider: () => source.get(),
      providerFingerprint: source.fingerprint,
      service: async () => ({
        entityId: config.entityID,
        acsUrl: assertionConsumerServiceUrl ?? `${await attempts.origin()}/api/authn/saml/${connectorId}`,
      }),
      keys: async () => ({ signing: privateKey, decryption: privateKey === undefined ? [] : [privateKey] }),
      requestSignatureAlgorithm: config.signAuthnRequest
        ? (config.requestSignatureAlgorithm ?? 'rsa-sha256')
        : undefined,
      nameIdFormat: config.nameIDFormat,
      mapping: { id: 'nameID', ...profileMap },
    },
    attempts,
  );
}
