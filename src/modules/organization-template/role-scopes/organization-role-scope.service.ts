import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { OrganizationRoleScopeRepository } from './organization-role-scope.repository.js';
import { OrganizationRoleScopesUpdated } from '../roles/organization-role.events.js';
import { OrganizationRoleRepository } from '../roles/organization-role.repository.js';
import { OrganizationRoleService } from '../roles/organization-role.service.js';
import type { OrganizationScope } from '../scopes/organization-scope.entity.js';

/** What those who have a role may do in their organization. */
@Injectable()
export class OrganizationRoleScopeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roleService: OrganizationRoleService,
    private readonly roles: OrganizationRoleRepository,
    private readonly roleScopes: OrganizationRoleScopeRepository,
    private readonly events: Events,
  ) {}

  async list(roleId: string, page: PageRequest | undefined): Promise<Page<OrganizationScope>> {
    await this.roleService.get(roleId);
    return this.roleScopes.list(roleId, page);
  }

  /** Leaves alone what the role has. */
  add(roleId: string, scopeIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireRole(roleId);
      const added = await this.roleScopes.add(roleId, scopeIds);
      await this.events.publish(new OrganizationRoleScopesUpdated(roleId, { organizationScopes: { added } }));
    });
  }

  replace(roleId: string, scopeIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireRole(roleId);
      const delta = await this.roleScopes.replace(roleId, scopeIds);
      await this.events.publish(new OrganizationRoleScopesUpdated(roleId, { organizationScopes: delta }));
    });
  }

  remove(roleId: string, scopeId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.roleScopes.remove(roleId, scopeId)))
        throw EntityErrors.notFound('scope of the role', scopeId);
      await this.events.publish(
        new OrganizationRoleScopesUpdated(roleId, { organizationScopes: { removed: [scopeId] } }),
      );
    });
  }

  private async requireRole(roleId: string): Promise<void> {
    if (!(await this.roles.lock(roleId)))
      throw EntityErrors.relationUnprocessable('organization role', [roleId]);
  }
}
