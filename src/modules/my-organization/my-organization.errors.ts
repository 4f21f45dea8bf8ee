import { AppError } from '#src/kernel/errors.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';

export const MyOrganizationErrors = {
  disabled: AppError.declare(
    'not-found',
    'my_organization.disabled',
    'Members of organizations cannot manage them here: the tenant has not switched that on.',
  ),
  membersNotAddedById: AppError.declare(
    'forbidden',
    'my_organization.members_not_added_by_id',
    'Members are invited: the tenant has not allowed to add them by their ids.',
  ),
  domainNotClaimable: AppError.declare(
    'unprocessable',
    'my_organization.domain_not_claimable',
    'The domain cannot be claimed: anybody gets an address of it.',
  ),
  tooManyClaims: AppError.declare(
    'unprocessable',
    'my_organization.too_many_domain_claims',
    'The organization claims as many domains as it may at a time.',
    (limit: number) => ({
      message: `An organization claims ${limit} domains at a time. Prove that some are yours, or remove them.`,
    }),
  ),
  /** What the guard says, for those whose roles are taken while they change something. */
  noLongerAllowed: AuthErrors.forbidden,
  scopeEscalation: AppError.declare(
    'forbidden',
    'my_organization.scope_escalation',
    'Nobody gives or takes roles that allow more than their own roles in the organization do.',
    (roleIds: readonly string[]) => ({ data: { organizationRoleIds: roleIds } }),
  ),
  lastRoleHolder: AppError.declare(
    'unprocessable',
    'my_organization.last_role_holder',
    'Somebody in the organization has to keep a role with this scope.',
    (scope: string) => ({
      message: `A user of the organization has to keep a role with the scope "${scope}".`,
    }),
  ),
};
