import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Users, type UserSearchField } from '#src/modules/users/users.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import type { RoleUserDto } from './role-user.dto.js';
import { wrongRoleType } from './role-type.errors.js';
import { UserRolesUpdated } from './role.events.js';
import { RoleErrors } from './role.errors.js';
import { RoleService } from './role.service.js';
import { UserRoleRepository } from './user-role.repository.js';

/** The users that hold a role. */
@Injectable()
export class RoleUserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleService,
    private readonly userRoles: UserRoleRepository,
    private readonly users: Users,
    private readonly events: Events,
  ) {}

  async list(roleId: string, page: PageRequest, search: Search<UserSearchField>): Promise<Page<RoleUserDto>> {
    await this.roles.get(roleId);
    return this.users.listHolders(roleId, page, search);
  }

  /** Gives the role to all or, where one of them has it, to none. */
  add(roleId: string, userIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { type } = await this.roles.getModifiable(roleId);
      if (type !== 'User') throw wrongRoleType('role', roleId, 'User');
      const existing = await this.userRoles.existing(userIds);
      const absent = userIds.find((id) => !existing.has(id));
      if (absent !== undefined) throw EntityErrors.notFound('user', absent);
      const added = new Set(await this.userRoles.addUsers(roleId, userIds));
      const holder = userIds.find((id) => !added.has(id));
      if (holder !== undefined) throw RoleErrors.userExists(holder);
      await this.events.publish(new UserRolesUpdated([...added], { added: [roleId] }));
    });
  }

  remove(roleId: string, userId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.roles.getModifiable(roleId);
      if (!(await this.userRoles.remove(userId, roleId)))
        throw EntityErrors.notFound('user of the role', userId);
      await this.events.publish(new UserRolesUpdated([userId], { removed: [roleId] }));
    });
  }
}
