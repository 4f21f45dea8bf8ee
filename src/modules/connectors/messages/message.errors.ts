import { AppError } from '#src/kernel/errors.js';

export const MessageErrors = {
  rateLimited: AppError.declare(
    'too-many',
    'request.message_rate_limited',
    'Too many messages were sent to the recipient, or asked for by one person. Try again in ten minutes.',
  ),
};
