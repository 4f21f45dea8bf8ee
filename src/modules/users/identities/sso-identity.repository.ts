import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { SsoIdentity, SsoIdentityName } from './sso-identity.js';

/** Whose identity it is, and by which connector it was linked. */
export interface SsoIdentityOwner {
  readonly userId: string;
  readonly ssoConnectorId: string;
}

interface Held {
  readonly count: number;
  readonly bytes: number;
}

// Locked, so that a connector that is being deleted finds all identities that it has to take along.
const putIdentity = namedQuery(
  'put sso identity of a user',
  `insert into user_sso_identities (id, user_id, sso_connector_id, issuer, identity_id, detail)
   select $1, $2, c.id, $4, $5, $6 from sso_connectors c where c.id = $3 for share of c
   on conflict (tenant_id, issuer, identity_id) do update
     set sso_connector_id = excluded.sso_connector_id, detail = excluded.detail, updated_at = now()
     where user_sso_identities.user_id = excluded.user_id
   returning xmax = 0 as inserted`,
);
const ownerOfIdentity = namedQuery(
  'owner of an sso identity',
  `select user_id as "userId", sso_connector_id as "ssoConnectorId" from user_sso_identities
   where issuer = $1 and identity_id = $2`,
);
// The connector comes first, as with whoever deletes it and the identity: neither waits for the other in a circle. An
// identity that was brought from elsewhere names a connector that is not there: it gets the one that is.
const refreshIdentity = namedQuery(
  'refresh sso identity',
  `with connector as materialized (select id from sso_connectors where id = $2 for share)
   update user_sso_identities i set detail = $5, updated_at = now(),
     sso_connector_id = case when exists (
       select from sso_connectors k where k.tenant_id = i.tenant_id and k.id = i.sso_connector_id)
     then i.sso_connector_id else $2 end
   where exists (select from connector) and i.user_id = $1 and i.issuer = $3 and i.identity_id = $4
   returning id`,
);
const heldByUser = namedQuery(
  'how many sso identities a user has',
  `select count(*)::integer as count, coalesce(sum(octet_length(detail::text)), 0)::double precision as bytes
   from user_sso_identities where user_id = $1`,
);
const deleteOfConnector = namedQuery(
  'delete sso identities of a connector',
  'delete from user_sso_identities where sso_connector_id = $1',
);

/** Stores the accounts that users have with enterprise providers. */
@Injectable()
export class SsoIdentityRepository {
  constructor(private readonly database: Database) {}

  async findOwner({ issuer, identityId }: SsoIdentityName): Promise<SsoIdentityOwner | undefined> {
    return this.database.row<SsoIdentityOwner & object>(ownerOfIdentity, [issuer, identityId]);
  }

  /** Undefined where the connector is gone, or another user has the identity; else whether nobody had it. */
  async put(userId: string, identity: SsoIdentity): Promise<boolean | undefined> {
    const { ssoConnectorId, issuer, identityId, detail } = identity;
    const values = [newId(), userId, ssoConnectorId, issuer, identityId, JSON.stringify(detail)];
    return (await this.database.row<{ inserted: boolean }>(putIdentity, values))?.inserted;
  }

  /** Returns false where the user has it no longer, or its connector is gone. */
  async refresh(userId: string, identity: SsoIdentity): Promise<boolean> {
    const { ssoConnectorId, issuer, identityId, detail } = identity;
    const values = [userId, ssoConnectorId, issuer, identityId, JSON.stringify(detail)];
    return (await this.database.row(refreshIdentity, values)) !== undefined;
  }

  async heldBy(userId: string): Promise<Held> {
    return (await this.database.row<Held & object>(heldByUser, [userId])) ?? { count: 0, bytes: 0 };
  }

  async deleteOfConnector(ssoConnectorId: string): Promise<void> {
    await this.database.rows(deleteOfConnector, [ssoConnectorId]);
  }
}
