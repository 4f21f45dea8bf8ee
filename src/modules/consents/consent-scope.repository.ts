import { Injectable } from '@nestjs/common';
import { exhaustive } from '#src/kernel/exhaustive.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, type Links, linksOf, removeLink } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockRows, rowLocks } from '#src/platform/database/row-locks.js';
import { type ConsentScopesDto, MAX_CONSENT_SCOPES } from './consent-scope.dto.js';
import type { ConsentScopeType } from './consent-scope.types.js';

const organizationScopes = linksOf({
  table: 'consent_organization_scopes',
  owner: 'application_id',
  target: 'organization_scope_id',
});
const resourceScopes = linksOf({
  table: 'consent_resource_scopes',
  owner: 'application_id',
  target: 'scope_id',
});
const organizationResourceScopes = linksOf({
  table: 'consent_organization_resource_scopes',
  owner: 'application_id',
  target: 'scope_id',
});
const userScopes = linksOf({ table: 'consent_user_scopes', owner: 'application_id', target: 'user_scope' });

const organizationScopeLocks = rowLocks('organization_scopes');
const lockResourceScopes = namedQuery(
  'lock scopes with their resources',
  `select s.id, r.indicator from scopes s join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
   where s.id = any ($1) order by s.id for key share of s`,
);
// The same for both kinds of scopes of resources. Limited before the joins, so that many cost no more than is shown.
const selectScopes = namedQuery(
  'consent scopes of an application',
  `select
     array(
       select json_build_object('id', s.id, 'name', s.name, 'description', s.description) from (
         select c.tenant_id, c.organization_scope_id from consent_organization_scopes c
         where c.tenant_id = a.tenant_id and c.application_id = a.id order by c.organization_scope_id limit $2
       ) asked join organization_scopes s on s.tenant_id = asked.tenant_id and s.id = asked.organization_scope_id
       order by s.name
     ) as "organizationScopes",
     array(
       select json_build_object(
         'resource', json_build_object('id', r.id, 'name', r.name, 'indicator', r.indicator),
         'scopes', json_agg(json_build_object('id', s.id, 'name', s.name, 'description', s.description) order by s.name))
       from (
         select c.tenant_id, c.scope_id from consent_resource_scopes c
         where c.tenant_id = a.tenant_id and c.application_id = a.id order by c.scope_id limit $2
       ) asked join scopes s on s.tenant_id = asked.tenant_id and s.id = asked.scope_id
         join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
       group by r.id, r.name, r.indicator order by r.name, r.id
     ) as "resourceScopes",
     array(
       select json_build_object(
         'resource', json_build_object('id', r.id, 'name', r.name, 'indicator', r.indicator),
         'scopes', json_agg(json_build_object('id', s.id, 'name', s.name, 'description', s.description) order by s.name))
       from (
         select c.tenant_id, c.scope_id from consent_organization_resource_scopes c
         where c.tenant_id = a.tenant_id and c.application_id = a.id order by c.scope_id limit $2
       ) asked join scopes s on s.tenant_id = asked.tenant_id and s.id = asked.scope_id
         join resources r on r.tenant_id = s.tenant_id and r.id = s.resource_id
       group by r.id, r.name, r.indicator order by r.name, r.id
     ) as "organizationResourceScopes",
     array(
       select c.user_scope from consent_user_scopes c
       where c.tenant_id = a.tenant_id and c.application_id = a.id order by c.user_scope
     ) as "userScopes"
   from applications a where a.id = $1`,
);

/** Which scopes third-party applications may ask users for. */
@Injectable()
export class ConsentScopeRepository {
  constructor(private readonly database: Database) {}

  /** By name; undefined where there is no application. */
  find(applicationId: string): Promise<ConsentScopesDto | undefined> {
    return this.database.row<ConsentScopesDto & object>(selectScopes, [applicationId, MAX_CONSENT_SCOPES]);
  }

  /** The ids of those organization scopes that exist, none of which is deleted until the unit of work ends. */
  async lockOrganizationScopes(scopeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await lockRows(this.database, organizationScopeLocks.keyShare, scopeIds)).keys());
  }

  /** The same for scopes of API resources: their ids, with the indicators of their resources. */
  async lockResourceScopes(scopeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; indicator: string }>(lockResourceScopes, [scopeIds]);
    return new Map(rows.map(({ id, indicator }) => [id, indicator]));
  }

  /** Leaves alone what the application may ask for already; returns what it might not. */
  add(applicationId: string, type: ConsentScopeType, scopes: readonly string[]): Promise<string[]> {
    return addLinks(this.database, linksOfType(type), applicationId, scopes);
  }

  /** Says whether the application could ask for it. */
  remove(applicationId: string, type: ConsentScopeType, scope: string): Promise<boolean> {
    return removeLink(this.database, linksOfType(type), applicationId, scope);
  }
}

function linksOfType(type: ConsentScopeType): Links {
  switch (type) {
    case 'organization-scopes':
      return organizationScopes;
    case 'resource-scopes':
      return resourceScopes;
    case 'organization-resource-scopes':
      return organizationResourceScopes;
    case 'user-scopes':
      return userScopes;
    default:
      return exhaustive(type);
  }
}
