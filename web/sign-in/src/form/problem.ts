import { ApiError } from '../api/client.js';
import { find, type PhraseKey, t } from '../i18n.js';

/** What is wrong, for the user, and in which field where it is one. */
export interface Problem {
  readonly message: string;
  readonly field?: string | undefined;
  /** Each point of it, where there are several. */
  readonly points?: readonly string[];
  /** What was begun is gone, so there is nothing to do here any more. */
  readonly isOver?: boolean;
  /** It stays so, however often it is tried. */
  readonly isFinal?: boolean;
  /** Nothing failed: somebody has thought better of it. */
  readonly isCalm?: boolean;
}

/** What is wrong with what was typed into a field, found before anything is sent. */
export class FieldFault extends Error {
  constructor(
    readonly field: string,
    readonly phrase: PhraseKey,
  ) {
    super(phrase);
  }
}

/** What failed, in words of its own. */
export class Fault extends Error {
  constructor(
    readonly phrase: PhraseKey,
    readonly isOver = false,
  ) {
    super(phrase);
  }
}

/** What is said where nothing failed, and nothing happened either. */
export class Remark extends Error {
  constructor(readonly phrase: PhraseKey) {
    super(phrase);
  }
}

/** The fields that codes of the API are about. */
const FIELDS: readonly (readonly [prefix: string, field: string])[] = [
  ['user.username_', 'username'],
  ['password.rejected', 'password'],
  ['session.invalid_credentials', 'password'],
  ['password.expired', 'password'],
  ['user.same_password', 'password'],
  ['verification_code.', 'code'],
  ['session.mfa.invalid_', 'code'],
  ['user.email_already_in_use', 'identifier'],
  ['user.phone_already_in_use', 'identifier'],
  ['user.invalid_phone', 'identifier'],
  ['session.email_blocklist.', 'identifier'],
];

const OVER: ReadonlySet<string> = new Set([
  'session.interaction_not_found',
  'session.verification_session_not_found',
  'session.identifier_not_found',
  'session.invalid_interaction_type',
  'session.identity_conflict',
  'session.mfa.require_mfa_verification',
  'session.mfa.mfa_factor_not_enabled',
]);

const FINAL: ReadonlySet<string> = new Set([
  'invitation.not_found',
  'invitation.expired',
  'invitation.revoked',
  'invitation.already_accepted',
]);

export function problemOf(error: unknown): Problem {
  if (error instanceof FieldFault) return { message: t(error.phrase), field: error.field };
  if (error instanceof Fault) return { message: t(error.phrase), isOver: error.isOver };
  if (error instanceof Remark) return { message: t(error.phrase), isCalm: true };
  if (!(error instanceof ApiError)) return { message: t('error.no_connection') };
  const { code, data } = error;
  const field = FIELDS.find(([prefix]) => code.startsWith(prefix))?.[1];
  const message = find(`code.${code}`) ?? t(unknownPhrase(error));
  return {
    message,
    field,
    isOver: OVER.has(code),
    isFinal: FINAL.has(code),
    ...(Array.isArray(data) && { points: data.flatMap(pointOf) }),
  };
}

function unknownPhrase({ status, code }: ApiError): PhraseKey {
  if (status === 429) return 'error.too_many_requests';
  return code.startsWith('connector.') ? 'error.not_sent' : 'error.unknown';
}

/** One reason why a password was rejected. */
function pointOf(issue: { code?: string; interpolation?: Record<string, number> }): string[] {
  const phrase = find(String(issue.code), issue.interpolation);
  return phrase === undefined ? [] : [phrase];
}
