import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const replaceCode = namedQuery(
  'replace verification code',
  `insert into verification_codes (use_hash, address_hash, code_hash, expires_at) values ($1, $2, $3, $4)
   on conflict (tenant_id, use_hash) do update set address_hash = excluded.address_hash,
     code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0, spent_at = null`,
);
// Whoever waits for another's try sees what that one left: so no more are compared than may be, and one is right at most.
const tryCode = namedQuery(
  'try verification code',
  `update verification_codes set
     tries = case when address_hash = $2 and expires_at > $4 then least(tries + 1, $5::int + 1) else tries end,
     spent_at = case when address_hash = $2 and expires_at > $4 and tries < $5 and code_hash = $3 then $4 end
   where use_hash = $1 and spent_at is null
   returning address_hash = $2 as "isOfAddress", expires_at > $4 as "isCurrent", tries <= $5 as "isWithinTries",
     spent_at is not null as "isRight"`,
);
const sweep = namedQuery(
  'sweep expired verification codes',
  `select sweep_verification_codes(to_timestamp($1::double precision / 1000), $2) as swept`,
);

/** A code as it is stored: its hash, and those of what it is for. */
export interface HashedCode {
  readonly useHash: Buffer;
  readonly addressHash: Buffer;
  /** Null: no code is right. */
  readonly codeHash: Buffer | null;
}

/** What came of a try. */
export interface Try {
  readonly isOfAddress: boolean;
  readonly isCurrent: boolean;
  /** False where too many came before, so that the code was not compared. */
  readonly isWithinTries: boolean;
  readonly isRight: boolean;
}

/** Times are in epoch milliseconds. */
@Injectable()
export class VerificationCodeRepository {
  constructor(private readonly database: Database) {}

  /** Stores a code in place of the one before, with no tries yet. */
  async replace({ useHash, addressHash, codeHash }: HashedCode, expiresAt: number): Promise<void> {
    await this.database.rows(replaceCode, [useHash, addressHash, codeHash, new Date(expiresAt)]);
  }

  /** Counts a try, compares, and spends the code if it is right, all at once. Undefined where there is none, or it was spent. */
  try(
    { useHash, addressHash, codeHash }: HashedCode,
    { now, maxTries }: { readonly now: number; readonly maxTries: number },
  ): Promise<Try | undefined> {
    const values = [useHash, addressHash, codeHash, new Date(now), maxTries];
    return this.database.row<Try & Record<string, unknown>>(tryCode, values);
  }

  /** Deletes up to `batch` codes, of all tenants, that expired before then; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
