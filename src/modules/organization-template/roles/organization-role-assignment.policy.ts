import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { wrongRoleType } from '#src/modules/roles/roles.public.js';
import { OrganizationRoleRepository } from './organization-role.repository.js';
import type { OrganizationRoleType } from './organization-role.types.js';

/** Which organization roles members may be given: those that exist, and are for members of their kind. */
@Injectable()
export class OrganizationRoleAssignmentPolicy {
  constructor(private readonly roles: OrganizationRoleRepository) {}

  /** Keeps the roles, each of which is named once, from being deleted until the unit of work ends. */
  async requireAssignable(type: OrganizationRoleType, roleIds: readonly string[]): Promise<void> {
    const types = await this.roles.lockMany(roleIds);
    const missing = roleIds.filter((id) => !types.has(id));
    if (missing.length > 0) throw EntityErrors.relationUnprocessable('organization role', missing);
    const other = roleIds.find((id) => types.get(id) !== type);
    if (other !== undefined) throw wrongRoleType('organization role', other, type);
  }
}
