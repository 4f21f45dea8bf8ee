import {
  ASSERTION,
  DIGEST_ALGORITHMS,
  ENCRYPTION_ALGORITHMS,
  PROTOCOL,
  SIGNATURE,
  SIGNATURE_ALGORITHMS,
  SUCCESS,
  TRANSFORMS,
} from './saml-names.js';
import { allNamed, childrenOf, readMessage, textOf, XML_BYTES, XmlError } from './xml.js';

const MAX_BASE64 = Math.ceil((XML_BYTES + 1) / 3) * 4;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** One for the response, and one for the assertion. */
const MAX_SIGNATURES = 2;
/** Characters. Honest lists have a few prefixes. */
const MAX_PREFIX_LIST = 1024;

/** The element of a response, which nobody has verified. Throws an `XmlError` where it has what no honest one has. */
export function readResponse(samlResponse: string): Element {
  const response = readMessage(decoded(samlResponse));
  if (response.localName !== 'Response' || response.namespaceURI !== PROTOCOL)
    throw new XmlError('it is no response');
  const isHere = (name: string) => childrenOf(response, ASSERTION, name);
  const assertions = [...isHere('Assertion'), ...isHere('EncryptedAssertion')];
  const anywhere = [...allNamed(response, 'Assertion'), ...allNamed(response, 'EncryptedAssertion')];
  if (assertions.length !== 1 || anywhere.length !== 1)
    throw new XmlError('it has not exactly one assertion');
  requireKnownAlgorithms(response);
  requireSuccess(response);
  return response;
}

/** Whoever is told why a changed ciphertext is refused can find out what it says (XML Encryption 1.1 §6.1.5). */
export const UNREADABLE = 'what is encrypted is not for us, or not valid';

export const isEncrypted = (response: Element): boolean =>
  childrenOf(response, ASSERTION, 'EncryptedAssertion').length > 0;

/**
 * The key that opens an encrypted assertion, which is held to the same rules as one that is not, before anything else reads it.
 * Undefined where nothing is encrypted.
 */
export async function keyInto(
  response: Element,
  privateKeys: readonly string[],
): Promise<string | undefined> {
  const [encrypted] = childrenOf(response, ASSERTION, 'EncryptedAssertion');
  if (!encrypted) return undefined;
  requireOneOf(encrypted, 'EncryptionMethod', ENCRYPTION_ALGORITHMS);
  requirePlainReferences(encrypted);
  const { key, xml } = await opened(encrypted.toString(), privateKeys);
  const assertion = readMessage(xml);
  if (assertion.localName !== 'Assertion' || assertion.namespaceURI !== ASSERTION)
    throw new XmlError('what is encrypted is no assertion');
  if (allNamed(assertion, 'Assertion').length !== 1 || allNamed(assertion, 'EncryptedAssertion').length > 0)
    throw new XmlError('it has not exactly one assertion');
  requireKnownAlgorithms(assertion);
  return key;
}

function decoded(samlResponse: string): string {
  // Some providers break the lines.
  const base64 = samlResponse.length > 2 * MAX_BASE64 ? '' : samlResponse.replaceAll(/[\r\n]/g, '');
  if (base64.length > MAX_BASE64 || base64.length % 4 !== 0 || !BASE64.test(base64))
    throw new XmlError('it is not base64, or too large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw new XmlError('it is not UTF-8');
  }
}

interface Opened {
  readonly key: string;
  readonly xml: string;
}

async function opened(encrypted: string, keys: readonly string[]): Promise<Opened> {
  // Few providers encrypt: who has none of them does without it.
  const { decrypt, decryptKeyInfo } = await import('xml-encryption');
  // By what is encrypted with it alone: how long this takes must not tell what becomes of the content.
  const key = keys.find((each) => succeeds(() => decryptKeyInfo(encrypted, optionsOf(each))));
  if (key === undefined) throw new XmlError('it is encrypted for a key that is not ours');
  const xml = await new Promise<string>((resolve, reject) =>
    decrypt(encrypted, optionsOf(key), (error, result) =>
      error ? reject(new XmlError('it cannot be decrypted')) : resolve(result),
    ),
  );
  return { key, xml };
}

const optionsOf = (key: string) => ({ key, warnInsecureAlgorithm: false });

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function requireKnownAlgorithms(root: Element): void {
  const signatures = allNamed(root, 'Signature');
  const isInPlace = ({ parentNode, namespaceURI }: Element) =>
    namespaceURI === SIGNATURE && (parentNode === root || parentNode?.parentNode === root);
  if (signatures.length > MAX_SIGNATURES || !signatures.every(isInPlace))
    throw new XmlError('its signatures are not where they belong');
  requireOneOf(root, 'SignatureMethod', SIGNATURE_ALGORITHMS);
  requireOneOf(root, 'DigestMethod', DIGEST_ALGORITHMS, ENCRYPTED_KEY);
  requireOneOf(root, 'Transform', TRANSFORMS);
  requireOneOf(root, 'CanonicalizationMethod', TRANSFORMS);
  if (!allNamed(root, 'InclusiveNamespaces').every(isShort))
    throw new XmlError('it names too many namespaces to include');
}

/** Each prefix is held against each namespace, for each certificate. */
const isShort = (inclusive: Element): boolean =>
  (inclusive.getAttribute('PrefixList') ?? '').length <= MAX_PREFIX_LIST;

/** The library makes an XPath expression of it, and one with a quote in it is the stranger's own, which takes days. */
function requirePlainReferences(encrypted: Element): void {
  const isPlain = (each: Element) => PLAIN_REFERENCE.test(each.getAttribute('URI') ?? '');
  if (!allNamed(encrypted, 'RetrievalMethod').every(isPlain))
    throw new XmlError('it names its key in a way that is not accepted');
}

/** To an element by its ID, which is an NCName. */
const PLAIN_REFERENCE = /^#[\p{L}\p{N}_.-]+$/u;

/** Names the digest of RSA-OAEP, which is not that of a signature. */
const ENCRYPTED_KEY = 'EncryptionMethod';

function requireOneOf(root: Element, name: string, known: ReadonlySet<string>, except = ''): void {
  const isKnown = (each: Element) => known.has(each.getAttribute('Algorithm') ?? '');
  const asked = allNamed(root, name).filter(
    ({ parentElement, parentNode }) => nameOf(parentElement ?? parentNode) !== except,
  );
  if (!asked.every(isKnown)) throw new XmlError(`its ${name} is none that is accepted`);
}

const nameOf = (node: Node | null): string => (node && 'localName' in node ? String(node.localName) : '');

function requireSuccess(response: Element): void {
  const [status] = childrenOf(response, PROTOCOL, 'Status');
  const [code] = status ? childrenOf(status, PROTOCOL, 'StatusCode') : [];
  if (code?.getAttribute('Value') !== SUCCESS) throw new XmlError('the identity provider refused');
}

/** What the envelope says, which only the assertion may vouch for: it can make a response worse, never better. */
export const envelopeOf = (response: Element) => ({
  destination: response.getAttribute('Destination') || undefined,
  inResponseTo: response.getAttribute('InResponseTo') || undefined,
  issuer: textOf(childrenOf(response, ASSERTION, 'Issuer')[0]),
});
