import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { PasskeyChallenge } from '../records/sign-in-passkey.record.js';

const upsertChallenge = namedQuery(
  'upsert challenge of a passkey preflight',
  `insert into sign_in_flows (uid_hash, flow, expires_at) values ($1, $2, to_timestamp($3))
   on conflict (tenant_id, uid_hash) do update set flow = excluded.flow`,
);
const takeChallenge = namedQuery(
  'take challenge of a passkey preflight',
  'delete from sign_in_flows where uid_hash = $1 returning flow as challenge',
);

/**
 * A page asks for a passkey before anything is begun, and what is begun then replaces the flow. So the challenge has a row
 * of its own beside it, which expires like it.
 */
@Injectable()
export class PreflightChallengeRepository {
  constructor(private readonly database: Database) {}

  /** Takes the place of the one before. `expiresAt` is in epoch seconds. */
  async upsert(hash: Buffer, challenge: PasskeyChallenge, expiresAt: number): Promise<void> {
    await this.database.rows(upsertChallenge, [hash, JSON.stringify(challenge), expiresAt]);
  }

  /** Deletes it, once; undefined where there is none. */
  async take(hash: Buffer): Promise<PasskeyChallenge | undefined> {
    return (await this.database.row<{ challenge: PasskeyChallenge }>(takeChallenge, [hash]))?.challenge;
  }
}
