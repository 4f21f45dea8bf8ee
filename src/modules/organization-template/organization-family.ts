import { UseFilters } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { reference, translateDatabaseError } from '#src/platform/database/database-errors.js';
import { ErrorFilter } from '#src/platform/http/error.filter.js';

const filter = new ErrorFilter((error) =>
  translateDatabaseError(error, {
    '23503': (subject) => EntityErrors.relationUnprocessable(...reference(subject)),
    '23505': EntityErrors.uniqueViolated,
  }),
);

/**
 * Marks a controller of organizations or of what they share: a reference to something that does not exist is 422
 * `entity.relation_foreign_key_not_found` there, not 404, and a value that is taken 422
 * `entity.unique_integrity_violation`.
 */
export const OrganizationFamily = (): ClassDecorator => UseFilters(filter);
