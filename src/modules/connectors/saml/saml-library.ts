import type { SAML, SamlConfig } from '@node-saml/node-saml';
import type { SamlParty } from './saml-party.js';

/** The library, which believes what the provider of a party signed and nothing else. */
export async function samlLibrary(
  party: Pick<SamlParty, 'provider' | 'service' | 'nameIdFormat'>,
  more: Partial<SamlConfig>,
): Promise<SAML> {
  // Who has no such connector does without it.
  const { SAML: Library } = await import('@node-saml/node-saml');
  const { provider, service, nameIdFormat = null } = party;
  return new Library({
    callbackUrl: service.acsUrl,
    issuer: service.entityId,
    entryPoint: provider.signInEndpoint,
    idpCert: [...provider.certificates],
    identifierFormat: nameIdFormat,
    disableRequestedAuthnContext: true,
    // Either is enough; what is read is what was signed.
    wantAssertionsSigned: false,
    wantAuthnResponseSigned: false,
    // Audience and times are held against what was signed by rules of our own, and by the clock of this server.
    audience: false,
    acceptedClockSkewMs: -1,
    ...more,
  });
}
