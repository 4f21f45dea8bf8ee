import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { AppError } from '#src/kernel/errors.js';
import { isInternal } from './role-names.js';
import { RoleErrors } from './role.errors.js';
import { RoleRepository } from './role.repository.js';
import type { RoleType } from './role.types.js';

/** Which roles may be given and taken: those that exist, are for that kind of holder, and are not internal. */
@Injectable()
export class RoleAssignmentPolicy {
  constructor(private readonly roles: RoleRepository) {}

  /** `wrongType` is thrown for a role that is for other holders: the contract has several errors for that. */
  async requireAssignable(
    type: RoleType,
    roleIds: readonly string[],
    wrongType: (roleId: string) => AppError,
  ): Promise<void> {
    const roles = new Map((await this.roles.findMany(roleIds)).map((role) => [role.id, role]));
    for (const id of roleIds) {
      const role = roles.get(id);
      if (!role) throw EntityErrors.notExistsWithId('role', id);
      if (isInternal(role.name)) throw RoleErrors.internalRoleViolation();
      if (role.type !== type) throw wrongType(id);
    }
  }

  /** Lets a role that does not exist pass: nobody holds it. */
  async requireRemovable(roleId: string): Promise<void> {
    const role = await this.roles.find(roleId);
    if (role && isInternal(role.name)) throw RoleErrors.internalRoleViolation();
  }
}
