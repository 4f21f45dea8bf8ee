import { AppError } from '#src/kernel/errors.js';

export const LogErrors = {
  invalidTimeWindow: () =>
    new AppError('invalid', 'log.invalid_time_window', 'The time window ends before it starts.'),
};
