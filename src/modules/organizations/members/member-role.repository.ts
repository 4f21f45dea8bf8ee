import { Injectable } from '@nestjs/common';
import type { OrganizationScopeDto } from '#src/modules/organization-template/organization-template.public.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const selectNamed = namedQuery(
  'organization roles by name',
  'select id, name from organization_roles where name = any ($1)',
);
const insertRoles = namedQuery(
  'give roles to members',
  `insert into organization_user_roles (organization_id, user_id, organization_role_id)
   select $1, member.id, role.id from unnest($2::text[]) as member (id), unnest($3::text[]) as role (id)
   order by member.id, role.id
   on conflict do nothing`,
);
const deleteOtherRoles = namedQuery(
  'take other roles from member',
  `delete from organization_user_roles
   where organization_id = $1 and user_id = $2 and organization_role_id <> all ($3::text[])`,
);
const deleteRole = namedQuery(
  'take role from member',
  `delete from organization_user_roles
   where organization_id = $1 and user_id = $2 and organization_role_id = $3 returning organization_role_id as id`,
);
const lockHeld = namedQuery(
  'lock roles of member',
  `select organization_role_id as id from organization_user_roles
   where organization_id = $1 and user_id = $2
   order by organization_role_id for key share`,
);
const selectScopes = namedQuery(
  'scopes of member',
  `select s.tenant_id as "tenantId", s.id, s.name, s.description from organization_scopes s
   where s.id in (
     select rs.organization_scope_id from organization_user_roles ur
       join organization_role_scopes rs
         on rs.tenant_id = ur.tenant_id and rs.organization_role_id = ur.organization_role_id
     where ur.organization_id = $1 and ur.user_id = $2
   )
   order by s.name limit $3`,
);

/** The roles of members in their organization. */
@Injectable()
export class MemberRoleRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Name → id, of those that exist. */
  async idsOf(roleNames: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(selectNamed, [roleNames]);
    return new Map(rows.map(({ id, name }) => [name, id]));
  }

  /** Gives each of the members each of the roles; what they have, they keep. */
  async add(organizationId: string, userIds: readonly string[], roleIds: readonly string[]): Promise<void> {
    await this.database.rows(insertRoles, [organizationId, userIds, roleIds]);
  }

  async removeOthers(organizationId: string, userId: string, roleIds: readonly string[]): Promise<void> {
    await this.database.rows(deleteOtherRoles, [organizationId, userId, roleIds]);
  }

  /** The roles that the member has, and keeps until the unit of work ends. */
  async lockHeld(organizationId: string, userId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(lockHeld, [organizationId, userId]);
    return rows.map(({ id }) => id);
  }

  /** Says whether the member had it. */
  async remove(organizationId: string, userId: string, roleId: string): Promise<boolean> {
    return (await this.database.row(deleteRole, [organizationId, userId, roleId])) !== undefined;
  }

  /** What the roles of a member allow, by name; nothing where the user is no member. */
  scopes(organizationId: string, userId: string): Promise<OrganizationScopeDto[]> {
    return this.lists.first((limit) =>
      this.database.rows<OrganizationScopeDto>(selectScopes, [organizationId, userId, limit]),
    );
  }
}
