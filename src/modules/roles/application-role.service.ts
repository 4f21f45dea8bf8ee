import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import type { AssignedApplicationRolesDto } from './application-role.dto.js';
import { ApplicationRoleErrors } from './application-role.errors.js';
import { ApplicationRoleRepository } from './application-role.repository.js';
import { RoleAssignmentPolicy } from './role-assignment.policy.js';
import type { RoleSearchField } from './role.dto.js';
import type { Role } from './role.entity.js';
import { ApplicationRolesUpdated } from './role.events.js';
import { RoleRepository } from './role.repository.js';

/** The roles of a machine-to-machine application. Internal ones are neither shown nor touched. */
@Injectable()
export class ApplicationRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleRepository,
    private readonly applicationRoles: ApplicationRoleRepository,
    private readonly policy: RoleAssignmentPolicy,
    private readonly events: Events,
  ) {}

  async list(applicationId: string, page: PageRequest, search: Search<RoleSearchField>): Promise<Page<Role>> {
    await this.requireMachine(applicationId);
    return this.roles.listOfApplication(applicationId, page, search);
  }

  /** Adds the roles that the application lacks. */
  assign(applicationId: string, roleIds: readonly string[]): Promise<AssignedApplicationRolesDto> {
    return this.unitOfWork.run(async () => {
      await this.requireMachine(applicationId);
      await this.requireAssignable(roleIds);
      const unique = [...new Set(roleIds)];
      const added = await this.applicationRoles.addRoles(applicationId, unique);
      await this.events.publish(new ApplicationRolesUpdated([applicationId], { added }));
      return { roleIds: unique, addedRoleIds: unique.filter((id) => added.includes(id)) };
    });
  }

  /** Makes these the roles of the application. */
  replace(applicationId: string, roleIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireMachine(applicationId);
      await this.requireAssignable(roleIds);
      const delta = await this.applicationRoles.replaceRoles(applicationId, roleIds);
      await this.events.publish(new ApplicationRolesUpdated([applicationId], delta));
    });
  }

  remove(applicationId: string, roleId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireMachine(applicationId);
      await this.policy.requireRemovable(roleId);
      if (!(await this.applicationRoles.remove(applicationId, roleId))) {
        throw EntityErrors.notFound('role of the application', roleId);
      }
      await this.events.publish(new ApplicationRolesUpdated([applicationId], { removed: [roleId] }));
    });
  }

  private async requireMachine(applicationId: string): Promise<void> {
    const type = (await this.applicationRoles.typesOf([applicationId])).get(applicationId);
    if (type === undefined) throw EntityErrors.notExistsWithId('application', applicationId);
    if (type !== 'MachineToMachine') throw ApplicationRoleErrors.invalidType();
  }

  private requireAssignable(roleIds: readonly string[]): Promise<void> {
    return this.policy.requireAssignable('MachineToMachine', roleIds, ApplicationRoleErrors.invalidRoleType);
  }
}
