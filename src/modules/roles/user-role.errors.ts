import { AppError } from '#src/kernel/errors.js';

export const UserRoleErrors = {
  invalidRoleType: AppError.declare(
    'unprocessable',
    'user.invalid_role_type',
    'A role is for applications, not for users.',
    (roleId: string) => ({
      message: `The role "${roleId}" is for applications, not for users.`,
      data: { id: roleId, expectedType: 'User' },
    }),
  ),
};
