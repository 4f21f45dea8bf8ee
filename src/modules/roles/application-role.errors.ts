import { AppError } from '#src/kernel/errors.js';

export const ApplicationRoleErrors = {
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
