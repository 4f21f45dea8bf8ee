import { AppError } from '#src/kernel/errors.js';

export const OrganizationRoleErrors = {
  managementApiScopesNotAssignableToUserRole: () =>
    new AppError(
      'invalid',
      'role.management_api_scopes_not_assignable_to_user_role',
      'Scopes of the Management API belong to machine-to-machine roles only.',
    ),
};
