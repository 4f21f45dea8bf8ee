import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { NewCredential } from './new-credential.js';

/** A passkey as it is compared with what an authenticator answers. */
export interface StoredCredential {
  readonly factorId: string;
  readonly userId: string;
  /** Null where it was imported without one. */
  readonly rpId: string | null;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: string[] | null;
}

const insertCredential = namedQuery(
  'insert passkey',
  `insert into webauthn_credentials
     (factor_id, rp_id, credential_id, public_key, counter, transports, agent, name)
   values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)
   on conflict (tenant_id, credential_id) do nothing returning factor_id`,
);
const selectOfUser = namedQuery(
  'passkeys of a user',
  `select f.user_id as "userId", w.factor_id as "factorId", w.rp_id as "rpId", w.credential_id as "credentialId",
     w.public_key as "publicKey", w.counter::double precision as counter, w.transports
   from mfa_factors f
     join webauthn_credentials w on w.tenant_id = f.tenant_id and w.factor_id = f.id
   where f.user_id = $1 order by f.created_at, f.id`,
);
const selectById = namedQuery(
  'passkey by the id of its credential',
  `select f.user_id as "userId", w.factor_id as "factorId", w.rp_id as "rpId", w.credential_id as "credentialId",
     w.public_key as "publicKey", w.counter::double precision as counter, w.transports
   from webauthn_credentials w
     join mfa_factors f on f.tenant_id = w.tenant_id and f.id = w.factor_id
   where w.credential_id = $1`,
);
// The factor first, like whoever deletes it. Authenticators that do not count say 0 each time.
const noteUse = namedQuery(
  'note use of a passkey',
  `with factor as materialized (
     select tenant_id, id from mfa_factors where id = $1 for no key update
   ), used as (
     update webauthn_credentials w set counter = $2 from factor
     where w.tenant_id = factor.tenant_id and w.factor_id = factor.id
       and (w.counter < $2 or (w.counter = 0 and $2 = 0))
     returning w.tenant_id, w.factor_id
   )
   update mfa_factors f set last_used_at = to_timestamp($3::double precision / 1000) from used
   where f.tenant_id = used.tenant_id and f.id = used.factor_id returning f.id`,
);
const renameCredential = namedQuery(
  'rename passkey',
  `update webauthn_credentials w set name = $3 from mfa_factors f
   where w.factor_id = $2 and f.tenant_id = w.tenant_id and f.id = w.factor_id and f.user_id = $1
   returning w.factor_id`,
);

/** The passkeys of users. */
@Injectable()
export class WebAuthnCredentialRepository {
  constructor(private readonly database: Database) {}

  /** False where somebody of the tenant has it already. */
  async insert(factorId: string, credential: NewCredential): Promise<boolean> {
    const { rpId, credentialId, publicKey, counter, transports, agent, name } = credential;
    const values = [
      factorId,
      rpId,
      credentialId,
      publicKey,
      counter,
      transports ? JSON.stringify(transports) : null,
      agent ?? null,
      name ?? null,
    ];
    return (await this.database.row(insertCredential, values)) !== undefined;
  }

  /** The oldest first. */
  listOf(userId: string): Promise<StoredCredential[]> {
    return this.database.rows<StoredCredential & object>(selectOfUser, [userId]);
  }

  find(credentialId: string): Promise<StoredCredential | undefined> {
    return this.database.row<StoredCredential & object>(selectById, [credentialId]);
  }

  /** False where the authenticator has counted further already, or the passkey is gone. `now` is in epoch milliseconds. */
  async noteUse(factorId: string, counter: number, now: number): Promise<boolean> {
    return (await this.database.row(noteUse, [factorId, counter, now])) !== undefined;
  }

  /** False where the user has no such passkey. */
  async rename(userId: string, factorId: string, name: string): Promise<boolean> {
    return (await this.database.row(renameCredential, [userId, factorId, name])) !== undefined;
  }
}
