import { AppError } from '#src/kernel/errors.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';

export const MyOrganizationErrors = {
  disabled: () =>
    new AppError(
      'not-found',
      'my_organization.disabled',
      'Members of organizations cannot manage them here: the tenant has not switched that on.',
    ),
  inviterNoLongerAllowed: () =>
    new AppError(
      'unprocessable',
      'my_organization.inviter_no_longer_allowed',
      'Whoever made the invitation may no longer give what comes with it.',
    ),
  membersNotAddedById: () =>
    new AppError(
      'forbidden',
      'my_organization.members_not_added_by_id',
      'Members are invited: the tenant has not allowed to add them by their ids.',
    ),
  domainNotClaimable: () =>
    new AppError(
      'unprocessable',
      'my_organization.domain_not_claimable',
      'The domain cannot be claimed: anybody gets an address of it.',
    ),
  tooManyClaims: (limit: number) =>
    new AppError(
      'unprocessable',
      'my_organization.too_many_domain_claims',
      `An organization claims ${limit} domains at a time. Prove that some are yours, or remove them.`,
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
