import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const ADDRESS = new HashPurpose('failing-address');
const TARGET = new HashPurpose('target-of-address');

const countTargets = namedQuery(
  'count failed targets of address',
  `select count(*)::int as count from (
     select 1 from address_failures where address_hash = $1 and failed_at > $2 limit $3
   ) as recent`,
);
// A few more than `$5` may be there where requests race.
const insertFailure = namedQuery(
  'insert failure of address',
  `insert into address_failures (address_hash, target_hash, failed_at)
   select $1, $2, $3
   where (
     select count(*) from (
       select 1 from address_failures where address_hash = $1 and failed_at > $4 limit $5
     ) as recent
   ) < $5
   on conflict (tenant_id, address_hash, target_hash) do update set failed_at = excluded.failed_at`,
);
const sweep = namedQuery(
  'sweep old failures of addresses',
  `select sweep_address_failures(to_timestamp($1::double precision / 1000), $2) as swept`,
);

/** Times are in epoch milliseconds. Addresses and targets are stored as keyed hashes. */
@Injectable()
export class AddressFailureRepository {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
  ) {}

  /** Against how many different targets attempts from the address failed since then; counts as far as `max`. */
  async countTargets(address: string, since: number, max: number): Promise<number> {
    const row = await this.database.row<{ count: number }>(countTargets, [
      await this.keyedHash.of(ADDRESS, address),
      new Date(since),
      max,
    ]);
    return row?.count ?? 0;
  }

  /** Notes a failure against a target, unless there are `max` already. */
  async add(
    address: string,
    target: string,
    moment: { now: number; since: number; max: number },
  ): Promise<void> {
    await this.database.rows(insertFailure, [
      await this.keyedHash.of(ADDRESS, address),
      await this.keyedHash.of(TARGET, target.toLowerCase()),
      new Date(moment.now),
      new Date(moment.since),
      moment.max,
    ]);
  }

  /** Deletes up to `batch` failures, of all tenants, from before then; says how many there were. */
  async sweep(before: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [before, batch]))?.swept ?? 0;
  }
}
