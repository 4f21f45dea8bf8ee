import { AppError } from '#src/kernel/errors.js';

export const HasuraErrors = {
  expectedRoleNotFound: AppError.declare(
    'unauthorized',
    'auth.expected_role_not_found',
    'The user does not have the role that the request expects.',
  ),
};
