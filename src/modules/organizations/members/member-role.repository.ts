import { Injectable } from '@nestjs/common';
import type { OrganizationScopeDto } from '#src/modules/organization-template/organization-template.public.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';
import { type MemberKind, memberLinks, type MemberPath } from './member-links.js';

const selectNamed = namedQuery(
  'organization roles by name',
  'select id, name from organization_roles where name = any ($1)',
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

  /** Gives each of the members each of the roles; returns the ids of those that one of them lacked. */
  async add(
    kind: MemberKind,
    organizationId: string,
    { memberIds, roleIds }: { readonly memberIds: readonly string[]; readonly roleIds: readonly string[] },
  ): Promise<string[]> {
    return this.ids(memberLinks[kind].held.give, [organizationId, memberIds, roleIds]);
  }

  /** Takes all other roles from the member; returns their ids. */
  removeOthers(
    { kind, organizationId, memberId }: MemberPath,
    roleIds: readonly string[],
  ): Promise<string[]> {
    return this.ids(memberLinks[kind].held.takeOthers, [organizationId, memberId, roleIds]);
  }

  /** The roles that the member has, and keeps until the unit of work ends. */
  lockHeld({ kind, organizationId, memberId }: MemberPath): Promise<string[]> {
    return this.ids(memberLinks[kind].held.lock, [organizationId, memberId]);
  }

  /** Says whether the member had it. */
  async remove({ kind, organizationId, memberId }: MemberPath, roleId: string): Promise<boolean> {
    const values = [organizationId, memberId, roleId];
    return (await this.database.row(memberLinks[kind].held.take, values)) !== undefined;
  }

  /** What the roles of a user allow, by name; nothing where the user is no member. */
  scopesOfUser(organizationId: string, userId: string): Promise<OrganizationScopeDto[]> {
    return this.lists.first((limit) =>
      this.database.rows<OrganizationScopeDto>(selectScopes, [organizationId, userId, limit]),
    );
  }

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
