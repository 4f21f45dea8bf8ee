import { AppError } from '#src/kernel/errors.js';

export const ApplicationSecretErrors = {
  expiresInThePast: () =>
    new AppError('invalid', 'request.invalid_input', 'A secret cannot expire in the past.', {
      details: 'expiresAt',
    }),
  noLegacySecret: () =>
    new AppError('invalid', 'application.no_legacy_secret_found', 'The application has no legacy secret.'),
};
