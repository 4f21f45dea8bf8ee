import {
  certificateEnd,
  ConnectorErrors,
  type AttributeMapping,
  isDescribed,
  ProviderSource,
  readMetadata,
  SamlSignIn,
} from '#src/modules/connectors/connectors.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { readInput } from '#src/platform/http/read-input.js';
import type { SsoProvider, SsoTools } from '../providers/sso-provider.js';
import { SamlSsoConfig } from './saml-sso-config.js';
import { serviceAddressesOf } from './service-addresses.js';

interface SamlProviderDefinition extends Pick<
  SsoProvider,
  'providerName' | 'name' | 'description' | 'logo' | 'logoDark'
> {
  /** What it calls its attributes. */
  readonly mapping: AttributeMapping;
}

/** Makes the kind of an identity provider that speaks SAML. */
export function defineSamlProvider({ mapping, ...described }: SamlProviderDefinition): SsoProvider {
  return {
    ...described,
    providerType: 'saml',
    isTokenStorageSupported: false,
    readConfig: (input) => {
      const config = read(input);
      // What is given as a text can be told wrong at once; an address is asked when somebody probes it.
      if (config.metadata) readMetadata(config.metadata);
      return JSON.parse(JSON.stringify(config));
    },
    isComplete: (config) => isDescribed(read(config)),
    probe: async (config, { outbound }) => void (await new ProviderSource(read(config), outbound).get()),
    create: (config, tools) => signInOf(read(config), mapping, tools),
    derivedConfig: (config, tools, readsMetadata) =>
      derivedConfig(read(config), mapping, { ...tools, readsMetadata }),
  };
}

function read(input: JsonObject): SamlSsoConfig {
  // Forms send what is left blank as an empty text.
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''));
  const reading = readInput(SamlSsoConfig, given);
  if ('issues' in reading) throw ConnectorErrors.invalidConfig(reading.issues);
  return reading.value;
}

function signInOf(config: SamlSsoConfig, defaults: AttributeMapping, tools: SsoTools): SamlSignIn {
  const { connectorId, outbound, saml: attempts, samlKeys } = tools;
  if (!attempts) throw new Error('an enterprise connector is made where its attempts are kept');
  const source = new ProviderSource(config, outbound);
  const signature = config.requestSignatureAlgorithm ?? 'rsa-sha256';
  return new SamlSignIn(
    {
      place: { kind: 'sso', connectorId },
      provider: () => source.get(),
      providerFingerprint: source.fingerprint,
      service: async () => serviceAddressesOf(await attempts.origin(), connectorId),
      keys: async () => (await samlKeys?.()) ?? { decryption: [] },
      requestSignatureAlgorithm: config.signAuthnRequest === true ? signature : undefined,
      mapping: mappingOf(config, defaults),
    },
    attempts,
  );
}

function mappingOf({ attributeMapping = {} }: SamlSsoConfig, defaults: AttributeMapping): AttributeMapping {
  const { id, email, name } = attributeMapping;
  return { ...defaults, ...(id && { id }), ...(email && { email }), ...(name && { name }) };
}

/** Our addresses, and what the provider's metadata says, where that can be had. */
async function derivedConfig(
  config: SamlSsoConfig,
  defaultAttributeMapping: AttributeMapping,
  { connectorId, outbound, saml: attempts, readsMetadata }: SsoTools & { readonly readsMetadata: boolean },
): Promise<JsonObject> {
  const { entityId, acsUrl } = serviceAddressesOf((await attempts?.origin()) ?? '', connectorId);
  const common = {
    defaultAttributeMapping,
    serviceProvider: { entityId, assertionConsumerServiceUrl: acsUrl },
  };
  if (!readsMetadata && (config.metadataUrl ?? config.metadata) !== undefined) return common;
  const provider = await new ProviderSource(config, outbound).get().catch(() => undefined);
  const [x509Certificate] = provider?.certificates ?? [];
  if (!provider || x509Certificate === undefined) return common;
  const certificate = { x509Certificate, certificateExpiresAt: certificateEnd(x509Certificate) };
  const { entityId: issuer, signInEndpoint } = provider;
  return { ...common, identityProvider: { entityId: issuer, signInEndpoint, ...certificate } };
}
