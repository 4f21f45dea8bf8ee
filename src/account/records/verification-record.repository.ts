import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { VerificationRecord } from './verification-record.js';

// A user who asks again and again keeps the newest only; who cannot prove who they are pushes no proof out. The user comes
// first, as with whoever deletes one, and nobody waits for what another one deletes.
const insertRecord = namedQuery(
  'insert verification record',
  `with owner as materialized (
     select tenant_id, id from users where id = $2 for key share
   ), surplus as (
     delete from verification_records where id in (
       select r.id from owner, verification_records r where r.tenant_id = owner.tenant_id and r.user_id = owner.id
       order by r.verified_at is null or r.type in ('WebAuthn', 'Social'), r.created_at desc, r.id offset $8 for update of r skip locked)
   )
   insert into verification_records (id, user_id, session_uid, type, content, verified_at, expires_at)
   select $1::varchar, id, $3::varchar, $4::varchar, $5::jsonb, to_timestamp($6::double precision / 1000),
     to_timestamp($7::double precision / 1000)
   from owner`,
);
const selectRecord = namedQuery(
  'verification record',
  `select id, type, content, verified_at as "verifiedAt", expires_at as "expiresAt" from verification_records
   where id = $1 and user_id = $2 and session_uid is not distinct from $3
     and expires_at > to_timestamp($4::double precision / 1000)`,
);
// Of all who answer at once one succeeds.
const updateRecord = namedQuery(
  'update verification record',
  `update verification_records set content = $2, verified_at = to_timestamp($3::double precision / 1000)
   where id = $1 and verified_at is null and content = $4 returning id`,
);
// Of all who use it at once one succeeds.
const takeVerified = namedQuery(
  'take verified verification record',
  `delete from verification_records where id = $1 and user_id = $2 and session_uid is not distinct from $3
     and verified_at is not null and expires_at > to_timestamp($4::double precision / 1000) returning id`,
);
// What has expired is left to the sweep: two that delete the same rows could wait for each other.
const deleteOfSessions = namedQuery(
  'delete verification records of sessions',
  `delete from verification_records
   where user_id = $1 and session_uid = any ($2) and expires_at > to_timestamp($3::double precision / 1000)`,
);
const deleteOfUser = namedQuery(
  'delete verification records of a user',
  `delete from verification_records
   where user_id = $1 and expires_at > to_timestamp($2::double precision / 1000)`,
);
const sweep = namedQuery(
  'sweep expired verification records',
  'select sweep_verification_records(to_timestamp($1::double precision / 1000), $2) as swept',
);

/** Whose record it is: a user's, in a session. */
export interface RecordOwner {
  readonly userId: string;
  /** Null where the token of the user outlives its session. */
  readonly sessionUid: string | null;
}

/** Times are in epoch milliseconds. */
@Injectable()
export class VerificationRecordRepository {
  constructor(private readonly database: Database) {}

  /** Adds a record, and deletes those of the user beyond the newest `others`. */
  async insert(
    { id, type, content, verifiedAt, expiresAt }: VerificationRecord,
    { userId, sessionUid }: RecordOwner,
    others: number,
  ): Promise<void> {
    const times = [verifiedAt?.getTime(), expiresAt.getTime()];
    const values = [id, userId, sessionUid, type, JSON.stringify(content), ...times, others];
    await this.database.rows(insertRecord, values);
  }

  /** Undefined where it is another's, of another session, or expired. */
  find(
    id: string,
    { userId, sessionUid }: RecordOwner,
    now: number,
  ): Promise<VerificationRecord | undefined> {
    return this.database.row<VerificationRecord & object>(selectRecord, [id, userId, sessionUid, now]);
  }

  /** Replaces what the record holds, unless that was done since it was found. */
  async replace(
    { id, content: known }: Pick<VerificationRecord, 'id' | 'content'>,
    content: object,
    verifiedAt: number | null,
  ): Promise<boolean> {
    const values = [id, JSON.stringify(content), verifiedAt, JSON.stringify(known)];
    return (await this.database.row(updateRecord, values)) !== undefined;
  }

  /** Deletes a record that has shown what it is about, once. False where there is none, or another was faster. */
  async take(id: string, { userId, sessionUid }: RecordOwner, now: number): Promise<boolean> {
    return (await this.database.row(takeVerified, [id, userId, sessionUid, now])) !== undefined;
  }

  /** Deletes what a user has shown in sessions. */
  async deleteOfSessions(userId: string, sessionUids: readonly string[], now: number): Promise<void> {
    await this.database.rows(deleteOfSessions, [userId, sessionUids, now]);
  }

  /** Deletes all that a user has shown. */
  async deleteOfUser(userId: string, now: number): Promise<void> {
    await this.database.rows(deleteOfUser, [userId, now]);
  }

  /** Deletes up to `batch` records, of all tenants, that expired before then; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
