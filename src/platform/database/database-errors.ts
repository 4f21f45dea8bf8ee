import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { invalidSearch } from '#src/platform/search.errors.js';
import { type Meaning, meaningOf, subjectOf } from './constraint-meanings.js';
import { isOverload } from './overload.js';
import { refusalOf } from './postgres-error.js';

const UNIQUE_VIOLATION = '23505';

/** SQLSTATE → what it means. */
type StateMeanings = Readonly<Record<string, Meaning>>;

const unstorable = AppError.declare(
  'invalid',
  'guard.invalid_input',
  'A text holds characters that cannot be stored.',
);

/** What a foreign key refused: `role_id` is of a role. PostgreSQL names no value of a table with row-level security. */
export const reference = (subject: string): [name: string, ids: readonly string[]] => [
  subject.replace(/_id$/, '').replaceAll('_', ' '),
  [],
];

/** Where the constraint has no meaning of its own. */
const STATES: StateMeanings = {
  // Only custom data is measured by the database alone: as it writes it.
  '22001': () => EntityErrors.valueTooLong(`Custom data has ${CUSTOM_DATA.maxBytes} bytes at most.`),
  '22021': unstorable,
  '22P05': unstorable,
  // Only searches hand patterns of a caller to PostgreSQL.
  '2200C': () => invalidSearch('A pattern marks more than one part of itself.'),
  '22025': () => invalidSearch('A pattern ends in the middle of an escape.'),
  '2201B': () => invalidSearch('A pattern is not a regular expression of PostgreSQL, or is too complex.'),
  '23503': (subject) => EntityErrors.relationNotFound(...reference(subject)),
  '23514': () => EntityErrors.constraintViolated(),
};

/**
 * The expected error that a failure of the database stands for; undefined where it is a bug. `states` go before what
 * the SQLSTATEs mean elsewhere.
 */
export function translateDatabaseError(error: unknown, states: StateMeanings = {}): AppError | undefined {
  if (isOverload(error)) return OverloadErrors.temporarilyUnavailable();
  const refusal = refusalOf(error);
  if (!refusal) return undefined;
  const ofConstraint = refusal.code === UNIQUE_VIOLATION ? meaningOf(refusal.constraint) : undefined;
  const meaning = ofConstraint ?? states[refusal.code] ?? STATES[refusal.code];
  return meaning?.(subjectOf(refusal.constraint));
}
