import { AppError } from '#src/kernel/errors.js';

export const ApplicationRoleErrors = {
  invalidType: () =>
    new AppError(
      'unprocessable',
      'application.invalid_type',
      'Only machine-to-machine applications have roles.',
    ),
  invalidRoleType: (roleId: string) =>
    new AppError(
      'unprocessable',
      'application.invalid_role_type',
      `The role "${roleId}" is for users, not for applications.`,
    ),
};
