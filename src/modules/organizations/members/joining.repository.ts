import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const insertMemberships = namedQuery(
  'add user to organizations',
  `insert into organization_users (organization_id, user_id)
   select added.id, $2 from unnest($1::text[]) as added (id) order by added.id
   on conflict do nothing returning organization_id as id`,
);
// Whoever is made no member meanwhile gets no roles, nor does anybody a role that is deleted meanwhile.
const insertRoles = namedQuery(
  'give just-in-time roles',
  `with given as (
     select m.organization_id, m.user_id, r.id as role_id from organization_users m
       join organization_jit_roles j on j.tenant_id = m.tenant_id and j.organization_id = m.organization_id
       join organization_roles r on r.tenant_id = j.tenant_id and r.id = j.organization_role_id
     where m.user_id = $2 and m.organization_id = any ($1)
     order by m.organization_id, r.id for key share of m, r
   )
   insert into organization_user_roles (organization_id, user_id, organization_role_id)
   select organization_id, user_id, role_id from given order by organization_id, role_id
   on conflict do nothing`,
);

/** How a user becomes a member of many organizations at once, all of them locked by the caller's unit of work. */
@Injectable()
export class JoiningRepository {
  constructor(private readonly database: Database) {}

  /** Makes the user a member of all of them; the ids of those where it was none. */
  async join(userId: string, organizationIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(insertMemberships, [organizationIds, userId]);
    return rows.map(({ id }) => id).toSorted();
  }

  /** Gives the user the just-in-time roles of each of the organizations; what it has, it keeps. */
  async giveRoles(userId: string, organizationIds: readonly string[]): Promise<void> {
    await this.database.rows(insertRoles, [organizationIds, userId]);
  }
}
