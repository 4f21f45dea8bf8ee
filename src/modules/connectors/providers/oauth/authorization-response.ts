import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from '../../connector.errors.js';
import type { Remembered } from '../../social/signs-in.js';

interface AuthorizationResponse {
  readonly parameters: URLSearchParams;
  /** Undefined where nobody knows it any more. */
  readonly redirectUri: string | undefined;
  readonly codeVerifier: string | undefined;
}

/** What an authorization response has (RFC 6749 §4.1.2, RFC 9207 §2). */
const RESPONSE_PARAMETERS: ReadonlySet<string> = new Set([
  'code',
  'state',
  'iss',
  'error',
  'error_description',
]);

/** What the provider sent back, with what was kept of the attempt. Without that, the caller says the address that it gave. */
export function authorizationResponse(
  returned: JsonObject,
  remembered: Remembered | undefined,
): AuthorizationResponse {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(returned))
    if (typeof value === 'string' && RESPONSE_PARAMETERS.has(name)) parameters.set(name, value);
  const { redirectUri = returned['redirectUri'], codeVerifier } = remembered ?? {};
  if (!parameters.get('error') && !parameters.get('code')) {
    throw ConnectorErrors.invalidRequestParameters('"code" is missing.');
  }
  return {
    parameters,
    redirectUri: textOf(redirectUri),
    codeVerifier: textOf(codeVerifier),
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
