import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const HANDLE = new HashPurpose('saml-handle');
const ATTEMPT = new HashPurpose('saml-attempt');
const ID_CHARACTERS = 32;

/** Which of the two a connector is; their ids are made alike. */
export type SamlKind = 'social' | 'sso';

export interface SamlAttemptRow {
  /** The relay state. */
  readonly id: string;
  readonly kind: SamlKind;
  readonly connectorId: string;
  readonly requestId: string;
  readonly redirectUri: string;
  readonly state: string;
}

const outcomes = encryptedColumn({ table: 'saml_attempts', column: 'encrypted_outcome', key: ['id'] });

const putAttempt = namedQuery(
  'put saml attempt',
  `insert into saml_attempts (id, kind, connector_id, request_id, redirect_uri, state, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (tenant_id, id) do update set kind = excluded.kind, connector_id = excluded.connector_id,
     request_id = excluded.request_id, redirect_uri = excluded.redirect_uri, state = excluded.state,
     expires_at = excluded.expires_at, encrypted_outcome = null, handle_hash = null`,
);
const selectAttempt = namedQuery(
  'saml attempt',
  `select id, kind, connector_id as "connectorId", request_id as "requestId", redirect_uri as "redirectUri", state
   from saml_attempts where id = $1 and expires_at > $2`,
);
const settleAttempt = namedQuery(
  'settle saml attempt',
  `update saml_attempts set encrypted_outcome = $2, handle_hash = $3
   where id = $1 and handle_hash is null and expires_at > $4 returning id`,
);
// Those that answer a request belong to the browser that asked, and are not picked up by another.
const selectKept = namedQuery(
  'kept saml attempt',
  `select id from saml_attempts
   where id = $1 and kind = $2 and connector_id = $3 and handle_hash = $4 and expires_at > $5 and request_id = ''
     and encrypted_outcome is not null`,
);
const redeemAttempt = namedQuery(
  'redeem saml attempt',
  `with answered as (
     select id, encrypted_outcome from saml_attempts
     where id = $1 and kind = $2 and connector_id = $3 and handle_hash = $4 and expires_at > $5
       and encrypted_outcome is not null
     for update
   )
   update saml_attempts a set encrypted_outcome = null from answered where a.id = answered.id
   returning answered.encrypted_outcome as "encryptedOutcome"`,
);
const sweep = namedQuery(
  'sweep saml attempts',
  `select sweep_saml_attempts(to_timestamp($1::double precision / 1000), $2) as swept`,
);

/** Stores who was sent to identity providers. What they answered is sealed, and the handle to it a keyed hash. */
@Injectable()
export class SamlAttemptRepository {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
    private readonly secrets: Secrets,
  ) {}

  /** The id of the one attempt that there is for an interaction, or for what is in its place. */
  async idFor(attemptId: string): Promise<string> {
    return (await this.keyedHash.of(ATTEMPT, attemptId)).toString('hex').slice(0, ID_CHARACTERS);
  }

  /** Takes the place of the attempt with this id, if any. */
  async put(attempt: SamlAttemptRow, expiresAt: number): Promise<void> {
    const { id, kind, connectorId, requestId, redirectUri, state } = attempt;
    const values = [id, kind, connectorId, requestId, redirectUri, state, new Date(expiresAt)];
    await this.database.rows(putAttempt, values);
  }

  find(id: string, now: number): Promise<SamlAttemptRow | undefined> {
    return this.database.row<SamlAttemptRow & object>(selectAttempt, [id, new Date(now)]);
  }

  /** Once: says whether it was the first time. */
  async settle(id: string, outcome: string, handle: string, now: number): Promise<boolean> {
    const sealed = this.secrets.seal(outcome, outcomes, id);
    const values = [id, sealed, await this.keyedHash.of(HANDLE, handle), new Date(now)];
    return (await this.database.row(settleAttempt, values)) !== undefined;
  }

  /** Whether there is an outcome that nobody asked for, for whoever has this handle. */
  async isKept(
    { id, kind, connectorId }: Pick<SamlAttemptRow, 'id' | 'kind' | 'connectorId'>,
    handle: string,
    now: number,
  ): Promise<boolean> {
    const values = [id, kind, connectorId, await this.keyedHash.of(HANDLE, handle), new Date(now)];
    return (await this.database.row(selectKept, values)) !== undefined;
  }

  /** The outcome, once, for whoever has the handle of this attempt with this connector. That it was answered is known on. */
  async redeem(
    { id, kind, connectorId }: Pick<SamlAttemptRow, 'id' | 'kind' | 'connectorId'>,
    handle: string,
    now: number,
  ): Promise<string | undefined> {
    const values = [id, kind, connectorId, await this.keyedHash.of(HANDLE, handle), new Date(now)];
    const row = await this.database.row<{ encryptedOutcome: Buffer }>(redeemAttempt, values);
    return row && this.secrets.open(row.encryptedOutcome, outcomes, id);
  }

  /** Deletes up to `batch` attempts, of all tenants, that took too long; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
