import * as oauth from 'oauth4webapi';
import { AppError } from '#src/kernel/errors.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { ConnectorErrors } from '../../connector.errors.js';
import { SocialErrors } from '../../social/social.errors.js';
import type { Remembered } from '../../social/signs-in.js';
import { firstWords } from '../shared/first-words.js';
import { refusal } from '../shared/provider-failures.js';

interface Speaker {
  readonly name: string;
  readonly secrets: readonly string[];
}

interface Asked {
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
export function askedFor(returned: JsonObject, remembered: Remembered | undefined): Asked {
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

/**
 * What went wrong with a provider, as an error of ours: a status, or what its library threw. Credentials of ours that it
 * does not take are no 401: whoever calls us would believe that theirs were meant. What else was thrown is a bug, and stays
 * what it is.
 */
export function failureOfOAuth(
  error: unknown,
  { name, secrets }: Speaker,
  whereRefused = SocialErrors.authCodeInvalid,
): unknown {
  const words = (text: string | undefined) => (text === undefined ? undefined : firstWords(text, secrets));
  if (typeof error === 'number') return refusal(name, error);
  if (error instanceof AppError) return error;
  if (error instanceof OutboundError) return ConnectorErrors.general(error.message);
  if (error instanceof oauth.AuthorizationResponseError) {
    return SocialErrors.authorizationFailed(words(error.error_description ?? error.error));
  }
  if (error instanceof oauth.ResponseBodyError) {
    const reason = words(error.error_description ?? error.error);
    return error.error === 'invalid_grant'
      ? whereRefused(reason)
      : ConnectorErrors.general(`${name} refused: ${reason}`);
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) return refusal(name, error.status);
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError) {
    if (error.cause instanceof Response && !error.cause.ok) return refusal(name, error.cause.status);
    return ConnectorErrors.invalidResponse(words(error.message));
  }
  return error;
}
