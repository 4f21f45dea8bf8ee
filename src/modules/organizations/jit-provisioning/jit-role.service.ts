import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { OrganizationRoleAssignmentPolicy } from '../organization-role-assignment.policy.js';
import { OrganizationRepository } from '../organization.repository.js';
import type { OrganizationRole } from '../template/organization-role.entity.js';
import { JitRoleRepository } from './jit-role.repository.js';
import { JitRulesUpdated } from './jit.events.js';

/** The roles that those who join an organization just in time get. Members of before get none of them. */
@Injectable()
export class JitRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly roles: JitRoleRepository,
    private readonly assignment: OrganizationRoleAssignmentPolicy,
    private readonly events: Events,
  ) {}

  async list(organizationId: string, page: PageRequest | undefined): Promise<Page<OrganizationRole>> {
    if (!(await this.organizations.exists(organizationId))) {
      throw EntityErrors.notExistsWithId('organization', organizationId);
    }
    return this.roles.list(organizationId, page);
  }

  /** Leaves alone what is there. */
  add(organizationId: string, roleIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.roles.add(organizationId, await this.assignable(organizationId, roleIds));
      await this.events.publish(new JitRulesUpdated(organizationId, 'roles'));
    });
  }

  replace(organizationId: string, roleIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.roles.replace(organizationId, await this.assignable(organizationId, roleIds));
      await this.events.publish(new JitRulesUpdated(organizationId, 'roles'));
    });
  }

  remove(organizationId: string, roleId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.roles.remove(organizationId, roleId))) {
        throw EntityErrors.notFound('just-in-time role of the organization');
      }
      await this.events.publish(new JitRulesUpdated(organizationId, 'roles'));
    });
  }

  /** Each role once, all of which members of the organization may be given. */
  private async assignable(organizationId: string, roleIds: readonly string[]): Promise<string[]> {
    if (!(await this.organizations.lock(organizationId)))
      throw EntityErrors.relationNotFound('unprocessable');
    const unique = [...new Set(roleIds)];
    await this.assignment.requireAssignable('User', unique);
    return unique;
  }
}
