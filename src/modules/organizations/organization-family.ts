import { UseFilters } from '@nestjs/common';
import { translateOrganizationError } from '#src/platform/database/database-errors.js';
import { ErrorFilter } from './error.filter.js';

const filter = new ErrorFilter(translateOrganizationError);

/**
 * Marks a controller of organizations or of what they share: a reference to something that does not exist is 422
 * `entity.relation_foreign_key_not_found` there, not 404, and a value that is taken 422
 * `entity.unique_integrity_violation` (contract §2.4).
 */
export const OrganizationFamily = (): ClassDecorator => UseFilters(filter);
