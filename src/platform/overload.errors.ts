import { AppError } from '#src/kernel/errors.js';

/** What there is no room for now: the same request can succeed later. */
export const OverloadErrors = {
  temporarilyUnavailable: AppError.declare(
    'unavailable',
    'request.temporarily_unavailable',
    'The server is busy. Try again in a moment.',
  ),
  tooManyAtOnce: AppError.declare(
    'too-many',
    'request.too_many_requests',
    'Too many of these at once. Try again in a moment.',
  ),
  tooManyFromAddress: AppError.declare(
    'too-many',
    'request.too_many_requests',
    'Too many requests from this address. Try again in a moment.',
  ),
};
