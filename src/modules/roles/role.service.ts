import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { HeldScopesRepository } from '#src/modules/resources/resources.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import { HolderCountsRepository, type RoleHolders } from './holder-counts.repository.js';
import { isInternal } from './role-names.js';
import { RoleScopePolicy } from './role-scope.policy.js';
import { RoleScopeRepository } from './role-scope.repository.js';
import type {
  CreateRoleDto,
  ListRolesDto,
  RoleSearchField,
  RoleWithHoldersDto,
  UpdateRoleDto,
} from './role.dto.js';
import type { Role } from './role.entity.js';
import { RoleCreated, RoleDeleted, RoleScopesUpdated, RoleUpdated } from './role.events.js';
import { RoleErrors } from './role.errors.js';
import { RoleRepository } from './role.repository.js';

/** Stands for the holders of a role that was deleted while it was listed. */
const NOBODY: RoleHolders = {
  usersCount: 0,
  featuredUsers: [],
  applicationsCount: 0,
  featuredApplications: [],
};

/** Roles: sets of scopes that users or machine-to-machine applications hold. */
@Injectable()
export class RoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleRepository,
    private readonly roleScopes: RoleScopeRepository,
    private readonly heldScopes: HeldScopesRepository,
    private readonly holders: HolderCountsRepository,
    private readonly scopePolicy: RoleScopePolicy,
    private readonly events: Events,
  ) {}

  async list(
    page: PageRequest,
    search: Search<RoleSearchField>,
    { type, excludeUserId, excludeApplicationId }: ListRolesDto,
  ): Promise<Page<RoleWithHoldersDto>> {
    const filter = { type, excludeUserId, excludeApplicationId };
    const { items, total } = await this.roles.list(page, search, filter);
    const holders = await this.holders.ofRoles(items.map(({ id }) => id));
    const withHolders = items.map((role) => ({ ...role, ...(holders.get(role.id) ?? NOBODY) }));
    return { items: withHolders, total };
  }

  create({
    name,
    description,
    type = 'User',
    isDefault = false,
    scopeIds = [],
  }: CreateRoleDto): Promise<Role> {
    return this.unitOfWork.run(async () => {
      requireOrdinaryName(name);
      await this.scopePolicy.requireAssignable(type, scopeIds);
      const role = await this.roles.insert({ id: newId(), name, description, type, isDefault });
      const added = await this.roleScopes.add(role.id, scopeIds);
      await this.events.publish(new RoleCreated(role));
      if (scopeIds.length > 0) {
        const { items } = await this.heldScopes.listOfRole(role.id);
        await this.events.publish(new RoleScopesUpdated(role.id, { added }, items));
      }
      return role;
    });
  }

  async get(id: string): Promise<Role> {
    const role = await this.roles.find(id);
    if (!role) throw EntityErrors.notExistsWithId('role', id);
    return role;
  }

  /** Throws where there is no such role, and for internal ones, which are built in. */
  async getModifiable(id: string): Promise<Role> {
    const role = await this.get(id);
    requireOrdinaryName(role.name);
    return role;
  }

  update(id: string, { name, description, isDefault }: UpdateRoleDto): Promise<Role> {
    return this.unitOfWork.run(async () => {
      await this.getModifiable(id);
      if (name !== undefined) requireOrdinaryName(name);
      const updated = await this.roles.update(id, requireChanges({ name, description, isDefault }));
      if (!updated) throw EntityErrors.notExists('role', id);
      await this.events.publish(new RoleUpdated(updated.row, updated.changed));
      return updated.row;
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const role = await this.roles.find(id);
      if (role) requireOrdinaryName(role.name);
      if (!(await this.roles.delete(id))) throw EntityErrors.notFound('role', id);
      await this.events.publish(new RoleDeleted(id));
    });
  }
}

function requireOrdinaryName(name: string): void {
  if (isInternal(name)) throw RoleErrors.internalRoleViolation();
}
