import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';

export const ApplicationRoleErrors = {
  machinesOnly: (applicationId: string) =>
    EntityErrors.constraintViolated({
      message: `The application "${applicationId}" is not for machines: only those of type MachineToMachine have roles.`,
      data: { id: applicationId, expectedType: 'MachineToMachine' },
    }),
  invalidType: AppError.declare(
    'unprocessable',
    'application.invalid_type',
    'Only machine-to-machine applications have roles.',
  ),
  invalidRoleType: AppError.declare(
    'unprocessable',
    'application.invalid_role_type',
    'A role is for users, not for applications.',
    (roleId: string) => ({
      message: `The role "${roleId}" is for users, not for applications.`,
      data: { id: roleId, expectedType: 'MachineToMachine' },
    }),
  ),
};
