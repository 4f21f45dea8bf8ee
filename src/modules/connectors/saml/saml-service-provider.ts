import type { SAML } from '@node-saml/node-saml';
import { SocialErrors } from '../social/social.errors.js';
import { type SamlAssertion, readAssertion } from './assertion.js';
import { type ExpectedAssertion, requireFit } from './assertion-rules.js';
import type { SamlIdentityProvider, SamlServiceAddresses, SamlSigningKey } from './identity-provider.js';
import { envelopeOf, isEncrypted, readResponse, requireHarmlessInside } from './response-document.js';
import { readMessage, XmlError } from './xml.js';

export const REQUEST_SIGNATURE_ALGORITHMS = ['rsa-sha256', 'rsa-sha512'] as const;
export type RequestSignatureAlgorithm = (typeof REQUEST_SIGNATURE_ALGORITHMS)[number];

export interface SamlParty {
  readonly provider: SamlIdentityProvider;
  readonly service: SamlServiceAddresses;
  /** Opens what is encrypted for us. */
  readonly key?: SamlSigningKey | undefined;
  /** What requests are signed with; they are not signed without, or without a key. */
  readonly requestSignatureAlgorithm?: RequestSignatureAlgorithm | undefined;
  readonly nameIdFormat?: string | undefined;
}

/** Ours, towards one identity provider: asks it who somebody is, and believes what it signed and nothing else. */
export class SamlServiceProvider {
  constructor(private readonly party: SamlParty) {}

  /** Where a browser goes with a request (SAML 2.0 Bindings §3.4). */
  async requestUri(requestId: string, relayState: string): Promise<string> {
    const { key, requestSignatureAlgorithm } = this.party;
    const signing =
      requestSignatureAlgorithm && key
        ? {
            privateKey: key.privateKey,
            signatureAlgorithm:
              requestSignatureAlgorithm === 'rsa-sha512' ? ('sha512' as const) : ('sha256' as const),
          }
        : {};
    const library = await this.library({ ...signing, generateUniqueId: () => requestId });
    return library.getAuthorizeUrlAsync(relayState, undefined, {});
  }

  /**
   * Verifies a response that a browser posted, and returns its assertion. `inResponseTo` is the request of this attempt;
   * undefined where there was none. Throws `connector.authorization_failed` (401).
   */
  async verify(samlResponse: string, inResponseTo: string | undefined): Promise<SamlAssertion> {
    try {
      const response = readResponse(samlResponse);
      this.requireForUs(response, inResponseTo);
      return await this.assertionIn(response, samlResponse, inResponseTo);
    } catch (error) {
      if (error instanceof XmlError)
        throw SocialErrors.authorizationFailed(`The response is refused: ${error.message}.`);
      throw error;
    }
  }

  private async assertionIn(
    response: Element,
    samlResponse: string,
    inResponseTo: string | undefined,
  ): Promise<SamlAssertion> {
    try {
      await requireHarmlessInside(response, this.party.key?.privateKey);
      const assertion = readAssertion(readMessage(await this.signedXml(samlResponse)));
      requireFit(assertion, this.expected(inResponseTo));
      return assertion;
    } catch (error) {
      // Whoever is told why a changed ciphertext is refused can find out what it says (XML Encryption 1.1 §6.1.5).
      if (error instanceof XmlError && isEncrypted(response)) throw new XmlError(UNREADABLE);
      throw error;
    }
  }

  private expected(inResponseTo: string | undefined): ExpectedAssertion {
    const { provider, service } = this.party;
    return { issuer: provider.entityId, ...service, inResponseTo };
  }

  private requireForUs(response: Element, expected: string | undefined): void {
    const { provider, service } = this.party;
    const {
      destination = service.acsUrl,
      inResponseTo = expected,
      issuer = provider.entityId,
    } = envelopeOf(response);
    if (destination !== service.acsUrl || inResponseTo !== expected || issuer !== provider.entityId)
      throw new XmlError('it was not sent here, or answers something else');
  }

  /** The assertion as it was signed. Whatever the library cannot verify, it throws. */
  private async signedXml(samlResponse: string): Promise<string> {
    const library = await this.library({ decryptionPvk: this.party.key?.privateKey });
    const { profile } = await library.validatePostResponseAsync({ SAMLResponse: samlResponse }).catch(() => {
      throw new XmlError('its signature is missing or not valid');
    });
    const xml = profile?.getAssertionXml?.();
    if (xml === undefined) throw new XmlError('nothing in it is signed');
    return xml;
  }

  private async library(more: Partial<ConstructorParameters<typeof SAML>[0]>): Promise<SAML> {
    // Who has no such connector does without it.
    const { SAML: Library } = await import('@node-saml/node-saml');
    const { provider, service, nameIdFormat = null } = this.party;
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
}

const UNREADABLE = 'what is encrypted is not for us, or not valid';
