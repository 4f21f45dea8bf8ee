import { AppError } from '#src/kernel/errors.js';

export const MyOrganizationErrors = {
  disabled: () =>
    new AppError(
      'not-found',
      'my_organization.disabled',
      'Members of organizations cannot manage them here: the tenant has not switched that on.',
    ),
  /** Also of an organization that is gone: nobody has roles in it. */
  noLongerAllowed: () =>
    new AppError(
      'forbidden',
      'my_organization.no_longer_allowed',
      'The token was issued for roles that its bearer no longer has in the organization.',
    ),
  scopeEscalation: (roleIds: readonly string[]) =>
    new AppError(
      'forbidden',
      'my_organization.scope_escalation',
      'Nobody gives roles that allow more than their own roles in the organization do.',
      { data: { organizationRoleIds: roleIds } },
    ),
  lastRoleHolder: (scope: string) =>
    new AppError(
      'unprocessable',
      'my_organization.last_role_holder',
      `Somebody in the organization has to keep a role with the scope "${scope}".`,
    ),
};
