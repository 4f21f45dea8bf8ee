import { AppError } from '#src/kernel/errors.js';

export const ApplicationSecretErrors = {
  expiresInThePast: () =>
    new AppError('invalid', 'request.invalid_input', 'A secret cannot expire in the past.', {
      details: 'expiresAt',
    }),
  tooMany: () =>
    new AppError('invalid', 'request.invalid_input', 'The application has as many secrets as it can have.', {
      details: 'Delete one that is no longer used.',
    }),
  noLegacySecret: () =>
    new AppError('invalid', 'application.no_legacy_secret_found', 'The application has no legacy secret.'),
};
