import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** Counts of the calls of a webhook, and of those that went well. */
export interface HookStats {
  readonly successCount: number;
  readonly requestCount: number;
}

const countDeliveries = namedQuery(
  'deliveries of hooks',
  `select hook_id as "hookId", count(*)::int as "requestCount",
     count(*) filter (where payload ->> 'result' = 'Success')::int as "successCount"
   from logs where hook_id = any ($1::text[]) and created_at >= $2 group by hook_id`,
);

@Injectable()
export class HookStatsRepository {
  constructor(private readonly database: Database) {}

  /** Counts by the id of the hook; hooks without a delivery since then are left out. */
  async count(hookIds: readonly string[], since: number): Promise<Map<string, HookStats>> {
    const rows = await this.database.rows<HookStats & { hookId: string }>(countDeliveries, [
      hookIds,
      new Date(since),
    ]);
    return new Map(rows.map(({ hookId, ...stats }) => [hookId, stats]));
  }
}
