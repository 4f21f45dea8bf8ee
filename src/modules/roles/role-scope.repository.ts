import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import type { ScopeSearchField } from '#src/modules/resources/resources.public.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink } from '#src/platform/database/links.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { Search } from '#src/platform/search/search.js';
import type { RoleScopeDto } from './role-scope.dto.js';

/** A scope as far as deciding whether a role may have it needs it. */
export interface AssignableScope {
  readonly id: string;
  /** The indicator of its resource. */
  readonly indicator: string;
}

const scopesOfRole = linksOf({ table: 'role_scopes', owner: 'role_id', target: 'scope_id' });

const selectScopes = namedQuery(
  'scopes that a role is to get',
  `select s.id, r.indicator from scopes s join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
   where s.id = any ($1)`,
);

@Injectable()
export class RoleScopeRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** The scopes of a role that match, each with its resource, newest first; without a page as many as a list may have. */
  async list(
    roleId: string,
    page?: PageRequest,
    search?: Search<ScopeSearchField>,
  ): Promise<Page<RoleScopeDto>> {
    const all = this.database.entities
      .createQueryBuilder<RoleScopeDto>('scopes', 'scope')
      .innerJoinAndMapOne(
        'scope.resource',
        'resources',
        'resource',
        'resource.tenantId = scope.tenantId and resource.id = scope.resourceId',
      )
      .where('scope.id in (select scope_id from role_scopes where role_id = :roleId)', { roleId })
      .orderBy({ 'scope.createdAt': 'DESC', 'scope.id': 'DESC' });
    const list = search ? applySearch(all, search) : all;
    return this.lists.page(list, page);
  }

  /** Finds those of the scopes that exist. */
  findAssignable(ids: readonly string[]): Promise<AssignableScope[]> {
    return this.database.rows<AssignableScope>(selectScopes, [ids]);
  }

  /** The ids of the scopes that the role did not have. */
  add(roleId: string, scopeIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, scopesOfRole, roleId, scopeIds);
  }

  /** Takes the scope from the role. Returns false where the role did not have it. */
  remove(roleId: string, scopeId: string): Promise<boolean> {
    return removeLink(this.database, scopesOfRole, roleId, scopeId);
  }
}
