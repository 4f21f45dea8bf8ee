import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { LogRow } from './log-row.js';
import type { TimeWindow } from './log-window.js';
import { Log } from './log.entity.js';
import { LogTarget } from './log-target.entity.js';
import type { LogList } from './log.types.js';

/** Which entries a list is about. */
export interface LogFilter extends TimeWindow {
  readonly shownIn: LogList;
  readonly key?: string;
  readonly userId?: string;
  readonly applicationId?: string;
  readonly hookId?: string;
  /** What was made, changed or removed, or linked with something. */
  readonly targetId?: string;
}

const insertLogs = namedQuery(
  'insert logs',
  // What was committed although its connection was lost is sent again.
  `with entry as materialized (
     select id, key, payload, "ofStranger", to_timestamp("createdAt" / 1000) as created_at, "targetIds"
     from json_to_recordset($1) as entry (id text, key text, payload jsonb, "ofStranger" boolean,
       "createdAt" double precision, "targetIds" json)
   ), target as (
     insert into log_targets (log_id, target_id, created_at)
     select entry.id, target.id, entry.created_at
     from entry, json_array_elements_text(entry."targetIds") as target (id)
     on conflict do nothing
   )
   insert into logs (id, key, payload, of_stranger, created_at)
   select id, left(key, 128), payload, coalesce("ofStranger", false), created_at from entry
   on conflict do nothing`,
);

/** Lists are newest first. */
@Injectable()
export class LogRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  async insert(rows: readonly LogRow[]): Promise<void> {
    await this.database.rows(insertLogs, [`[${rows.join(',')}]`]);
  }

  /** With a limit the count ends there. */
  list(filter: LogFilter, page: PageRequest, countLimit?: number): Promise<Page<Log>> {
    const list = this.filtered(filter).orderBy({ 'log.createdAt': 'DESC', 'log.id': 'DESC' });
    return this.lists.page(list, page, countLimit);
  }

  find(id: string): Promise<Log | null> {
    return this.database.entities.findOneBy(Log, { id });
  }

  private filtered({ startTime, endTime, targetId, ...columns }: LogFilter): SelectQueryBuilder<Log> {
    const list = this.database.entities.createQueryBuilder(Log, 'log');
    for (const [column, value] of Object.entries(columns)) {
      if (value !== undefined) list.andWhere({ [column]: value });
    }
    if (startTime !== undefined) list.andWhere('log.createdAt >= :start', { start: new Date(startTime) });
    if (endTime !== undefined) list.andWhere('log.createdAt <= :end', { end: new Date(endTime) });
    if (targetId === undefined) return list;
    // With the time, so that the index of what entries are about gives them in the order of the list.
    list.innerJoin(
      LogTarget,
      'target',
      'target.logId = log.id and target.createdAt = log.createdAt and target.targetId = :targetId',
      { targetId },
    );
    if (startTime !== undefined) list.andWhere('target.createdAt >= :start');
    if (endTime !== undefined) list.andWhere('target.createdAt <= :end');
    return list;
  }
}
