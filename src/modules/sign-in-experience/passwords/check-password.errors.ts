import { AppError } from '#src/kernel/errors.js';

export const CheckPasswordErrors = {
  userRequired: AppError.declare(
    'invalid',
    'request.invalid_input',
    'The policy rejects words about the user.',
    () => ({ details: 'userId' }),
  ),
};
