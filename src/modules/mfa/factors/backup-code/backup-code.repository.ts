import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const insertCodes = namedQuery(
  'insert backup codes',
  `insert into backup_codes (factor_id, position, code_hash)
   select $1, position - 1, code_hash from unnest($2::bytea[]) with ordinality as given (code_hash, position)`,
);
// The factor first, like whoever deletes it.
const spendCode = namedQuery(
  'spend backup code',
  `with factor as materialized (
     select tenant_id, id from mfa_factors where user_id = $1 and type = 'BackupCode' and type <> 'WebAuthn'
     for no key update
   ), spent as (
     update backup_codes b set used_at = to_timestamp($3::double precision / 1000) from factor
     where b.tenant_id = factor.tenant_id and b.factor_id = factor.id and b.code_hash = $2 and b.used_at is null
     returning b.tenant_id, b.factor_id
   )
   update mfa_factors f set last_used_at = to_timestamp($3::double precision / 1000) from spent
   where f.tenant_id = spent.tenant_id and f.id = spent.factor_id returning f.id`,
);
const selectUses = namedQuery(
  'uses of backup codes',
  'select position, used_at as "usedAt" from backup_codes where factor_id = $1 order by position',
);

/** The single codes of a set, as keyed hashes. */
@Injectable()
export class BackupCodeRepository {
  constructor(private readonly database: Database) {}

  async insert(factorId: string, hashes: readonly Buffer[]): Promise<void> {
    await this.database.rows(insertCodes, [factorId, hashes]);
  }

  /** The id of the factor; undefined where the user has no such code, or it was used. `now` is in epoch milliseconds. */
  async spend(userId: string, hash: Buffer, now: number): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(spendCode, [userId, hash, now]))?.id;
  }

  /** When each was used, in the order of the codes. */
  async usesOf(factorId: string): Promise<(Date | null)[]> {
    const rows = await this.database.rows<{ usedAt: Date | null }>(selectUses, [factorId]);
    return rows.map(({ usedAt }) => usedAt);
  }
}
