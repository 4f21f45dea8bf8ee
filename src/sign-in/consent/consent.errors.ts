import { AppError } from '#src/kernel/errors.js';

export const ConsentErrors = {
  accessDenied: AppError.declare(
    'invalid',
    'oidc.access_denied',
    'This application is not for you. Ask who looks after it.',
  ),
};
