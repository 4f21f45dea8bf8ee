import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const ApplicationSecretErrors = {
  nameExists: AppError.declare(
    'unprocessable',
    'application.secret_name_exists',
    'The application has a secret of this name.',
    () => ({ data: { field: 'name' } }),
  ),
  expiresInThePast: AppError.declare(
    'invalid',
    'request.invalid_input',
    'A secret cannot expire in the past.',
    () => ({ details: 'expiresAt' }),
  ),
  tooMany: AppError.declare(
    'invalid',
    'request.invalid_input',
    'The application has as many secrets as it can have.',
    () => ({ details: 'Delete one that is no longer used.' }),
  ),
  noLegacySecret: AppError.declare(
    'invalid',
    'application.no_legacy_secret_found',
    'The application has no legacy secret.',
  ),
};

constraintMeanings({ application_secrets__pk: ApplicationSecretErrors.nameExists });
