import type { ApiError } from '../api/client.js';
import { find, type PhraseKey } from '../i18n.js';

/** Why an enterprise could not sign somebody in, as far as anybody may know it. */
export interface Failure {
  readonly code: string;
  /** What its user is told of it; undefined where there is nothing to tell. */
  readonly phrase: PhraseKey | undefined;
  /** By which administrators find more in the logs. */
  readonly requestId: string | undefined;
  /** In UTC, so that it can be compared with logs (ISO 8601). */
  readonly time: string;
}

const PHRASES: Readonly<Record<string, PhraseKey>> = {
  'session.not_found': 'social.took_too_long',
  'session.connector_validation_session_not_found': 'social.took_too_long',
  'session.verification_session_not_found': 'social.took_too_long',
  'session.interaction_not_found': 'social.took_too_long',
  'user.email_already_in_use': 'enterprise.address_taken',
  'user.identity_already_in_use': 'social.identity_in_use',
  'user.sso_identity_not_exist': 'social.closed',
};

export const failureOf = ({ code, requestId }: Pick<ApiError, 'code' | 'requestId'>): Failure => ({
  code,
  phrase: PHRASES[code] ?? otherPhrase(code),
  requestId,
  time: now(),
});

const otherPhrase = (code: string): PhraseKey | undefined => {
  if (code.startsWith('connector.')) return 'enterprise.answer_refused';
  const key = `code.${code}`;
  return find(key) === undefined ? undefined : (key as PhraseKey);
};

/** Codes of errors are such words (RFC 6749 §4.1.2.1); anything else could be meant to mislead whoever reads it. */
const CODE = /^[a-z_]{1,40}$/;

/** The provider let nobody in. */
export const refusalBy = (error: string): Failure => ({
  code: CODE.test(error) ? error : 'unknown',
  phrase: 'enterprise.provider_refused',
  requestId: undefined,
  time: now(),
});

const now = (): string => new Date().toISOString().replace(/\.\d+/, '');
