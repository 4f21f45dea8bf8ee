import { errors } from 'undici';
import { OutboundError } from './outbound.errors.js';

/** What undici throws before it sends anything. */
const UNSENDABLE = [
  errors.InvalidArgumentError,
  errors.NotSupportedError,
  errors.RequestContentLengthMismatchError,
];

/** Why there was no answer of a host, by what the network or undici threw. */
export function failureOf(error: unknown, host: string): OutboundError {
  if (error instanceof OutboundError) return error;
  if (error instanceof Error && UNSENDABLE.some((type) => error instanceof type)) {
    return new OutboundError('invalid-request', `The request cannot be sent: ${error.message}`, error);
  }
  const reason = error instanceof Error ? codeOf(error) : 'unknown';
  return new OutboundError('connection', `The connection to ${host} failed: ${reason}`, error);
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.message;
