import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';
import { invalidSearch } from '#src/platform/search/search.errors.js';
import { isOverload } from './overload.js';
import { refusalOf } from './postgres-error.js';

/** What a violated unique constraint means to the caller. */
const CONSTRAINTS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  application_secrets__pk: ['application.secret_name_exists', 'The application has a secret of this name.'],
  personal_access_tokens__pk: [
    'user.personal_access_token_name_exists',
    'The user has a token of this name.',
  ],
  resources__indicator: ['resource.resource_identifier_in_use', 'Another resource has this indicator.'],
  roles__name: ['role.name_in_use', 'Another role has this name.'],
  user_identities__identity_id: ['user.identity_already_in_use', 'Another user has this identity.'],
  users__email_key: ['user.email_already_in_use', 'Another user has this e-mail address.'],
  users__primary_phone: ['user.phone_already_in_use', 'Another user has this phone number.'],
  users__username_key: ['user.username_already_in_use', 'Another user has this username.'],
  scopes__name: ['scope.name_exists', 'The resource has a scope of this name.'],
};

const UNIQUE_VIOLATION = '23505';

type Meanings = Readonly<Record<string, () => AppError>>;

/** What a SQLSTATE means where the constraint has no meaning of its own. */
const STATES: Meanings = {
  '22001': EntityErrors.valueTooLong,
  '22021': () =>
    new AppError('invalid', 'guard.invalid_input', 'A text holds characters that cannot be stored.'),
  '22P05': () =>
    new AppError('invalid', 'guard.invalid_input', 'A text holds characters that cannot be stored.'),
  // Only searches hand patterns of a caller to PostgreSQL.
  '2200C': () => invalidSearch('A pattern marks more than one part of itself.'),
  '22025': () => invalidSearch('A pattern ends in the middle of an escape.'),
  '2201B': () => invalidSearch('A pattern is not a regular expression of PostgreSQL, or is too complex.'),
  '23503': () => EntityErrors.relationNotFound('not-found'),
  '23514': EntityErrors.constraintViolated,
};

/** The same for the controllers of organizations (contract §2.4). */
const STATES_OF_ORGANIZATIONS: Meanings = {
  ...STATES,
  '23503': () => EntityErrors.relationNotFound('unprocessable'),
  [UNIQUE_VIOLATION]: EntityErrors.uniqueViolated,
};

/** The expected error that a failure of the database stands for; undefined where it is a bug. */
export const translateDatabaseError = (error: unknown): AppError | undefined => translate(error, STATES);

/** The same for the controllers of organizations, where what is referred to and names that are taken are 422. */
export const translateOrganizationError = (error: unknown): AppError | undefined =>
  translate(error, STATES_OF_ORGANIZATIONS);

function translate(error: unknown, states: Meanings): AppError | undefined {
  if (isOverload(error)) {
    return new AppError(
      'unavailable',
      'request.temporarily_unavailable',
      'The server is busy. Try again in a moment.',
    );
  }
  const refusal = refusalOf(error);
  if (!refusal) return undefined;
  const meaning = refusal.code === UNIQUE_VIOLATION ? CONSTRAINTS[refusal.constraint ?? ''] : undefined;
  return meaning ? new AppError('unprocessable', ...meaning) : states[refusal.code]?.();
}
