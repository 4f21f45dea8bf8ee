import { type SamlAssertion, readAssertion } from './assertion.js';
import { envelopeOf, isEncrypted, readResponse, keyInto, UNREADABLE } from './response-document.js';
import { samlLibrary } from './saml-library.js';
import type { SamlParty } from './saml-party.js';
import { readMessage, XmlError } from './xml.js';

// The program of the threads for responses: to find out that nobody signed one takes up to a second.

/** The assertion of a response, as it was signed, or why there is none. */
export type Verification =
  { readonly assertion: SamlAssertion; readonly isEncrypted: boolean } | { readonly refusal: string };

/** Verifies a response that a browser posted, all but what depends on the time. */
export async function verifyResponse([party, samlResponse, inResponseTo]: [
  party: SamlParty,
  samlResponse: string,
  inResponseTo: string | undefined,
]): Promise<Verification> {
  try {
    const response = readResponse(samlResponse);
    requireForUs(party, response, inResponseTo);
    const encrypted = isEncrypted(response);
    return await assertionIn(party, response, samlResponse)
      .then((assertion) => ({ assertion, isEncrypted: encrypted }))
      .catch((error: unknown) => {
        if (error instanceof XmlError && encrypted) throw new XmlError(UNREADABLE);
        throw error;
      });
  } catch (error) {
    if (error instanceof XmlError) return { refusal: error.message };
    throw error;
  }
}

function requireForUs(
  { provider, service }: SamlParty,
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

async function assertionIn(
  party: SamlParty,
  response: Element,
  samlResponse: string,
): Promise<SamlAssertion> {
  const key = await keyInto(response, party.keys?.opening ?? []);
  return readAssertion(readMessage(await signedXml(party, samlResponse, key)));
}

/** The assertion as it was signed. Whatever the library cannot verify, it throws. */
async function signedXml(party: SamlParty, samlResponse: string, key: string | undefined): Promise<string> {
  const library = await samlLibrary(party, { decryptionPvk: key });
  const { profile } = await library.validatePostResponseAsync({ SAMLResponse: samlResponse }).catch(() => {
    throw new XmlError('its signature is missing or not valid');
  });
  const xml = profile?.getAssertionXml?.();
  if (xml === undefined) throw new XmlError('nothing in it is signed');
  return xml;
}
