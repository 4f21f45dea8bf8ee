import { AppError } from '#src/kernel/errors.js';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from '../connector.errors.js';
import { firstWords, secretsOf } from '../providers/shared/first-words.js';
import { SocialErrors } from '../social/social.errors.js';
import { KitErrors } from './kit.errors.js';

/** Words that are shorter than any secret stay readable. */
const SHORTEST_SECRET = 6;

const DECLARED = [
  ConnectorErrors.invalidRequestParameters,
  ConnectorErrors.templateNotFound,
  ConnectorErrors.invalidResponse,
  ConnectorErrors.rateLimitExceeded,
  SocialErrors.authorizationFailed,
  SocialErrors.authCodeInvalid,
  SocialErrors.accessTokenInvalid,
  SocialErrors.idTokenInvalid,
  SocialErrors.notImplemented,
  ...Object.values(KitErrors),
];

/**
 * What a package threw, as an error of ours. Errors of the kit are known by their codes, since a package may have a copy of
 * the kit of its own. Anything else that foreign code throws is its failure too, and no bug of this server. It may repeat
 * the config and the message; whoever had the message sent must not learn the code from it.
 */
export function errorOf(thrown: unknown, config: object, payload: JsonObject): AppError {
  if (thrown instanceof AppError) return thrown;
  const { code, data } = isObject(thrown) ? thrown : {};
  const reason = firstWords(reasonIn(thrown, data), [...textsIn(config), ...secretsOf(payload)]) || undefined;
  if (code === 'invalid_config') {
    return ConnectorErrors.invalidConfig(issuesIn(data) ?? [{ path: [], message: reason ?? 'Invalid' }]);
  }
  const declared = DECLARED.find((error) => error.code === `connector.${String(code)}`);
  return declared ? declared(reason) : ConnectorErrors.general(reason);
}

function reasonIn(thrown: unknown, data: unknown): string {
  if (typeof data === 'string') return data;
  const { errorDescription, message } = isObject(data) ? data : {};
  for (const text of [errorDescription, message]) if (typeof text === 'string') return text;
  return thrown instanceof Error ? thrown.message : '';
}

function issuesIn(data: unknown): { path: (string | number)[]; message: string }[] | undefined {
  const issues = isObject(data) ? data['issues'] : undefined;
  return Array.isArray(issues) ? readIssues(issues) : undefined;
}

/** Where a config is wrong, as zod says it, without what stands there. */
export const readIssues = (issues: readonly { path: readonly (string | number)[]; message: string }[]) =>
  issues.slice(0, 50).map(({ path, message }) => ({ path: [...path], message }));

/** A package may repeat any of them, and which are secrets it does not say. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length < SHORTEST_SECRET ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
