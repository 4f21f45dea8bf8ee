import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const scopesOfRole = linksOf({
  table: 'organization_role_resource_scopes',
  owner: 'organization_role_id',
  target: 'scope_id',
});

const selectIndicators = namedQuery(
  'resources of scopes that an organization role is to get',
  `select distinct r.indicator from scopes s
     join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
   where s.id = any ($1)`,
);

/** Which scopes of API resources a role has. */
@Injectable()
export class OrganizationRoleResourceScopeRepository {
  constructor(private readonly database: Database) {}

  /** The indicators of the resources that these scopes belong to. */
  async indicatorsOf(scopeIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ indicator: string }>(selectIndicators, [scopeIds]);
    return rows.map(({ indicator }) => indicator);
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
