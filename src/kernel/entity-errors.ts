import { AppError, type ErrorKind } from './errors.js';

/** The errors that all entities share. `name` is what the entity is called in a sentence: `resource`, `scope`. */
export const EntityErrors = {
  /** Reading by id found nothing. Something of another tenant is as absent as something that never was. */
  notExistsWithId: (name: string, id: string) =>
    new AppError('not-found', 'entity.not_exists_with_id', `There is no ${name} with the id "${id}".`),
  /** A change by id found nothing to change. */
  notExists: (name: string) =>
    new AppError('not-found', 'entity.not_exists', `The ${name} to change does not exist.`),
  /** A deletion found nothing to delete. */
  notFound: (name: string) => new AppError('not-found', 'entity.not_found', `The ${name} was not found.`),
  /** A change that changes nothing. */
  invalidInput: () =>
    new AppError('unprocessable', 'entity.invalid_input', 'The request names nothing to change.'),
  /** A value that no longer fits where it is kept. `limit` is a sentence that says how long one may be. */
  valueTooLong: (limit: string) =>
    new AppError('unprocessable', 'entity.value_too_long', `A value is too long. ${limit}`),
  /** Values that do not go together. */
  constraintViolated: () =>
    new AppError('unprocessable', 'entity.db_constraint_violated', 'A value breaks a rule of the data.'),
  /** A request names something that does not exist; of which kind that is depends on the route. */
  relationNotFound: (kind: ErrorKind) =>
    new AppError(
      kind,
      'entity.relation_foreign_key_not_found',
      'Something that was referred to does not exist.',
    ),
  /** A value that something else has, and only one may have. */
  uniqueViolated: () =>
    new AppError('unprocessable', 'entity.unique_integrity_violation', 'Something else has this value.'),
};
