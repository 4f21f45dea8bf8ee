import { AppError } from '#src/kernel/errors.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';

export const MyOrganizationErrors = {
  disabled: () =>
    new AppError(
      'not-found',
      'my_organization.disabled',
      'Members of organizations cannot manage them here: the tenant has not switched that on.',
    ),
  membersNotAddedById: () =>
    new AppError(
      'forbidden',
      'my_organization.members_not_added_by_id',
      'Members are invited: the tenant has not allowed to add them by their ids.',
    ),
  /** What the guard says, for those whose roles are taken while they change something. */
  noLongerAllowed: AuthErrors.forbidden,
  scopeEscalation: (roleIds: readonly string[]) =>
    new AppError(
      'forbidden',
      'my_organization.scope_escalation',
      'Nobody gives or takes roles that allow more than their own roles in the organization do.',
      { data: { organizationRoleIds: roleIds } },
    ),
  lastRoleHolder: (scope: string) =>
    new AppError(
      'unprocessable',
      'my_organization.last_role_holder',
      `A user of the organization has to keep a role with the scope "${scope}".`,
    ),
};
