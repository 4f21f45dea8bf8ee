import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const ApplicationSecretErrors = {
  nameExists: () =>
    new AppError(
      'unprocessable',
      'application.secret_name_exists',
      'The application has a secret of this name.',
    ),
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

constraintMeanings({ application_secrets__pk: ApplicationSecretErrors.nameExists });
