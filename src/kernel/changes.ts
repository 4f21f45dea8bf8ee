import { EntityErrors } from './entity-errors.js';

/** Returns the changes that a PATCH asks for. Throws `entity.invalid_input` where it asks for none. */
export function requireChanges<Changes extends object>(changes: Changes): Changes {
  if (Object.values(changes).every((value) => value === undefined))
    throw EntityErrors.invalidInput(Object.keys(changes));
  return changes;
}
