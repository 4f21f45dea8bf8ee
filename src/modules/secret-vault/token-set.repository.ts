import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { NamedTokenSet, TokenSetKey, TokenSetOwner } from './token-set.js';

/** The access token and the refresh token of a set, as JSON. */
export const encryptedTokenSets = encryptedColumn({
  table: 'token_sets',
  column: 'encrypted_tokens',
  key: ['id'],
});

/** What is kept of the answer of a provider. */
export interface TokenSetContent {
  readonly encryptedTokens: Buffer;
  readonly hasRefreshToken: boolean;
  readonly scope: string | null;
  readonly tokenType: string | null;
  /** Epoch seconds; null where the provider did not say. */
  readonly expiresAt: number | null;
}

export type StoredTokenSet = NamedTokenSet & TokenSetState;

export interface TokenSetState extends TokenSetContent {
  /** Of how many renewals this is the outcome. */
  readonly version: number;
  readonly needsReauthorization: boolean;
  /** Epoch milliseconds until which the provider is not asked, after it failed; null where it did not. */
  readonly retryAfter: number | null;
}

export type NewTokenSet = TokenSetOwner & TokenSetContent & { readonly id: string };

/** Who renews a set, and until when nobody else does, in epoch milliseconds. */
export interface Lease {
  readonly id: string;
  readonly until: number;
}

/** What names a set as it was when somebody looked. */
type Seen = Pick<StoredTokenSet, 'id' | 'version'>;

// Locked, so that neither is changed by somebody who does not see the new set.
const storeSocial = namedQuery(
  'store token set',
  `insert into token_sets (id, user_id, connector_id, target, identity_id, encrypted_tokens, has_refresh_token, scope,
     token_type, expires_at)
   select $1, i.user_id, c.id, i.target, i.identity_id, $6, $7, $8, $9, $10
   from user_identities i
     join connectors c on c.tenant_id = i.tenant_id and c.id = $3 and c.target = i.target and c.enable_token_storage
   where i.user_id = $2 and i.target = $4 and i.identity_id = $5
   for share of i, c
   on conflict (tenant_id, user_id, target) do update set id = excluded.id, connector_id = excluded.connector_id,
     identity_id = excluded.identity_id, encrypted_tokens = excluded.encrypted_tokens,
     has_refresh_token = excluded.has_refresh_token, scope = excluded.scope, token_type = excluded.token_type,
     expires_at = excluded.expires_at, version = 0, lease_id = null, leased_until = null, retry_after = null,
     needs_reauthorization_at = null, created_at = now(), updated_at = now()
   returning id`,
);
// The connector comes first, as with whoever deletes it and the identities: neither waits for the other in a circle.
const storeEnterprise = namedQuery(
  'store token set of an enterprise',
  `with connector as materialized (
     select id from sso_connectors where id = $3 and enable_token_storage for share
   )
   insert into token_sets (id, user_id, sso_connector_id, issuer, identity_id, encrypted_tokens, has_refresh_token, scope,
     token_type, expires_at)
   select $1, i.user_id, (select id from connector), i.issuer, i.identity_id, $6, $7, $8, $9, $10
   from user_sso_identities i
   where exists (select from connector) and i.user_id = $2 and i.issuer = $4 and i.identity_id = $5
   for share of i
   on conflict (tenant_id, user_id, issuer) do update set id = excluded.id, sso_connector_id = excluded.sso_connector_id,
     identity_id = excluded.identity_id, encrypted_tokens = excluded.encrypted_tokens,
     has_refresh_token = excluded.has_refresh_token, scope = excluded.scope, token_type = excluded.token_type,
     expires_at = excluded.expires_at, version = 0, lease_id = null, leased_until = null, retry_after = null,
     needs_reauthorization_at = null, created_at = now(), updated_at = now()
   returning id`,
);
// A set of an enterprise goes by the connector that its identity shows, whichever one of the issuer has given it. A connector
// whose provider names itself otherwise now may have linked an identity under each name.
const selectTokenSet = namedQuery(
  'token set of a user',
  `select id, user_id as "userId", case when target is null then 'enterprise' else 'social' end as kind,
     connector_id as "connectorId", target, sso_connector_id as "ssoConnectorId", issuer,
     encrypted_tokens as "encryptedTokens", has_refresh_token as "hasRefreshToken", scope, token_type as "tokenType",
     expires_at::double precision as "expiresAt", version,
     needs_reauthorization_at is not null as "needsReauthorization",
     extract(epoch from retry_after)::double precision * 1000 as "retryAfter"
   from token_sets t where user_id = $1 and (target = $2 or exists (
     select from user_sso_identities i
     where i.tenant_id = t.tenant_id and i.user_id = t.user_id and i.issuer = t.issuer and i.identity_id = t.identity_id
       and i.sso_connector_id = $3))
   order by created_at desc, id limit 1`,
);
const takeLease = namedQuery(
  'lease token set',
  `update token_sets set lease_id = $3, leased_until = to_timestamp($4::double precision / 1000)
   where id = $1 and version = $2 and needs_reauthorization_at is null
     and (leased_until is null or leased_until <= to_timestamp($5::double precision / 1000))
     and (retry_after is null or retry_after <= to_timestamp($5::double precision / 1000))
   returning id`,
);
const renewTokenSet = namedQuery(
  'renew token set',
  `update token_sets set encrypted_tokens = $3, has_refresh_token = $4, scope = $5, token_type = $6, expires_at = $7,
     version = version + 1, lease_id = null, leased_until = null, retry_after = null, needs_reauthorization_at = null,
     updated_at = to_timestamp($8::double precision / 1000)
   where id = $1 and version = $2 returning id`,
);
const postponeRenewal = namedQuery(
  'postpone renewal of a token set',
  `update token_sets set lease_id = null, leased_until = null, retry_after = to_timestamp($3::double precision / 1000)
   where id = $1 and lease_id = $2`,
);
const releaseLease = namedQuery(
  'release lease of a token set',
  'update token_sets set lease_id = null, leased_until = null where id = $1 and lease_id = $2',
);
const noteRefusal = namedQuery(
  'note that a token set is not renewed',
  `update token_sets set lease_id = null, leased_until = null,
     needs_reauthorization_at = to_timestamp($3::double precision / 1000)
   where id = $1 and lease_id = $2 returning id`,
);
const deleteTokenSet = namedQuery(
  'delete token set',
  `delete from token_sets where id = $1
   returning id, user_id as "userId", case when target is null then 'enterprise' else 'social' end as kind,
     connector_id as "connectorId", target, sso_connector_id as "ssoConnectorId", issuer`,
);
const deleteSeenTokenSet = namedQuery(
  'delete token set as it was seen',
  'delete from token_sets where id = $1 and version = $2 returning id',
);

