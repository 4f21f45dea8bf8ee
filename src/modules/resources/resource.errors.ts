import { AppError } from '#src/kernel/errors.js';

export const ResourceErrors = {
  cannotModifyManagementApi: () =>
    new AppError(
      'invalid',
      'resource.cannot_modify_management_api',
      'The Management API and its scopes are built in and cannot be changed.',
    ),
  cannotDeleteManagementApi: () =>
    new AppError(
      'invalid',
      'resource.cannot_delete_management_api',
      'The Management API is built in and cannot be deleted.',
    ),
};
