import { AppError } from '#src/kernel/errors.js';

export const InteractionErrors = {
  notFound: AppError.declare(
    'invalid',
    'session.not_found',
    'The session was not found. Go back and sign in again.',
  ),
};
