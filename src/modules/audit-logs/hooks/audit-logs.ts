import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { type TimeWindow, windowOf } from '../log-window.js';
import type { ListHookLogsDto } from '../log.dto.js';
import { LogService, type ShownLog } from '../log.service.js';
import { type HookStats, HookStatsRepository } from './hook-stats.repository.js';

/** The deliveries of webhooks, as the audit log has them. */
@Injectable()
export class AuditLogs {
  constructor(
    private readonly logs: LogService,
    private readonly stats: HookStatsRepository,
  ) {}

  /** Newest first; of the last 24 hours, where the query names no bound. Throws `log.invalid_time_window`. */
  listOfHook(hookId: string, query: ListHookLogsDto, page: PageRequest): Promise<Page<ShownLog>> {
    const { logKey, enableCap } = query;
    const window = recentUnlessBound(windowOf(query));
    return this.logs.page(
      { shownIn: 'nowhere', hookId, key: logKey || undefined, ...window },
      page,
      enableCap,
    );
  }

  /** Deliveries since a moment in epoch milliseconds, for every one of the hooks. */
  async hookStats(hookIds: readonly string[], since: number): Promise<ReadonlyMap<string, HookStats>> {
    const counted = await this.stats.count(hookIds, since);
    const none = { successCount: 0, requestCount: 0 };
    return new Map(hookIds.map((id) => [id, counted.get(id) ?? none]));
  }
}

const recentUnlessBound = (window: TimeWindow): TimeWindow =>
  window.startTime === undefined && window.endTime === undefined
    ? { startTime: Clock.now() - DAY_MILLISECONDS }
    : window;
