import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { MAX_SCOPES_SHOWN, type OrganizationRoleWithScopesDto } from '../roles/organization-role.dto.js';

/** The scopes of both kinds that a role shows in a list. */
export type ShownScopes = Pick<OrganizationRoleWithScopesDto, 'scopes' | 'resourceScopes'>;

/** Limited before the join, so that a role with very many costs no more than it shows. */
const selectShown = namedQuery(
  'scopes that organization roles show',
  `select r.id as "roleId",
     array(
       select json_build_object('id', s.id, 'name', s.name) from (
         select rs.tenant_id, rs.organization_scope_id from organization_role_scopes rs
         where rs.tenant_id = r.tenant_id and rs.organization_role_id = r.id
         order by rs.organization_scope_id limit $2
       ) held join organization_scopes s on s.tenant_id = held.tenant_id and s.id = held.organization_scope_id
       order by s.name
     ) as scopes,
     array(
       select json_build_object(
         'id', s.id, 'name', s.name, 'resource', json_build_object('id', a.id, 'name', a.name)
       ) from (
         select rs.tenant_id, rs.scope_id from organization_role_resource_scopes rs
         where rs.tenant_id = r.tenant_id and rs.organization_role_id = r.id
         order by rs.scope_id limit $2
       ) held join scopes s on s.tenant_id = held.tenant_id and s.id = held.scope_id
         join resources a on a.tenant_id = s.tenant_id and a.id = s.resource_id
       order by s.name, s.id
     ) as "resourceScopes"
   from organization_roles r where r.id = any ($1)`,
);

/** What roles may do, as lists of roles tell it. */
@Injectable()
export class ShownScopesRepository {
  constructor(private readonly database: Database) {}

  /** By role, in one statement for a page of roles. */
  async ofRoles(roleIds: readonly string[]): Promise<ReadonlyMap<string, ShownScopes>> {
    const rows = await this.database.rows<ShownScopes & { roleId: string }>(selectShown, [
      roleIds,
      MAX_SCOPES_SHOWN,
    ]);
    return new Map(rows.map(({ roleId, ...scopes }) => [roleId, scopes]));
  }
}
