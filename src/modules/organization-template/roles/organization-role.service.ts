import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type {
  CreateOrganizationRoleDto,
  ListOrganizationRolesDto,
  OrganizationRoleWithScopesDto,
  UpdateOrganizationRoleDto,
} from './organization-role.dto.js';
import type { OrganizationRole } from './organization-role.entity.js';
import {
  OrganizationRoleCreated,
  OrganizationRoleDeleted,
  OrganizationRoleScopesUpdated,
  OrganizationRoleUpdated,
} from './organization-role.events.js';
import { OrganizationRoleErrors } from './organization-role.errors.js';
import { OrganizationRoleRepository } from './organization-role.repository.js';
import { OrganizationRoleResourceScopeRepository } from '../role-scopes/organization-role-resource-scope.repository.js';
import { OrganizationRoleScopeRepository } from '../role-scopes/organization-role-scope.repository.js';
import type { OrganizationRoleType } from './organization-role.types.js';
import { ResourceScopePolicy } from '../role-scopes/resource-scope.policy.js';
import { type ShownScopes, ShownScopesRepository } from '../role-scopes/shown-scopes.repository.js';

/** Of a role that was deleted while it was listed. */
const NOTHING: ShownScopes = { scopes: [], resourceScopes: [] };

/** Roles of the template: sets of scopes that members of any organization can have in it. */
@Injectable()
export class OrganizationRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: OrganizationRoleRepository,
    private readonly roleScopes: OrganizationRoleScopeRepository,
    private readonly roleResourceScopes: OrganizationRoleResourceScopeRepository,
    private readonly shownScopes: ShownScopesRepository,
    private readonly resourceScopePolicy: ResourceScopePolicy,
    private readonly events: Events,
  ) {}

  async list(
    page: PageRequest,
    { q }: ListOrganizationRolesDto,
  ): Promise<Page<OrganizationRoleWithScopesDto>> {
    const { items, ...count } = await this.roles.list(page, q);
    const shown = await this.shownScopes.ofRoles(items.map(({ id }) => id));
    return { items: items.map((role) => ({ ...role, ...(shown.get(role.id) ?? NOTHING) })), ...count };
  }

  create({
    name,
    description = null,
    type = 'User',
    organizationScopeIds = [],
    resourceScopeIds = [],
  }: CreateOrganizationRoleDto): Promise<OrganizationRole> {
    return this.unitOfWork.run(async () => {
      await this.resourceScopePolicy.requireAssignable(type, resourceScopeIds);
      const role = await this.roles.insert({ id: newId(), name, description, type });
      const added = {
        organizationScopes: { added: await this.roleScopes.add(role.id, organizationScopeIds) },
        scopes: { added: await this.roleResourceScopes.add(role.id, resourceScopeIds) },
      };
      await this.events.publish(new OrganizationRoleCreated(role));
      if (organizationScopeIds.length + resourceScopeIds.length > 0) {
        await this.events.publish(new OrganizationRoleScopesUpdated(role.id, added));
      }
      return role;
    });
  }

  async get(id: string): Promise<OrganizationRole> {
    const role = await this.roles.find(id);
    if (!role) throw EntityErrors.notExistsWithId('organization role', id);
    return role;
  }

  update(id: string, { name, description, type }: UpdateOrganizationRoleDto): Promise<OrganizationRole> {
    return this.unitOfWork.run(async () => {
      const changes = requireChanges({ name, description, type });
      if (type !== undefined) await this.requireType(id, type);
      const updated = await this.roles.update(id, changes);
      if (!updated) throw EntityErrors.notExists('organization role', id);
      await this.events.publish(new OrganizationRoleUpdated(updated.row, updated.changed));
      return updated.row;
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.roles.delete(id))) throw EntityErrors.notFound('organization role', id);
      await this.events.publish(new OrganizationRoleDeleted(id));
    });
  }

  /** Those who hold a role, and its scopes, are right for its type. Lets a role that does not exist pass. */
  private async requireType(id: string, type: OrganizationRoleType): Promise<void> {
    const role = await this.roles.find(id);
    if (role && role.type !== type) throw OrganizationRoleErrors.typeIsForever(role.type);
  }
}
