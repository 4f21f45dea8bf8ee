import { Injectable } from '@nestjs/common';
import type { ActingMember } from './acting-member.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';

const organizations = rowLocks('organizations');

// Whoever is suspended holds nothing.
const exceedingRoles = namedQuery(
  'organization roles that exceed those of an acting member',
  `with held as (
     select ur.tenant_id, ur.organization_role_id from organization_user_roles ur
       join users u on u.tenant_id = ur.tenant_id and u.id = ur.user_id
     where $2 = 'user' and ur.organization_id = $1 and ur.user_id = $3 and not u.is_suspended
     union all
     select ar.tenant_id, ar.organization_role_id from organization_application_roles ar
     where $2 = 'application' and ar.organization_id = $1 and ar.application_id = $3
   )
   select rs.organization_role_id as id from organization_role_scopes rs
   where rs.organization_role_id = any ($4::text[]) and rs.organization_scope_id not in (
     select own.organization_scope_id from held
       join organization_role_scopes own
         on own.tenant_id = held.tenant_id and own.organization_role_id = held.organization_role_id
   )
   union
   select rs.organization_role_id from organization_role_resource_scopes rs
   where rs.organization_role_id = any ($4::text[]) and rs.scope_id not in (
     select own.scope_id from held
       join organization_role_resource_scopes own
         on own.tenant_id = held.tenant_id and own.organization_role_id = held.organization_role_id
   )
   order by id`,
);
const selectJitRoles = namedQuery(
  'just-in-time roles that an acting member lets others have',
  'select organization_role_id as id from organization_jit_roles where organization_id = $1',
);
const selectHolder = namedQuery(
  'user who holds an organization scope',
  `select s.id from organization_scopes s
   where s.name = $2 and exists (
     select 1 from organization_role_scopes rs
       join organization_user_roles ur
         on ur.tenant_id = rs.tenant_id and ur.organization_role_id = rs.organization_role_id
       join users u on u.tenant_id = ur.tenant_id and u.id = ur.user_id
     where rs.tenant_id = s.tenant_id and rs.organization_scope_id = s.id and ur.organization_id = $1
       and not u.is_suspended
   )`,
);

/** What the roles of members, people and machines, allow in one organization. */
@Injectable()
export class ActingMemberRepository {
  constructor(private readonly database: Database) {}

  /**
   * Says whether there is the organization, and lets one of its admins at a time go on until the unit of work ends.
   * Others who add members, such as sign-ups, do not wait.
   */
  lockOrganization(organizationId: string): Promise<boolean> {
    return lockAll(this.database, organizations.noKeyUpdate, [organizationId]);
  }

  /** The ids of those of the roles that hold a scope, of the organization or an API resource, which the member lacks. */
  exceedingRoles({ organizationId, kind, id }: ActingMember, roleIds: readonly string[]): Promise<string[]> {
    return this.ids(exceedingRoles, [organizationId, kind, id, roleIds]);
  }

  /** The ids of the roles that those who join just in time get. */
  jitRoles(organizationId: string): Promise<string[]> {
    return this.ids(selectJitRoles, [organizationId]);
  }

  /** Whether a user, who is not suspended, holds the scope: a machine alone could not be asked what it did. */
  async hasHolder(organizationId: string, scope: string): Promise<boolean> {
    return (await this.database.row(selectHolder, [organizationId, scope])) !== undefined;
  }

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
