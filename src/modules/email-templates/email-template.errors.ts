import { AppError } from '#src/kernel/errors.js';
import { MAX_BYTES, MAX_TEMPLATES } from './limits.js';

export const EmailTemplateErrors = {
  deletionNeedsFilter: AppError.declare(
    'unprocessable',
    'connector.email_connector.bulk_deletion_no_filter',
    'Name a language or a type of which to delete all templates.',
  ),
  limitExceeded: AppError.declare(
    'unprocessable',
    'connector.email_connector.template_limit_exceeded',
    'There would be more templates than a tenant may have.',
    () => ({
      message: `A tenant has ${MAX_TEMPLATES} templates and ${MAX_BYTES / 1024} KB of them at most. Delete some that are no longer used.`,
    }),
  ),
};