/** The tokens that providers gave for users: one set at most for each user and target, and for each user and issuer. */
@Injectable()
export class TokenSetRepository {
  constructor(private readonly database: Database) {}

  /**
   * In place of the set of the same user and target, or user and issuer. False where the connector stores none, or the
   * identity is not the user's.
   */
  async store(set: NewTokenSet): Promise<boolean> {
    const [query, ...source] =
      set.kind === 'social'
        ? [storeSocial, set.connectorId, set.target]
        : [storeEnterprise, set.ssoConnectorId, set.issuer];
    const values = [set.id, set.userId, ...source, set.identityId, ...contentOf(set)];
    return (await this.database.row(query, values)) !== undefined;
  }

  find(key: TokenSetKey): Promise<StoredTokenSet | undefined> {
    const [target, ssoConnectorId] = key.kind === 'social' ? [key.target, null] : [null, key.ssoConnectorId];
    return this.database.row<StoredTokenSet & object>(selectTokenSet, [key.userId, target, ssoConnectorId]);
  }

  /** False where the set is no longer what was seen, is not to be renewed now, or is being renewed by somebody else. */
  async lease({ id, version }: Seen, lease: Lease, now: number): Promise<boolean> {
    return (await this.database.row(takeLease, [id, version, lease.id, lease.until, now])) !== undefined;
  }

  /** Whoever has new tokens keeps them, though the lease is over. False where the set is no longer what was seen. */
  async renew({ id, version }: Seen, content: TokenSetContent, now: number): Promise<boolean> {
    return (await this.database.row(renewTokenSet, [id, version, ...contentOf(content), now])) !== undefined;
  }

  /** Gives the lease back: the provider is not asked before `until`. */
  async postpone(id: string, leaseId: string, until: number): Promise<void> {
    await this.database.rows(postponeRenewal, [id, leaseId, until]);
  }

  /** Gives the lease back, and nothing else. */
  async release(id: string, leaseId: string): Promise<void> {
    await this.database.rows(releaseLease, [id, leaseId]);
  }

  /** Gives the lease back: the provider is asked no more. False where it was over, or the set is another one. */
  async noteRefusal(id: string, leaseId: string, now: number): Promise<boolean> {
    return (await this.database.row(noteRefusal, [id, leaseId, now])) !== undefined;
  }

  /** What was deleted; undefined where there is no such set. */
  delete(id: string): Promise<NamedTokenSet | undefined> {
    return this.database.row<NamedTokenSet & object>(deleteTokenSet, [id]);
  }

  /** False where the set is no longer what was seen. */
  async deleteSeen({ id, version }: Seen): Promise<boolean> {
    return (await this.database.row(deleteSeenTokenSet, [id, version])) !== undefined;
  }
}

const contentOf = ({ encryptedTokens, hasRefreshToken, scope, tokenType, expiresAt }: TokenSetContent) => [
  encryptedTokens,
  hasRefreshToken,
  scope,
  tokenType,
  expiresAt,
];
