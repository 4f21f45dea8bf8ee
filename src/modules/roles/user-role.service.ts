import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import { RoleAssignmentPolicy } from './role-assignment.policy.js';
import type { RoleSearchField } from './role.dto.js';
import type { Role } from './role.entity.js';
import { UserRolesUpdated } from './role.events.js';
import { RoleRepository } from './role.repository.js';
import type { AssignedUserRolesDto, ReplacedUserRolesDto } from './user-role.dto.js';
import { wrongRoleType } from './role-type.errors.js';
import { UserRoleErrors } from './user-role.errors.js';
import { UserRoleRepository } from './user-role.repository.js';

/** The roles of a user. Internal ones are not for users. */
@Injectable()
export class UserRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleRepository,
    private readonly userRoles: UserRoleRepository,
    private readonly policy: RoleAssignmentPolicy,
    private readonly events: Events,
  ) {}

  async list(userId: string, page: PageRequest, search: Search<RoleSearchField>): Promise<Page<Role>> {
    await this.requireUser(userId);
    return this.roles.listOfUser(userId, page, search);
  }

  /** Adds the roles that the user lacks. */
  assign(userId: string, roleIds: readonly string[]): Promise<AssignedUserRolesDto> {
    return this.unitOfWork.run(async () => {
      await this.requireUser(userId);
      await this.policy.requireAssignable('User', roleIds, UserRoleErrors.invalidRoleType);
      const unique = [...new Set(roleIds)];
      const added = await this.userRoles.addRoles(userId, unique);
      await this.events.publish(new UserRolesUpdated([userId], { added }));
      return { roleIds: unique, addedRoleIds: unique.filter((id) => added.includes(id)) };
    });
  }

  /** Makes these the roles of the user. */
  replace(userId: string, roleIds: readonly string[]): Promise<ReplacedUserRolesDto> {
    return this.unitOfWork.run(async () => {
      await this.requireUser(userId);
      await this.policy.requireAssignable('User', roleIds, (id) => wrongRoleType('role', id, 'User'));
      const unique = [...new Set(roleIds)];
      const delta = await this.userRoles.replaceRoles(userId, unique);
      await this.events.publish(new UserRolesUpdated([userId], delta));
      return { roleIds: unique };
    });
  }

  /** A user that does not exist has no role either. */
  remove(userId: string, roleId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.policy.requireRemovable(roleId);
      if (!(await this.userRoles.remove(userId, roleId)))
        throw EntityErrors.notFound('role of the user', roleId);
      await this.events.publish(new UserRolesUpdated([userId], { removed: [roleId] }));
    });
  }

  private async requireUser(userId: string): Promise<void> {
    if (!(await this.userRoles.existing([userId])).has(userId)) throw EntityErrors.notFound('user', userId);
  }
}
