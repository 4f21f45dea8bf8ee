import { AppError, type ErrorWords } from './errors.js';

const RELATION_NOT_FOUND = 'entity.relation_foreign_key_not_found';
const SOMETHING_ABSENT = 'Something that was referred to does not exist.';

/** Names at most so many ids in a sentence, for people; all of them are in the data. */
const NAMED_IDS = 5;

/** What was referred to and does not exist: what it is called, and the ids, where they are known. */
function absent(name: string, ids: readonly string[]): ErrorWords {
  if (ids.length === 0) return { message: `There is no such ${name}.`, data: { reference: name } };
  const named = ids.slice(0, NAMED_IDS).map((id) => `"${id}"`);
  const more = ids.length > named.length ? ' and others' : '';
  return {
    message: `There is no ${name} with the id ${named.join(', ')}${more}.`,
    data: { reference: name, ids },
  };
}

/** The errors that all entities share. `name` is what the entity is called in a sentence: `resource`, `scope`. */
export const EntityErrors = {
  /** Reading by id found nothing. Something of another tenant is as absent as something that never was. */
  notExistsWithId: AppError.declare(
    'not-found',
    'entity.not_exists_with_id',
    'There is nothing with this id.',
    (name: string, id: string) => ({ message: `There is no ${name} with the id "${id}".`, data: { id } }),
  ),
  /** A change by id found nothing to change. */
  notExists: AppError.declare(
    'not-found',
    'entity.not_exists',
    'What is to change does not exist.',
    (name: string, id: string) => ({
      message: `The ${name} to change does not exist: "${id}".`,
      data: { id },
    }),
  ),
  /** A deletion found nothing to delete. */
  notFound: AppError.declare(
    'not-found',
    'entity.not_found',
    'What was asked for was not found.',
    (name: string, ...ids: readonly string[]) => ({
      message: `The ${name} was not found${ids.map((id) => `: "${id}"`).join('')}.`,
      data: ids.length > 0 ? { id: ids[0] } : undefined,
    }),
  ),
  /** A change that changes nothing. */
  invalidInput: AppError.declare(
    'unprocessable',
    'entity.invalid_input',
    'The request names nothing to change.',
    (fields: readonly string[]) => ({
      message: `The request names nothing to change. It may name: ${fields.join(', ')}.`,
      data: { fields },
    }),
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
    (words: ErrorWords = {}) => words,
  ),
  /** A request names something that does not exist. */
  relationNotFound: AppError.declare('not-found', RELATION_NOT_FOUND, SOMETHING_ABSENT, absent),
  /** The same where organizations, and what they share, refer to something. */
  relationUnprocessable: AppError.declare('unprocessable', RELATION_NOT_FOUND, SOMETHING_ABSENT, absent),
  /** A value that something else has, and only one may have. */
  uniqueViolated: AppError.declare(
    'unprocessable',
    'entity.unique_integrity_violation',
    'Something else has this value.',
    (field: string) => ({ message: `Something else has this value: ${field}.`, data: { field } }),
  ),
};
