import type { ErrorDeclaration } from '#src/kernel/errors.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { invalidSearch } from '#src/platform/search.errors.js';
import type { AudienceName } from '../audience.js';
import type { EndpointOptions } from '../endpoint-metadata.js';
import { invalidInput } from '../invalid-input.js';
import { pageTooLarge } from '../list-body.js';
import { invalidPagination } from '../pagination.js';
import { RequestErrors } from '../request.errors.js';
import { tooManyUnread } from '../unread-lists.js';

/** Where an operation says which errors it answers, as long as the document is not handed out. */
export const ERRORS = 'x-errors';

/** An error that an operation answers, and what it comes with; without that, the endpoint names it itself. */
export interface AnsweredError extends ErrorDeclaration {
  readonly source?: ErrorSource;
}

/** What brings errors that no endpoint names; in the order in which documents tell them. */
export const ERROR_SOURCES = {
  management: 'every operation of the Management API',
  operators: 'every operation of the API of tenants',
  organization: 'every operation for members of organizations',
  account: 'every operation for users who look after their own account',
  experience: 'every operation of the Experience API',
  visitor: 'every operation for visitors of a page',
  public: 'every operation that asks for no token',
  input: 'every operation with parameters or a body',
  body: 'every operation with a body',
  page: 'every list that has pages',
  search: 'every list that can be searched',
  list: 'every list',
  any: 'every operation',
} as const;

export type ErrorSource = keyof typeof ERROR_SOURCES;

/** What an operation is, as far as errors follow from it. */
interface Traits {
  readonly takesInput: boolean;
  readonly takesBody: boolean;
}

/** Those of whom nobody knows who they are. */
const STRANGERS: ReadonlySet<AudienceName> = new Set(['experience', 'visitor', 'public']);

/** What callers of each audience are refused with, whatever they ask for. */
export type AudienceErrors = Readonly<Partial<Record<AudienceName, readonly ErrorDeclaration[]>>>;

/** Those that follow from the declaration of an endpoint. */
export function errorsOfEndpoint({ errors = [], ...options }: EndpointOptions): AnsweredError[] {
  const { page, search, returns } = options;
  return [
    ...errors.map((error) => answered(error)),
    ...(page ? brought('page', [invalidPagination, pageTooLarge]) : []),
    ...(search ? brought('search', [invalidSearch]) : []),
    ...(page || Array.isArray(returns) ? brought('list', [tooManyUnread]) : []),
  ];
}

/** Those that follow from whom an operation is for and what it takes. */
export function errorsOfOperation(
  audience: AudienceName,
  { takesInput, takesBody }: Traits,
  ofAudiences: AudienceErrors,
): AnsweredError[] {
  const isStranger = STRANGERS.has(audience);
  return [
    ...brought(audience, [
      ...(ofAudiences[audience] ?? []),
      ...(isStranger ? [OverloadErrors.tooManyFromAddress] : []),
    ]),
    ...(takesInput ? brought('input', [invalidInput, RequestErrors.malformed]) : []),
    ...(takesBody
      ? brought('body', [
          RequestErrors.bodyNotJson,
          RequestErrors.bodyTooLarge,
          RequestErrors.unsupportedMediaType,
        ])
      : []),
    ...brought('any', [OverloadErrors.temporarilyUnavailable]),
  ];
}

const brought = (source: ErrorSource, errors: readonly ErrorDeclaration[]): AnsweredError[] =>
  errors.map((error) => answered(error, source));

/** Documents are copied, which a declaration, being a function, does not survive. */
const answered = ({ kind, code, meaning }: ErrorDeclaration, source?: ErrorSource): AnsweredError => ({
  kind,
  code,
  meaning,
  ...(source && { source }),
});
