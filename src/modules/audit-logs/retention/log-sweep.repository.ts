import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const TENANTS_AT_ONCE = 500;

const selectTenants = namedQuery(
  'tenants with logs',
  `select id from tenants where id > $1 order by id limit $2`,
);
const sweepLogs = namedQuery(
  'sweep old logs',
  `with old as (
     select found.id from unnest(array['activity', 'management', 'nowhere']) as list (name),
       lateral (
         select id from logs where shown_in = list.name and created_at < $1
         order by created_at limit $2 for update skip locked
       ) as found
     limit $2
   ), targets as (
     delete from log_targets where log_id = any (array(select id from old))
   ), deleted as (
     delete from logs where id = any (array(select id from old)) returning 1
   )
   select count(*)::int as swept from deleted`,
);

// None of those is about anything.
const sweepStrangers = namedQuery(
  'sweep old logs of strangers',
  `with old as (
     select id from logs where of_stranger and created_at < $1
     order by created_at limit $2 for update skip locked
   ), deleted as (
     delete from logs where id = any (array(select id from old)) returning 1
   )
   select count(*)::int as swept from deleted`,
);

/** Deletes old entries. */
@Injectable()
export class LogSweepRepository {
  constructor(private readonly database: Database) {}

  /** The ids of some tenants behind the given one in the order of their ids; none where that was the last. */
  async tenantsAfter(tenantId: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(selectTenants, [tenantId, TENANTS_AT_ONCE])).map(
      ({ id }) => id,
    );
  }

  /** Deletes up to `batch` entries of the current tenant from before a moment; says how many there were. */
  async sweep(before: number, batch: number): Promise<number> {
    const row = await this.database.row<{ swept: number }>(sweepLogs, [new Date(before), batch]);
    return row?.swept ?? 0;
  }

  /** The same for entries about those who did not prove who they are. */
  async sweepStrangers(before: number, batch: number): Promise<number> {
    const row = await this.database.row<{ swept: number }>(sweepStrangers, [new Date(before), batch]);
    return row?.swept ?? 0;
  }
}
