import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import * as samlify from 'samlify';
import { Clock } from '#src/kernel/clock.js';
import {
  FOREIGN_CERTIFICATE,
  FOREIGN_KEY,
  IDP_CERTIFICATE,
  IDP_KEY,
  SERVICE_CERTIFICATE,
} from './saml-keys.js';

/** The request that a browser brought to the provider. */
export interface SamlRequest {
  readonly id: string;
  readonly issuer: string;
  readonly acsUrl: string;
  readonly relayState: string;
  readonly xml: string;
}

/** What an identity provider says in a response. */
export interface SamlStatement {
  readonly issuer: string;
  readonly nameId: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly audience: string;
  readonly recipient: string;
  readonly destination: string;
  readonly inResponseTo: string | undefined;
  readonly assertionId: string;
  /** Epoch milliseconds. */
  readonly notBefore: number;
  readonly notOnOrAfter: number;
}

export type Signed = 'assertion' | 'response' | 'both' | 'nothing';

export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const RSA_SHA1 = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';
const ASSERTION_PATH = "/*[local-name(.)='Response']/*[local-name(.)='Assertion']";
const MINUTE = 60_000;
let made = 0;

export function requestOf(uri: string): SamlRequest {
  const { searchParams } = new URL(uri);
  const xml = inflateRawSync(Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
  const find = (pattern: RegExp) => pattern.exec(xml)?.[1] ?? '';
  return {
    id: find(/ ID="([^"]*)"/),
    issuer: find(/Issuer[^>]*>([^<]*)</),
    acsUrl: find(/AssertionConsumerServiceURL="([^"]*)"/),
    relayState: searchParams.get('RelayState') ?? '',
    xml,
  };
}

/** What an honest provider says to a request. */
export function statementFor(
  request: Omit<SamlRequest, 'xml' | 'relayState'>,
  issuer: string,
): SamlStatement {
  made += 1;
  return {
    issuer,
    nameId: 'ada',
    attributes: { email: 'ada@acme.example', name: 'Ada' },
    audience: request.issuer,
    recipient: request.acsUrl,
    destination: request.acsUrl,
    inResponseTo: request.id || undefined,
    assertionId: `_assertion-${made}`,
    notBefore: Clock.now() - MINUTE,
    notOnOrAfter: Clock.now() + 5 * MINUTE,
  };
}

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

export function assertionXml(said: SamlStatement): string {
  const attributes = Object.entries(said.attributes).map(
    ([name, value]) =>
      `<saml:Attribute Name="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`,
  );
  return `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${said.assertionId}" Version="2.0" IssueInstant="${time(Clock.now())}"><saml:Issuer>${said.issuer}</saml:Issuer><saml:Subject><saml:NameID>${said.nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${time(said.notOnOrAfter)}" Recipient="${said.recipient}"${attribute('InResponseTo', said.inResponseTo)}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${time(said.notBefore)}" NotOnOrAfter="${time(said.notOnOrAfter)}"><saml:AudienceRestriction><saml:Audience>${said.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement></saml:Assertion>`;
}

export function responseXml(said: SamlStatement, assertions = assertionXml(said)): string {
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_response-${said.assertionId}" Version="2.0" IssueInstant="${time(Clock.now())}" Destination="${said.destination}"${attribute('InResponseTo', said.inResponseTo)}><saml:Issuer>${said.issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${assertions}</samlp:Response>`;
}

/** A certificate as KeyInfo has it, without its lines. */
const bodyOf = (pem: string): string => pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');

export interface Signing {
  readonly signed?: Signed;
  readonly foreign?: boolean;
  readonly algorithm?: string;
}

