import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';
import { MAX_JOINED } from './limits.js';

// Each takes its locks in the order of the ids, so that no two sign-ups wait for each other in a circle. What is being
// deleted is waited for, and then passed over.
const lockByDomain = namedQuery(
  'lock organizations of e-mail domain',
  `select o.id from organization_jit_email_domains d
     join organizations o on o.tenant_id = d.tenant_id and o.id = d.organization_id
   where d.email_domain = $1 order by d.organization_id limit $2 for key share of o`,
);
const lockByConnector = namedQuery(
  'lock organizations of enterprise connector',
  `select o.id from organization_jit_sso_connectors c
     join organizations o on o.tenant_id = c.tenant_id and o.id = c.organization_id
   where c.sso_connector_id = $1 order by c.organization_id limit $2 for key share of o`,
);
const lockById = namedQuery(
  'lock organizations',
  'select id from organizations where id = any ($1) order by id limit $2 for key share',
);
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

/** Memberships that nobody asked for one by one. Everything runs inside a unit of work. */
@Injectable()
export class JitProvisioningRepository {
  constructor(private readonly database: Database) {}

  /** The organizations that users with addresses of the domain join, kept from being deleted. */
  lockOfDomain(emailDomain: string): Promise<string[]> {
    return this.ids(lockByDomain, [emailDomain, MAX_JOINED]);
  }

  /** The same for users of an enterprise connector. */
  lockOfConnector(ssoConnectorId: string): Promise<string[]> {
    return this.ids(lockByConnector, [ssoConnectorId, MAX_JOINED]);
  }

  /** Those of the organizations that exist, kept from being deleted. */
  lockExisting(organizationIds: readonly string[]): Promise<string[]> {
    return this.ids(lockById, [organizationIds, MAX_JOINED]);
  }

  /** Makes the user a member of all of them; the ids of those where it was none. */
  async join(userId: string, organizationIds: readonly string[]): Promise<string[]> {
    return (await this.ids(insertMemberships, [organizationIds, userId])).toSorted();
  }

  /** Gives the user the just-in-time roles of each of the organizations; what it has, it keeps. */
  async giveRoles(userId: string, organizationIds: readonly string[]): Promise<void> {
    await this.database.rows(insertRoles, [organizationIds, userId]);
  }

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
