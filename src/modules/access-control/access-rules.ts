import { AccessControlErrors } from './access-control.errors.js';
import { MAX_NAMED, MAX_ROLE_PAIRS } from './limits.js';

/** Those who have any of these roles in the organization. */
export interface OrganizationRoleRule {
  readonly organizationId: string;
  readonly organizationRoleIds: readonly string[];
}

/** Who may sign in to an application: whoever one of the rules is about. */
export interface AccessRules {
  readonly userIds: readonly string[];
  readonly userRoleIds: readonly string[];
  readonly organizationIds: readonly string[];
  readonly organizationRoleRules: readonly OrganizationRoleRule[];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Each id once, and one rule for an organization. */
export function normalized({
  userIds,
  userRoleIds,
  organizationIds,
  organizationRoleRules,
}: AccessRules): AccessRules {
  const roleIds = new Map<string, string[]>();
  for (const { organizationId, organizationRoleIds } of organizationRoleRules) {
    roleIds.set(organizationId, unique([...(roleIds.get(organizationId) ?? []), ...organizationRoleIds]));
  }
  return {
    userIds: unique(userIds),
    userRoleIds: unique(userRoleIds),
    organizationIds: unique(organizationIds),
    organizationRoleRules: [...roleIds].map(([organizationId, organizationRoleIds]) => ({
      organizationId,
      organizationRoleIds,
    })),
  };
}

/** Whether nobody could sign in. */
export const isEmpty = (rules: AccessRules): boolean =>
  Object.values(rules).every((list: readonly unknown[]) => list.length === 0);

/** A role of an organization. */
export interface RolePair {
  readonly organizationId: string;
  readonly roleId: string;
}

/** What the rules for organization roles come to. */
export const rolePairsOf = ({ organizationRoleRules }: AccessRules): readonly RolePair[] =>
  organizationRoleRules.flatMap(({ organizationId, organizationRoleIds }) =>
    organizationRoleIds.map((roleId) => ({ organizationId, roleId })),
  );

/** Throws for a rule that names no role of an organization. */
export function requireRoles({ organizationRoleRules }: AccessRules): void {
  if (organizationRoleRules.some(({ organizationRoleIds }) => organizationRoleIds.length === 0)) {
    throw AccessControlErrors.emptyRule();
  }
}

/** Throws for normalized rules that name too much. */
export function requireBounded(rules: AccessRules): void {
  const { userIds, userRoleIds, organizationIds, organizationRoleRules } = rules;
  const roleLists = organizationRoleRules.map(({ organizationRoleIds }) => organizationRoleIds);
  const lists = [userIds, userRoleIds, organizationIds, organizationRoleRules, ...roleLists];
  if (lists.some((list) => list.length > MAX_NAMED)) throw AccessControlErrors.tooManyNamed();
  if (rolePairsOf(rules).length > MAX_ROLE_PAIRS) throw AccessControlErrors.tooManyRolePairs();
}
