import { AppError } from '#src/kernel/errors.js';

export const MessageErrors = {
  rateLimited: AppError.declare(
    'too-many',
    'request.message_rate_limited',
    'The recipient was sent too many messages. Try again in ten minutes.',
  ),
};
