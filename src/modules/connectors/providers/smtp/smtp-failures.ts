import type { NodemailerError } from 'nodemailer';
import { ConnectorErrors } from '../../connector.errors.js';
import { unanswered } from '../shared/provider-failures.js';
import { firstWords } from '../shared/first-words.js';

/** Servers have no status of their own for this, but say so. */
const TOO_OFTEN = /\b(?:rate|too many|throttl\w*|quota)\b/i;

/** The error of a mail server that refuses, breaks off or speaks something else. What else was thrown stays what it is. */
export function smtpFailure(error: unknown, host: string, secrets: readonly string[]): unknown {
  if (!isSmtpError(error)) return unanswered(error);
  const { code, responseCode, response, message } = error;
  if (code === 'ETIMEDOUT') return ConnectorErrors.general(`${host} did not answer in time.`);
  const words = firstWords(response ?? message, secrets);
  if (code === 'EAUTH') return ConnectorErrors.general(`${host} refused the credentials: ${words}`);
  if (responseCode === undefined)
    return ConnectorErrors.general(`${host} could not be spoken with: ${words}`);
  const reason = `${host} answered ${words}`;
  return responseCode < 500 && TOO_OFTEN.test(words)
    ? ConnectorErrors.rateLimitExceeded(reason)
    : ConnectorErrors.general(reason);
}

/** nodemailer gives all that it expects a code of its own. */
const isSmtpError = (error: unknown): error is NodemailerError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
