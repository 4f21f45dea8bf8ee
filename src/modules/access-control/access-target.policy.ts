import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
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
    const organizations = new Set([
      ...organizationIds,
      ...organizationRoleRules.map(({ organizationId }) => organizationId),
    ]);
    const organizationRoles = new Set(organizationRoleRules.flatMap((rule) => rule.organizationRoleIds));
    requireAll(await this.targets.lockUsers(userIds));
    requireForUsers(await this.targets.lockRoles(userRoleIds), userRoleIds.length);
    requireAll(await this.targets.lockOrganizations([...organizations]));
    requireForUsers(await this.targets.lockOrganizationRoles([...organizationRoles]), organizationRoles.size);
  }
}

function requireAll(exist: boolean): void {
  if (!exist) throw EntityErrors.relationNotFound();
}

function requireForUsers(types: RoleTypes, named: number): void {
  requireAll(types.size === named);
  if ([...types.values()].some((type) => type !== 'User')) throw EntityErrors.constraintViolated();
}
