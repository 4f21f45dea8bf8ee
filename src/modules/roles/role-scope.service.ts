import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import {
  HeldScopesRepository,
  type ScopeDto,
  type ScopeSearchField,
} from '#src/modules/resources/resources.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import type { RoleScopeDto } from './role-scope.dto.js';
import { RoleScopePolicy } from './role-scope.policy.js';
import { RoleScopeRepository } from './role-scope.repository.js';
import { RoleScopesUpdated } from './role.events.js';
import { RoleErrors } from './role.errors.js';
import { RoleService } from './role.service.js';

/** The scopes that a role gives its holders on API resources. */
@Injectable()
export class RoleScopeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: RoleService,
    private readonly roleScopes: RoleScopeRepository,
    private readonly heldScopes: HeldScopesRepository,
    private readonly policy: RoleScopePolicy,
    private readonly events: Events,
  ) {}

  async list(
    roleId: string,
    page: PageRequest | undefined,
    search: Search<ScopeSearchField>,
  ): Promise<Page<RoleScopeDto>> {
    await this.roles.get(roleId);
    return this.heldScopes.listOfRole(roleId, page, search);
  }

  /** Adds all or, where the role has one of them, none. Returns all scopes of the role. */
  add(roleId: string, scopeIds: readonly string[]): Promise<ScopeDto[]> {
    return this.unitOfWork.run(async () => {
      const { type } = await this.roles.getModifiable(roleId);
      await this.policy.requireAssignable(type, scopeIds);
      const added = new Set(await this.roleScopes.add(roleId, scopeIds));
      const held = scopeIds.find((id) => !added.has(id));
      if (held !== undefined) throw RoleErrors.scopeExists(held);
      const { items } = await this.heldScopes.listOfRole(roleId);
      await this.events.publish(new RoleScopesUpdated(roleId, { added: [...added] }, items));
      return items;
    });
  }

  remove(roleId: string, scopeId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.roles.getModifiable(roleId);
      if (!(await this.roleScopes.remove(roleId, scopeId)))
        throw EntityErrors.notFound('scope of the role', scopeId);
      await this.events.publish(new RoleScopesUpdated(roleId, { removed: [scopeId] }));
    });
  }
}
