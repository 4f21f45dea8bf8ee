import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  type ApplicationDto,
  type ApplicationSearchField,
  LinkedApplicationsRepository,
  notForMachines,
} from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import { ApplicationRoleRepository } from './application-role.repository.js';
import { ApplicationRolesUpdated } from './role.events.js';
import { RoleErrors } from './role.errors.js';
import { wrongRoleType } from './role-type.errors.js';
import { RoleService } from './role.service.js';

/** The applications that hold a role. */
@Injectable()
export class RoleApplicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleService,
    private readonly applicationRoles: ApplicationRoleRepository,
    private readonly applications: LinkedApplicationsRepository,
    private readonly events: Events,
  ) {}

  async list(
    roleId: string,
    page: PageRequest,
    search: Search<ApplicationSearchField>,
  ): Promise<Page<ApplicationDto>> {
    await this.roles.get(roleId);
    return this.applications.listHolders(roleId, page, search);
  }

  /** Gives the role to all or, where one of them has it, to none. Both sides have to be for machines. */
  add(roleId: string, applicationIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { type } = await this.roles.getModifiable(roleId);
      if (type !== 'MachineToMachine') throw wrongRoleType('role', roleId, 'MachineToMachine');
      await this.requireMachines(applicationIds);
      const added = new Set(await this.applicationRoles.addApplications(roleId, applicationIds));
      const holder = applicationIds.find((id) => !added.has(id));
      if (holder !== undefined) throw RoleErrors.applicationExists(holder);
      await this.events.publish(new ApplicationRolesUpdated([...added], { added: [roleId] }));
    });
  }

  remove(roleId: string, applicationId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.roles.getModifiable(roleId);
      if (!(await this.applicationRoles.remove(applicationId, roleId))) {
        throw EntityErrors.notFound('application of the role', applicationId);
      }
      await this.events.publish(new ApplicationRolesUpdated([applicationId], { removed: [roleId] }));
    });
  }

  private async requireMachines(applicationIds: readonly string[]): Promise<void> {
    const types = await this.applicationRoles.typesOf(applicationIds);
    const missing = applicationIds.find((id) => !types.has(id));
    if (missing !== undefined) throw EntityErrors.notExistsWithId('application', missing);
    const other = applicationIds.find((id) => types.get(id) !== 'MachineToMachine');
    if (other !== undefined) throw notForMachines(other);
  }
}
