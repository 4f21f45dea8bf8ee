import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { SsoIdentityDto } from './sso-identity.dto.js';
import { type IdentityDto, MAX_IDENTITIES, type SocialIdentityDto } from './user-identity.dto.js';

const identitiesOfUser = namedQuery(
  'identities of a user',
  `select target, jsonb_build_object('userId', identity_id)
     || case when details is null then '{}' else jsonb_build_object('details', details) end as identity
   from user_identities where user_id = $1 order by target limit $2`,
);
const upsertIdentity = namedQuery(
  'upsert identity of a user',
  `with before as (select identity_id from user_identities where user_id = $1 and target = $2)
   insert into user_identities (user_id, target, identity_id, details) values ($1, $2, $3, $4)
   on conflict (tenant_id, user_id, target) do update set identity_id = excluded.identity_id, details = excluded.details
   returning (select identity_id from before) as "identityIdBefore"`,
);
const deleteIdentity = namedQuery(
  'delete identity of a user',
  'delete from user_identities where user_id = $1 and target = $2 returning target',
);
const ownerOfIdentity = namedQuery(
  'owner of a social identity',
  'select user_id as "userId" from user_identities where target = $1 and identity_id = $2',
);
const ssoIdentitiesOfUser = namedQuery(
  'sso identities of a user',
  `select tenant_id as "tenantId", id, user_id as "userId", issuer, identity_id as "identityId", detail,
     created_at as "createdAt", updated_at as "updatedAt", sso_connector_id as "ssoConnectorId"
   from user_sso_identities where user_id = $1 order by created_at, id limit $2`,
);

/** Stores the identities that users have with social and enterprise providers. */
@Injectable()
export class UserIdentityRepository {
  constructor(private readonly database: Database) {}

  listSocial(userId: string): Promise<SocialIdentityDto[]> {
    return this.database.rows<SocialIdentityDto>(identitiesOfUser, [userId, MAX_IDENTITIES]);
  }

  listSso(userId: string): Promise<SsoIdentityDto[]> {
    return this.database.rows<SsoIdentityDto>(ssoIdentitiesOfUser, [userId, MAX_IDENTITIES]);
  }

  /** Id of the user whose identity it is. */
  async findOwner(target: string, identityId: string): Promise<string | undefined> {
    return (await this.database.row<{ userId: string }>(ownerOfIdentity, [target, identityId]))?.userId;
  }

  /** Links an identity, in place of the one of its target. Returns the id of that; undefined where the user had none. */
  async put(
    userId: string,
    target: string,
    { userId: identityId, details }: IdentityDto,
  ): Promise<string | undefined> {
    const values = [userId, target, identityId, details ? JSON.stringify(details) : null];
    const row = await this.database.row<{ identityIdBefore: string | null }>(upsertIdentity, values);
    return row?.identityIdBefore ?? undefined;
  }

  /** Unlinks the identity of a target. Returns false where there is none. */
  async delete(userId: string, target: string): Promise<boolean> {
    return (await this.database.row(deleteIdentity, [userId, target])) !== undefined;
  }
}
