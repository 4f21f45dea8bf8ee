import { ConnectorErrors, firstWords, isEndpoint } from '#src/modules/connectors/connectors.public.js';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import type { Outbound, OutboundResponse } from '#src/platform/outbound/outbound.js';

/** What the discovery document of a provider says, as far as it matters to a client (OpenID Connect Discovery §3). */
export interface ProviderMetadata {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly jwksUri: string;
  /** Undefined where all that it says of people stands in ID tokens. */
  readonly userinfoEndpoint: string | undefined;
  readonly authenticationMethod: 'client_secret_basic' | 'client_secret_post';
  readonly usesPkce: boolean;
  /** RFC 9207 §3. */
  readonly namesItself: boolean;
}

/** Whether the issuer that a document names is the one that was asked for. */
export type IssuerMatch = (named: string, configured: string) => boolean;

/** OpenID Connect Discovery §4.3: exactly, with a slash at the end or without. */
export const isSameIssuer: IssuerMatch = (named, configured) => named === configured;

const TIMEOUT_MILLISECONDS = 5_000;
/** Documents of the field have five at most. */
const MAX_BYTES = 64 * 1024;
const OK = 200;

/** Throws `connector.invalid_config` (400) that says what is wrong with the document, or why there is none. */
export async function discover(
  configured: string,
  outbound: Outbound,
  matches: IssuerMatch = isSameIssuer,
): Promise<ProviderMetadata> {
  const url = discoveryUrl(configured);
  const document = documentOf(url, await answerOf(url, outbound));
  const { issuer } = document;
  if (typeof issuer !== 'string' || !matches(issuer, configured)) {
    const named = typeof issuer === 'string' ? `"${firstWords(issuer, [])}"` : 'none';
    throw unusable(`The document at ${url} is of the issuer ${named}, not of "${configured}".`);
  }
  return {
    issuer,
    authorizationEndpoint: endpointOf(url, document, 'authorization_endpoint'),
    tokenEndpoint: endpointOf(url, document, 'token_endpoint'),
    jwksUri: endpointOf(url, document, 'jwks_uri'),
    userinfoEndpoint:
      document['userinfo_endpoint'] === undefined
        ? undefined
        : endpointOf(url, document, 'userinfo_endpoint'),
    authenticationMethod: authenticationMethodOf(document),
    usesPkce: listOf(document, 'code_challenge_methods_supported').includes('S256'),
    namesItself: document['authorization_response_iss_parameter_supported'] === true,
  };
}

const unusable = (message: string) => ConnectorErrors.invalidConfig([{ path: ['issuer'], message }]);

/** OpenID Connect Discovery §4.1: a slash at the end of an issuer is left out. */
const discoveryUrl = (issuer: string): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

async function answerOf(url: string, outbound: Outbound): Promise<OutboundResponse> {
  try {
    return await outbound.request({
      url,
      method: 'GET',
      headers: { accept: 'application/json' },
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      maxResponseBytes: MAX_BYTES + 1,
    });
  } catch (error) {
    throw error instanceof OutboundError ? unusable(`${url}: ${error.message}`) : error;
  }
}

function documentOf(url: string, { status, body }: OutboundResponse): JsonObject {
  if (body.length > MAX_BYTES) throw unusable(`${url} answered more than ${MAX_BYTES} bytes.`);
  const text = body.toString();
  const answered = `${url} answered ${status}: ${firstWords(text, [])}`;
  if (status !== OK) throw unusable(answered);
  const document = parsed(text);
  if (!isObject(document)) throw unusable(`${answered} (That is no JSON object.)`);
  return document;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function endpointOf(url: string, document: JsonObject, member: string): string {
  const value = document[member];
  if (isEndpoint(value)) return value;
  throw unusable(`The document at ${url} has no "${member}" that is a URL with https.`);
}

const listOf = (document: JsonObject, member: string): readonly unknown[] => {
  const value = document[member];
  return Array.isArray(value) ? value : [];
};

/** Basic is what a document that names none stands for, and what everybody has to know (RFC 6749 §2.3.1). */
function authenticationMethodOf(document: JsonObject): ProviderMetadata['authenticationMethod'] {
  const methods = listOf(document, 'token_endpoint_auth_methods_supported');
  const isPostAlone = methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
  return isPostAlone ? 'client_secret_post' : 'client_secret_basic';
}
