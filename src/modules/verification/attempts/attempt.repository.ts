import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { ATTEMPT_TARGET_TYPES, type AttemptAction, type AttemptTarget } from './attempt.types.js';

const ATTEMPT_TARGET = new HashPurpose('attempt-target');

/** Failures of one pool count together. Whoever is asked for a second factor is known, so those have their own. */
const POOLS: Readonly<Record<AttemptAction, string>> = {
  Password: 'first-factor',
  VerificationCode: 'first-factor',
  OneTimeToken: 'first-factor',
  MfaTotp: 'totp',
  WebAuthn: 'webauthn',
  MfaBackupCode: 'backup-code',
};

// The failure that blocks is not kept, so that it does not count when the block ends before the hour does. While a target
// is blocked its row stays as it is, and none comes back.
const countFailure = namedQuery(
  'count failed attempt',
  `insert into attempts (target_hash, pool, failures, blocked_until, expires_at)
   values ($1, $2, array[$3::timestamptz], case when $5::int = 1 then $4::timestamptz end,
     greatest($3 + interval '1 hour', case when $5 = 1 then $4 end))
   on conflict (tenant_id, target_hash, pool) do update
   set (failures, blocked_until, expires_at) = (
     select case when is_last then recent else recent || $3 end, case when is_last then $4 end,
       greatest($3 + interval '1 hour', case when is_last then $4 end)
     from (
       select array(
         select failure from unnest(attempts.failures) as failure where failure > $3 - interval '1 hour'
       ) as recent
     ) as kept, lateral (select cardinality(recent) + 1 >= $5 as is_last) as decision
   )
   where attempts.blocked_until is null or attempts.blocked_until <= $3
   returning blocked_until as "blockedUntil"`,
);
const selectBlocked = namedQuery(
  'blocked target of attempts',
  `select blocked_until as "blockedUntil" from attempts where target_hash = $1 and pool = $2 and blocked_until > $3`,
);
const deleteAttempts = namedQuery(
  'delete attempts against targets',
  `delete from attempts where target_hash = any ($1::bytea[])`,
);
const sweep = namedQuery(
  'sweep old attempts',
  `select sweep_attempts(to_timestamp($1::double precision / 1000), $2) as swept`,
);

export interface Failure {
  readonly action: AttemptAction;
  readonly target: AttemptTarget;
  readonly now: number;
  /** How many within an hour are too many. */
  readonly maxAttempts: number;
  /** Until when the target is blocked, if this failure is one too many; epoch milliseconds. */
  readonly blockedUntil: number;
}

/**
 * Times are in epoch milliseconds. Targets are stored as keyed hashes of type and value, whatever the case of their
 * letters, so that what a stranger enters as a username is never the id of a user.
 */
@Injectable()
export class AttemptRepository {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
  ) {}

  /** Counts one; undefined where the target is blocked already, else until when it is blocked by this one, or null. */
  async countFailure(failure: Failure): Promise<number | null | undefined> {
    const { action, target, now, maxAttempts, blockedUntil } = failure;
    const row = await this.database.row<{ blockedUntil: Date | null }>(countFailure, [
      await this.hashOf(target),
      POOLS[action],
      new Date(now),
      new Date(blockedUntil),
      maxAttempts,
    ]);
    return row && (row.blockedUntil?.getTime() ?? null);
  }

  /** Until when the target is blocked; undefined where it is not. */
  async findBlocked(action: AttemptAction, target: AttemptTarget, now: number): Promise<number | undefined> {
    const row = await this.database.row<{ blockedUntil: Date }>(selectBlocked, [
      await this.hashOf(target),
      POOLS[action],
      new Date(now),
    ]);
    return row?.blockedUntil.getTime();
  }

  /** Forgets what was tried against targets of these values, of whatever type. */
  async delete(values: readonly string[]): Promise<void> {
    const targets = values.flatMap((value) => ATTEMPT_TARGET_TYPES.map((type) => ({ type, value })));
    await this.database.rows(deleteAttempts, [
      await Promise.all(targets.map((target) => this.hashOf(target))),
    ]);
  }

  /** Deletes up to `batch` rows, of all tenants, in which nothing counts any more; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }

  /** Who looks up `Anna@example.com` finds `anna@example.com`, so both are one target. */
  private hashOf({ type, value }: AttemptTarget): Promise<Buffer> {
    return this.keyedHash.of(ATTEMPT_TARGET, `${type}:${value.toLowerCase()}`);
  }
}
