import { type SamlAssertion, readAssertion } from './assertion.js';
import { envelopeOf, isEncrypted, readResponse, keyInto, UNREADABLE } from './response-document.js';
import { samlLibrary } from './saml-library.js';
import type { SamlParty } from './saml-party.js';
import { readMessage, XmlError } from './xml.js';

// The program of the threads for responses: to find out that nobody signed one takes up to a second.

/** What a response is verified by. */
export interface ResponseParty extends Pick<SamlParty, 'provider' | 'service'> {
  readonly decryptionKeys: readonly string[];
}

/** The assertion of a response, as it was signed, or why there is none. */
export type Verification =
  { readonly assertion: SamlAssertion; readonly isEncrypted: boolean } | { readonly refusal: string };

/** Verifies the envelope and the signature of a response. For whom and when its assertion is, `misfitOf` says. */
export async function verifyResponse([party, samlResponse, inResponseTo]: [
  party: ResponseParty,
  samlResponse: string,
  inResponseTo: string | undefined,
]): Promise<Verification> {
  let hasSecret = false;
  try {
    const response = readResponse(samlResponse);
    requireForUs(party, response, inResponseTo);
    hasSecret = isEncrypted(response);
    const key = await keyInto(response, party.decryptionKeys);
    const assertion = readAssertion(readMessage(await signedXml(party, samlResponse, key)));
    return { assertion, isEncrypted: hasSecret };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { refusal: hasSecret ? UNREADABLE : error.message };
  }
}

function requireForUs(
  { provider, service }: ResponseParty,
  response: Element,
  expected: string | undefined,
): void {
  const {
    destination = service.acsUrl,
    inResponseTo = expected,
    issuer = provider.entityId,
  } = envelopeOf(response);
  if (destination !== service.acsUrl || inResponseTo !== expected || issuer !== provider.entityId)
    throw new XmlError('it was not sent here, or answers something else');
}

/** The assertion as it was signed. Whatever the library cannot verify, it throws. */
async function signedXml(
  party: ResponseParty,
  samlResponse: string,
  key: string | undefined,
): Promise<string> {
  const library = await samlLibrary(party, { decryptionPvk: key });
  const { profile } = await library.validatePostResponseAsync({ SAMLResponse: samlResponse }).catch(() => {
    throw new XmlError('its signature is missing or not valid');
  });
  const xml = profile?.getAssertionXml?.();
  if (xml === undefined) throw new XmlError('nothing in it is signed');
  return xml;
}
