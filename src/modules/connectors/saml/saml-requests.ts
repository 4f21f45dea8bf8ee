import { samlLibrary } from './saml-library.js';
import type { SamlParty } from './saml-party.js';

/** Where a browser goes with a request (SAML 2.0 Bindings §3.4). */
export async function requestUri(party: SamlParty, requestId: string, relayState: string): Promise<string> {
  const library = await samlLibrary(party, { ...signingOf(party), generateUniqueId: () => requestId });
  return library.getAuthorizeUrlAsync(relayState, undefined, {});
}

const signingOf = ({ keys, requestSignatureAlgorithm }: SamlParty) =>
  requestSignatureAlgorithm && keys.signing !== undefined
    ? {
        privateKey: keys.signing,
        signatureAlgorithm:
          requestSignatureAlgorithm === 'rsa-sha512' ? ('sha512' as const) : ('sha256' as const),
      }
    : {};
