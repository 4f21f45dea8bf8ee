import { AppError } from './errors.js';

const RELATION_NOT_FOUND = 'entity.relation_foreign_key_not_found';
const SOMETHING_ABSENT = 'Something that was referred to does not exist.';

/** The errors that all entities share. `name` is what the entity is called in a sentence: `resource`, `scope`. */
export const EntityErrors = {
  /** Reading by id found nothing. Something of another tenant is as absent as something that never was. */
  notExistsWithId: AppError.declare(
    'not-found',
    'entity.not_exists_with_id',
    'There is nothing with this id.',
    (name: string, id: string) => ({ message: `There is no ${name} with the id "${id}".` }),
  ),
  /** A change by id found nothing to change. */
  notExists: AppError.declare(
    'not-found',
    'entity.not_exists',
    'What is to change does not exist.',
    (name: string) => ({
      message: `The ${name} to change does not exist.`,
    }),
  ),
  /** A deletion found nothing to delete. */
  notFound: AppError.declare(
    'not-found',
    'entity.not_found',
    'What was asked for was not found.',
    (name: string) => ({
      message: `The ${name} was not found.`,
    }),
  ),
  /** A change that changes nothing. */
  invalidInput: AppError.declare(
    'unprocessable',
    'entity.invalid_input',
    'The request names nothing to change.',
  ),
  /** A value that no longer fits where it is kept. `limit` is a sentence that says how long one may be. */
  valueTooLong: AppError.declare(
    'unprocessable',
    'entity.value_too_long',
    'A value is too long for where it is kept.',
    (limit: string) => ({
      message: `A value is too long. ${limit}`,
    }),
  ),
  /** Values that do not go together. */
  constraintViolated: AppError.declare(
    'unprocessable',
    'entity.db_constraint_violated',
    'A value breaks a rule of the data.',
  ),
  /** A request names something that does not exist. */
  relationNotFound: AppError.declare('not-found', RELATION_NOT_FOUND, SOMETHING_ABSENT),
  /** The same where organizations, and what they share, refer to something. */
  relationUnprocessable: AppError.declare('unprocessable', RELATION_NOT_FOUND, SOMETHING_ABSENT),
  /** A value that something else has, and only one may have. */
  uniqueViolated: AppError.declare(
    'unprocessable',
    'entity.unique_integrity_violation',
    'Something else has this value.',
  ),
};
