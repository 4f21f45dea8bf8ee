import { AppError } from '#src/kernel/errors.js';

export const AccountCenterErrors = {
  notEnabled: AppError.declare(
    'invalid',
    'account_center.not_enabled',
    'The tenant does not let users look after their account here.',
  ),
};
