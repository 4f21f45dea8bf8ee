import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';

/** The most organizations that one sign-up joins: as many as the list of a user's organizations shows. */
const MAX_JOINED = 5_000;

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
/** Which organizations users join, though nobody named them one by one. Everything runs inside a unit of work. */
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

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
