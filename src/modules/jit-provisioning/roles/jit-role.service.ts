import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Delta } from '#src/kernel/links.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  HeldOrganizationRolesRepository,
  type OrganizationRoleDto,
  OrganizationRoleAssignmentPolicy,
} from '#src/modules/organization-template/organization-template.public.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { JitRoleRepository } from './jit-role.repository.js';
import { JitRulesUpdated } from '../jit.events.js';

/** The roles that those who join an organization just in time get. Members of before get none of them. */
@Injectable()
export class JitRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationService,
    private readonly roles: JitRoleRepository,
    private readonly assignment: OrganizationRoleAssignmentPolicy,
    private readonly heldRoles: HeldOrganizationRolesRepository,
    private readonly events: Events,
  ) {}

  async list(organizationId: string, page: PageRequest | undefined): Promise<Page<OrganizationRoleDto>> {
    await this.organizations.get(organizationId);
    return this.heldRoles.listJustInTime(organizationId, page);
  }

  /** Leaves alone what is there. */
  add(organizationId: string, roleIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      const added = await this.roles.add(organizationId, await this.assignable(organizationId, roleIds));
      await this.announce(organizationId, { added });
    });
  }

  replace(organizationId: string, roleIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      const delta = await this.roles.replace(organizationId, await this.assignable(organizationId, roleIds));
      await this.announce(organizationId, delta);
    });
  }

  remove(organizationId: string, roleId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.roles.remove(organizationId, roleId))) {
        throw EntityErrors.notFound('just-in-time role of the organization', roleId);
      }
      await this.announce(organizationId, { removed: [roleId] });
    });
  }

  private announce(organizationId: string, delta: Delta): Promise<void> {
    return this.events.publish(new JitRulesUpdated(organizationId, 'organizationRoles', delta));
  }

  /** Each role once, all of which members of the organization may be given. */
  private async assignable(organizationId: string, roleIds: readonly string[]): Promise<string[]> {
    if (!(await this.organizations.lock(organizationId)))
      throw EntityErrors.relationUnprocessable('organization', [organizationId]);
    const unique = [...new Set(roleIds)];
    await this.assignment.requireAssignable('User', unique);
    return unique;
  }
}
