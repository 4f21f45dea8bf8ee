import type { AppError } from '#src/kernel/errors.js';

/** The error that a caller gets to see. `subject` is what the refused constraint is about: `role_id`, `name`. */
export type Meaning = (subject: string) => AppError;

const meanings = new Map<string, Meaning>();

/**
 * Declares what violated unique constraints mean to callers, by the names of the constraints. Stands in the
 * `<x>.errors.ts` of whoever owns the table.
 */
export function constraintMeanings(own: Readonly<Record<string, () => AppError>>): void {
  for (const [constraint, meaning] of Object.entries(own)) {
    if (meanings.has(constraint)) throw new Error(`the constraint ${constraint} has two meanings`);
    meanings.set(constraint, meaning);
  }
}

/** What a constraint is about: our names are the table's and the columns', `user_roles__role_id`. */
export const subjectOf = (constraint = ''): string => constraint.split('__')[1] ?? '';

export const meaningOf = (constraint = ''): Meaning | undefined => meanings.get(constraint);

/** The constraints that mean something by the files loaded so far; a test looks for each of them in the database. */
export const constraintsWithMeaning = (): readonly string[] => [...meanings.keys()];
