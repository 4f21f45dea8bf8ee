import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { HeldScopesRepository, type ScopeDto } from '#src/modules/resources/resources.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { OrganizationRoleResourceScopeRepository } from './organization-role-resource-scope.repository.js';
import { OrganizationRoleResourceScopesUpdated } from '../roles/organization-role.events.js';
import { OrganizationRoleRepository } from '../roles/organization-role.repository.js';
import { OrganizationRoleService } from '../roles/organization-role.service.js';
import { ResourceScopePolicy } from './resource-scope.policy.js';

/** What those who have a role may do with API resources, on behalf of their organization. */
@Injectable()
export class OrganizationRoleResourceScopeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roleService: OrganizationRoleService,
    private readonly roles: OrganizationRoleRepository,
    private readonly roleScopes: OrganizationRoleResourceScopeRepository,
    private readonly heldScopes: HeldScopesRepository,
    private readonly policy: ResourceScopePolicy,
    private readonly events: Events,
  ) {}

  async list(roleId: string, page: PageRequest | undefined): Promise<Page<ScopeDto>> {
    await this.roleService.get(roleId);
    return this.heldScopes.listOfOrganizationRole(roleId, page);
  }

  /** Leaves alone what the role has. */
  add(roleId: string, scopeIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireAssignable(roleId, scopeIds);
      const added = await this.roleScopes.add(roleId, scopeIds);
      await this.events.publish(new OrganizationRoleResourceScopesUpdated(roleId, { added }));
    });
  }

  replace(roleId: string, scopeIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireAssignable(roleId, scopeIds);
      const delta = await this.roleScopes.replace(roleId, scopeIds);
      await this.events.publish(new OrganizationRoleResourceScopesUpdated(roleId, delta));
    });
  }

  remove(roleId: string, scopeId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.roleScopes.remove(roleId, scopeId)))
        throw EntityErrors.notFound('scope of the role', scopeId);
      await this.events.publish(new OrganizationRoleResourceScopesUpdated(roleId, { removed: [scopeId] }));
    });
  }

  private async requireAssignable(roleId: string, scopeIds: readonly string[]): Promise<void> {
    const type = await this.roles.lock(roleId);
    if (!type) throw EntityErrors.relationUnprocessable('organization role', [roleId]);
    await this.policy.requireAssignable(type, scopeIds);
  }
}
