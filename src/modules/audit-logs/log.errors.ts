import { AppError } from '#src/kernel/errors.js';

export const LogErrors = {
  invalidTimeWindow: AppError.declare(
    'invalid',
    'log.invalid_time_window',
    'The time window ends before it starts.',
  ),
};