export function sign(
  xml: string,
  { signed = 'assertion', foreign = false, algorithm = RSA_SHA256 }: Signing = {},
): string {
  const keys = {
    privateKey: foreign ? FOREIGN_KEY : IDP_KEY,
    signingCert: bodyOf(foreign ? FOREIGN_CERTIFICATE : IDP_CERTIFICATE),
    signatureAlgorithm: algorithm,
    isBase64Output: false,
  };
  const location = (reference: string) => ({
    prefix: 'ds',
    location: { reference, action: 'after' as const },
  });
  let result = xml;
  if (signed === 'assertion' || signed === 'both')
    result = samlify.SamlLib.constructSAMLSignature({
      ...keys,
      rawSamlMessage: result,
      referenceTagXPath: ASSERTION_PATH,
      signatureConfig: location(`${ASSERTION_PATH}/*[local-name(.)='Issuer']`),
    });
  if (signed === 'response' || signed === 'both')
    result = samlify.SamlLib.constructSAMLSignature({
      ...keys,
      rawSamlMessage: result,
      isMessageSigned: true,
      signatureConfig: location("/*[local-name(.)='Response']/*[local-name(.)='Issuer']"),
    });
  return result;
}

export const encoded = (xml: string): string => Buffer.from(xml).toString('base64');

/** A response whose assertion is encrypted for a certificate of ours, in base64. */
export async function encrypted(xml: string, certificate = SERVICE_CERTIFICATE): Promise<string> {
  const service = [
    { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: 'https://x.example' },
  ];
  const idp = samlify.IdentityProvider({
    entityID: 'idp',
    isAssertionEncrypted: true,
    singleSignOnService: service,
  });
  const encryptCert = bodyOf(certificate);
  const sp = samlify.ServiceProvider({ entityID: 'sp', encryptCert, assertionConsumerService: service });
  return samlify.SamlLib.encryptAssertion(idp, sp, xml);
}

export interface FakeSamlProvider {
  readonly entityId: string;
  readonly signInEndpoint: string;
  readonly metadata: string;
  /** Where the metadata is published. */
  readonly metadataUrl: string;
  /** What the browser posts after somebody signed in at the provider: the form, and where it goes. */
  answer(
    uri: string,
    changes?: Partial<SamlStatement>,
    signing?: Signing,
  ): {
    readonly acsUrl: string;
    readonly form: { readonly RelayState: string; readonly SAMLResponse: string };
  };
  /** What it posts to an enterprise's connector where somebody begins at the provider. */
  unsolicited(
    connector: { readonly baseUrl: string; readonly connectorId: string },
    changes?: Partial<SamlStatement>,
    signing?: Signing,
  ): {
    readonly acsUrl: string;
    readonly form: { readonly SAMLResponse: string };
  };
  close(): Promise<void>;
}

/** An identity provider that speaks SAML, on loopback. */
export async function startSamlProvider(): Promise<FakeSamlProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const entityId = `${origin}/entity`;
  const signInEndpoint = `${origin}/sso`;
  const metadata = samlify
    .IdentityProvider({
      entityID: entityId,
      signingCert: bodyOf(IDP_CERTIFICATE),
      singleSignOnService: [
        { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: signInEndpoint },
      ],
    })
    .getMetadata();
  server.on('request', (request, response) => {
    if (request.url === '/metadata') response.setHeader('content-type', 'application/xml').end(metadata);
    else if (request.url === '/page')
      response.setHeader('content-type', 'text/html').end('<html>Sign in</html>');
    else response.writeHead(404).end('nothing here');
  });
  return {
    entityId,
    signInEndpoint,
    metadata,
    metadataUrl: `${origin}/metadata`,
    ...answersOf(entityId),
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

const answersOf = (entityId: string): Pick<FakeSamlProvider, 'answer' | 'unsolicited'> => ({
  answer: (uri, changes = {}, signing = {}) => {
    const request = requestOf(uri);
    const said = { ...statementFor(request, entityId), ...changes };
    const form = {
      RelayState: request.relayState,
      SAMLResponse: encoded(sign(responseXml(said), signing)),
    };
    return { acsUrl: request.acsUrl, form };
  },
  unsolicited: ({ baseUrl, connectorId }, changes = {}, signing = {}) => {
    const issuer = `${baseUrl}/enterprise-sso/${connectorId}`;
    const acsUrl = `${baseUrl}/api/authn/single-sign-on/saml/${connectorId}`;
    const said = { ...statementFor({ id: '', issuer, acsUrl }, entityId), ...changes };
    return { acsUrl, form: { SAMLResponse: encoded(sign(responseXml(said), signing)) } };
  },
});
