import * as oauth from 'oauth4webapi';
import { AppError } from '#src/kernel/errors.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { ConnectorErrors } from '../../connector.errors.js';
import { SocialErrors } from '../../social/social.errors.js';
import { firstWords } from '../shared/first-words.js';
import { refusal } from '../shared/provider-failures.js';

interface Speaker {
  readonly name: string;
  readonly secrets: readonly string[];
}

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
  // It says in JSON why it refuses, which may be no text.
  const words = (...texts: readonly unknown[]) => {
    const text = texts.find((each) => typeof each === 'string');
    return text === undefined ? undefined : firstWords(text, secrets);
  };
  if (typeof error === 'number') return refusal(name, error);
  if (error instanceof AppError) return error;
  if (error instanceof OutboundError) return ConnectorErrors.general(error.message);
  if (error instanceof oauth.AuthorizationResponseError) {
    return SocialErrors.authorizationFailed(words(error.error_description, error.error));
  }
  if (error instanceof oauth.ResponseBodyError) {
    const reason = words(error.error_description, error.error);
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
