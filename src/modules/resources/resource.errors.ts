import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const ResourceErrors = {
  indicatorInUse: AppError.declare(
    'unprocessable',
    'resource.resource_identifier_in_use',
    'Another resource has this indicator.',
    () => ({ data: { field: 'indicator' } }),
  ),
  indicatorReserved: AppError.declare(
    'unprocessable',
    'resource.resource_identifier_in_use',
    'The indicators of Management APIs are kept for tenants.',
  ),
  cannotModifyManagementApi: AppError.declare(
    'invalid',
    'resource.cannot_modify_management_api',
    'The Management API and its scopes are built in and cannot be changed.',
  ),
  cannotDeleteManagementApi: AppError.declare(
    'invalid',
    'resource.cannot_delete_management_api',
    'The Management API is built in and cannot be deleted.',
  ),
};

constraintMeanings({ resources__indicator: ResourceErrors.indicatorInUse });
