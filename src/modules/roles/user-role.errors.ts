import { AppError } from '#src/kernel/errors.js';

export const UserRoleErrors = {
  invalidRoleType: (roleId: string) =>
    new AppError(
      'unprocessable',
      'user.invalid_role_type',
      `The role "${roleId}" is for applications, not for users.`,
    ),
};
