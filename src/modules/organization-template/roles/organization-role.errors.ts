import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';
import type { OrganizationRoleType } from './organization-role.types.js';

export const OrganizationRoleErrors = {
  typeIsForever: (type: OrganizationRoleType) =>
    EntityErrors.constraintViolated({
      message: `The type of a role does not change: it stays ${type}.`,
      data: { field: 'type', expectedType: type },
    }),
  managementApiScopesNotAssignableToUserRole: AppError.declare(
    'invalid',
    'role.management_api_scopes_not_assignable_to_user_role',
    'Scopes of the Management API belong to machine-to-machine roles only.',
  ),
  managementApiScopesNotAllowed: AppError.declare(
    'unprocessable',
    'organization_role.management_api_scopes_not_allowed',
    'Organization roles get no scopes of the Management API: the tenant has not allowed it.',
  ),
};
