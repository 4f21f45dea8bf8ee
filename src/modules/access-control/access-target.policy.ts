import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { wrongRoleType } from '#src/modules/roles/roles.public.js';
import type { AccessRules } from './access-rules.js';
import { AccessTargetRepository, type RoleTypes } from './access-target.repository.js';

/** What access rules may be about: users, organizations and roles that exist, and no roles of machines. */
@Injectable()
export class AccessTargetPolicy {
  constructor(private readonly targets: AccessTargetRepository) {}

  /** Of normalized rules. Keeps what they are about from being deleted until the unit of work ends. */
  async requireExisting({
    userIds,
    userRoleIds,
    organizationIds,
    organizationRoleRules,
  }: AccessRules): Promise<void> {
    const organizations = [
      ...new Set([...organizationIds, ...organizationRoleRules.map(({ organizationId }) => organizationId)]),
    ];
    const organizationRoles = [...new Set(organizationRoleRules.flatMap((rule) => rule.organizationRoleIds))];
    requireAll('user', userIds, await this.targets.lockUsers(userIds));
    requireForUsers('role', userRoleIds, await this.targets.lockRoles(userRoleIds));
    requireAll('organization', organizations, await this.targets.lockOrganizations(organizations));
    requireForUsers(
      'organization role',
      organizationRoles,
      await this.targets.lockOrganizationRoles(organizationRoles),
    );
  }
}

function requireAll(name: string, ids: readonly string[], existing: ReadonlyMap<string, unknown>): void {
  const missing = ids.filter((id) => !existing.has(id));
  if (missing.length > 0) throw EntityErrors.relationNotFound(name, missing);
}

function requireForUsers(name: string, ids: readonly string[], types: RoleTypes): void {
  requireAll(name, ids, types);
  const other = ids.find((id) => types.get(id) !== 'User');
  if (other !== undefined) throw wrongRoleType(name, other, 'User');
}
