import { ConnectorErrors } from '../connector.errors.js';
import { SocialErrors } from '../social/social.errors.js';
import { certificateOf, MAX_CERTIFICATES } from './certificates.js';
import type { SamlIdentityProvider } from './identity-provider.js';
import { HTTP_REDIRECT, METADATA, SIGNATURE } from './saml-names.js';
import { childrenOf, readXml, textOf, XmlError } from './xml.js';

/**
 * Reads the metadata document of an identity provider. Throws `connector.invalid_config` (400) that says what is wrong, and
 * `connector.invalid_certificate` (400).
 */
export function readMetadata(xml: string): SamlIdentityProvider {
  const entity = entityOf(read(xml));
  const [provider] = childrenOf(entity, METADATA, 'IDPSSODescriptor');
  const entityId = entity.getAttribute('entityID');
  if (!provider || !entityId) throw wrong('The metadata describes no identity provider.');
  const service = childrenOf(provider, METADATA, 'SingleSignOnService').find(
    (each) => each.getAttribute('Binding') === HTTP_REDIRECT,
  );
  const signInEndpoint = service?.getAttribute('Location') ?? '';
  if (!isWebAddress(signInEndpoint))
    throw wrong('The metadata has no SingleSignOnService with the binding HTTP-Redirect and an address.');
  return { entityId, signInEndpoint, certificates: certificatesOf(provider) };
}

/** Somewhere a browser can be sent. */
export function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === ''
  );
}

function read(xml: string): Element {
  try {
    return readXml(xml.trim(), { hasComments: true });
  } catch (error) {
    if (error instanceof XmlError) throw wrong(`The metadata cannot be read: ${error.message}.`);
    throw error;
  }
}

/** The document itself, or the only identity provider of a federation's. */
function entityOf(root: Element): Element {
  if (root.namespaceURI !== METADATA) throw wrong('What was given is no SAML metadata.');
  if (root.localName === 'EntityDescriptor') return root;
  const [entity, ...others] = childrenOf(root, METADATA, 'EntityDescriptor').filter(
    (each) => childrenOf(each, METADATA, 'IDPSSODescriptor').length > 0,
  );
  if (!entity || others.length > 0)
    throw wrong('The metadata describes none, or more than one identity provider.');
  return entity;
}

function certificatesOf(provider: Element): string[] {
  const texts = childrenOf(provider, METADATA, 'KeyDescriptor')
    .filter((key) => (key.getAttribute('use') || 'signing') === 'signing')
    .flatMap((key) => childrenOf(key, SIGNATURE, 'KeyInfo'))
    .flatMap((info) => childrenOf(info, SIGNATURE, 'X509Data'))
    .flatMap((data) => childrenOf(data, SIGNATURE, 'X509Certificate'))
    .map((certificate) => textOf(certificate) ?? '');
  if (texts.length === 0 || texts.length > MAX_CERTIFICATES)
    throw SocialErrors.invalidCertificate('The metadata has no certificate for signatures, or too many.');
  return texts.map(certificateOf);
}

const wrong = (message: string) => ConnectorErrors.invalidConfig([{ path: ['metadata'], message }]);
