import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { LogRow } from './log-row.js';
import type { TimeWindow } from './log-window.js';
import { Log } from './log.entity.js';
import type { LogList } from './log.types.js';

/** Which entries a list is about. */
export interface LogFilter extends TimeWindow {
  readonly shownIn: LogList;
  readonly key?: string;
  readonly userId?: string;
  readonly applicationId?: string;
  readonly hookId?: string;
}

const insertLogs = namedQuery(
  'insert logs',
  // What was committed although its connection was lost is sent again.
  `insert into logs (id, key, payload, of_stranger, created_at)
   select id, left(key, 128), payload, coalesce("ofStranger", false), to_timestamp("createdAt" / 1000)
   from json_to_recordset($1) as entry (id text, key text, payload jsonb, "ofStranger" boolean, "createdAt" double precision)
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

  private filtered({ startTime, endTime, ...columns }: LogFilter): SelectQueryBuilder<Log> {
    const list = this.database.entities.createQueryBuilder(Log, 'log');
    for (const [column, value] of Object.entries(columns)) {
      if (value !== undefined) list.andWhere({ [column]: value });
    }
    if (startTime !== undefined) list.andWhere('log.createdAt >= :start', { start: new Date(startTime) });
    if (endTime !== undefined) list.andWhere('log.createdAt <= :end', { end: new Date(endTime) });
    return list;
  }
}
