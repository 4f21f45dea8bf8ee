import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { AppError } from '#src/kernel/errors.js';
import type { RoleType } from './role.types.js';

const HOLDERS: Readonly<Record<RoleType, string>> = {
  User: 'users',
  MachineToMachine: 'machine-to-machine applications',
};

/** Of a role that is for other holders. `name` is what it is called in a sentence, as `organization role`. */
export const wrongRoleType = (name: string, id: string, expectedType: RoleType): AppError =>
  EntityErrors.constraintViolated({
    message: `The ${name} "${id}" is not for ${HOLDERS[expectedType]}: its type has to be ${expectedType}.`,
    data: { id, expectedType },
  });
