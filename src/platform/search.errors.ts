import { AppError } from '#src/kernel/errors.js';

export const invalidSearch = AppError.declare(
  'invalid',
  'request.invalid_input',
  'The list cannot be searched like this.',
  (details: string) => ({ message: `The list cannot be searched like this. ${details}`, details }),
);
