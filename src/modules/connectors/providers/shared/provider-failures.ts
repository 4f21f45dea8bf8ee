import type { AppError } from '#src/kernel/errors.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { ConnectorErrors } from '../../connector.errors.js';

const TOO_MANY_REQUESTS = 429;

/**
 * The error of a provider that refuses with a status of HTTP. Credentials that it does not take are no 401 here: whoever
 * calls us would believe that theirs were meant.
 */
export function refusal(provider: string, status: number, words = ''): AppError {
  const reason = `${provider} answered ${status}${words === '' ? '.' : `: ${words}`}`;
  return status === TOO_MANY_REQUESTS
    ? ConnectorErrors.rateLimitExceeded(reason)
    : ConnectorErrors.general(reason);
}

/**
 * The error of a provider that gave no answer, at `url` where that is told. What else was thrown is a bug, and stays what it
 * is.
 */
export const unanswered = (error: unknown, url?: string): unknown =>
  error instanceof OutboundError
    ? ConnectorErrors.general(url === undefined ? error.message : `${url}: ${error.message}`)
    : error;
