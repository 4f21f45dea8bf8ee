import { AppError } from '#src/kernel/errors.js';

export const AllowedEmailErrors = {
  invalid: AppError.declare('invalid', 'session.email_blocklist.invalid_email', 'This is no e-mail address.'),
  subaddress: AppError.declare(
    'unprocessable',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'Addresses with a "+" before the "@" are not taken here. Use the address without it.',
  ),
  blocked: AppError.declare(
    'unprocessable',
    'session.email_blocklist.email_not_allowed',
    'This e-mail address is not taken here. Use another one.',
    (email: string) => ({ data: { email } }),
  ),
};
