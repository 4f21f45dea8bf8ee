import { ApiError } from '../api/client.js';
import { find, t } from '../i18n.js';

/** What is wrong, for the user, and in which field where it is one. */
export interface Problem {
  readonly message: string;
  readonly field?: string | undefined;
  /** Each point of it, where there are several. */
  readonly points?: readonly string[];
}

/** The fields that codes of the API are about. */
const FIELDS: readonly (readonly [prefix: string, field: string])[] = [
  ['user.username_', 'username'],
  ['password.rejected', 'password'],
  ['session.invalid_credentials', 'password'],
  ['password.expired', 'password'],
];

export function problemOf(error: unknown): Problem {
  if (!(error instanceof ApiError)) return { message: t('error.no_connection') };
  const { code, status, data } = error;
  if (status === 429) return { message: t('error.too_many_requests') };
  const field = FIELDS.find(([prefix]) => code.startsWith(prefix))?.[1];
  const message = find(`code.${code}`) ?? t('error.unknown');
  return { message, field, ...(Array.isArray(data) && { points: data.flatMap(pointOf) }) };
}

/** One reason why a password was rejected. */
function pointOf(issue: { code?: string; interpolation?: Record<string, number> }): string[] {
  const phrase = find(String(issue.code), issue.interpolation);
  return phrase === undefined ? [] : [phrase];
}
