import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { Lists } from '#src/platform/database/lists.js';
import { OrganizationScope } from '../scopes/organization-scope.entity.js';

const scopesOfRole = linksOf({
  table: 'organization_role_scopes',
  owner: 'organization_role_id',
  target: 'organization_scope_id',
});

/** Which organization scopes a role has. */
@Injectable()
export class OrganizationRoleScopeRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** By name; without a page as many as a list may have. */
  async list(roleId: string, page: PageRequest | undefined): Promise<Page<OrganizationScope>> {
    const list = this.database.entities
      .createQueryBuilder(OrganizationScope, 'scope')
      .where(
        'scope.id in (select organization_scope_id from organization_role_scopes where organization_role_id = :roleId)',
        { roleId },
      )
      .orderBy({ 'scope.name': 'ASC' });
    return this.lists.page(list, page);
  }

  /** A foreign key refuses what does not exist. */
  add(roleId: string, scopeIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, scopesOfRole, roleId, scopeIds);
  }

  replace(roleId: string, scopeIds: readonly string[]): Promise<Delta> {
    return replaceLinks(this.database, scopesOfRole, roleId, { targetIds: scopeIds });
  }

  /** Says whether the role had it. */
  remove(roleId: string, scopeId: string): Promise<boolean> {
    return removeLink(this.database, scopesOfRole, roleId, scopeId);
  }
}
