import { AppError } from '#src/kernel/errors.js';

export const invalidSearch = (details: string): AppError =>
  new AppError('invalid', 'request.invalid_input', `The list cannot be searched like this. ${details}`, {
    details,
  });
