import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const PersonalAccessTokenErrors = {
  nameExists: AppError.declare(
    'unprocessable',
    'user.personal_access_token_name_exists',
    'The user has a token of this name.',
    () => ({ data: { field: 'name' } }),
  ),
  expiresInThePast: AppError.declare(
    'invalid',
    'request.invalid_input',
    'A token cannot expire in the past.',
    () => ({ details: 'expiresAt' }),
  ),
  /** In the words of the foreign key, which the contract has the caller see. */
  noSuchUser: AppError.declare(
    'not-found',
    'entity.relation_foreign_key_not_found',
    'There is no such user.',
  ),
  tooMany: AppError.declare(
    'invalid',
    'request.invalid_input',
    'The user has as many tokens as a user can have.',
    () => ({ details: 'Delete one that is no longer used.' }),
  ),
};

constraintMeanings({ personal_access_tokens__pk: PersonalAccessTokenErrors.nameExists });
