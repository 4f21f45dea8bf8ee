import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import type { Search } from '#src/platform/search/search.js';
import { Resource } from './resource.entity.js';
import type { ResourceDto } from './resource.dto.js';
import type { ScopeDto, ScopeSearchField } from './scope.dto.js';
import { Scope } from './scope.entity.js';

export type ScopeWithResource = ScopeDto & { readonly resource: ResourceDto };

/** The scopes that roles hold; without a page as many as a list may have. */
@Injectable()
export class HeldScopesRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Those of a role that match, each with its resource, newest first. */
  listOfRole(
    roleId: string,
    page?: PageRequest,
    search?: Search<ScopeSearchField>,
  ): Promise<Page<ScopeWithResource>> {
    const all = this.database.entities
      .createQueryBuilder<ScopeWithResource>(Scope, 'scope')
      .innerJoinAndMapOne(
        'scope.resource',
        Resource,
        'resource',
        'resource.tenantId = scope.tenantId and resource.id = scope.resourceId',
      )
      .where('scope.id in (select scope_id from role_scopes where role_id = :roleId)', { roleId })
      .orderBy({ 'scope.createdAt': 'DESC', 'scope.id': 'DESC' });
    return this.lists.page(search ? applySearch(all, search) : all, page);
  }

  /** Those of an organization role, by name. */
  listOfOrganizationRole(roleId: string, page: PageRequest | undefined): Promise<Page<ScopeDto>> {
    const list = this.database.entities
      .createQueryBuilder(Scope, 'scope')
      .where(
        'scope.id in (select scope_id from organization_role_resource_scopes where organization_role_id = :roleId)',
        { roleId },
      )
      .orderBy({ 'scope.name': 'ASC', 'scope.id': 'ASC' });
    return this.lists.page(list, page);
  }
}
