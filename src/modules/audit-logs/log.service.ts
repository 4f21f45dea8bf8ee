import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { LogQueue } from './log-queue.js';
import { windowOf } from './log-window.js';
import type { ListLogsDto } from './log.dto.js';
import type { Log } from './log.entity.js';
import { type LogFilter, LogRepository } from './log.repository.js';
import { MANAGEMENT } from './log.types.js';
import { parseUserAgent } from './user-agent.js';

/** A capped count ends here: there are more, it says then, than one less. */
const CAP = 10_001;

/** An entry as it is shown. */
export type ShownLog = Pick<Log, 'tenantId' | 'id' | 'key' | 'payload' | 'createdAt'>;

/** Reads the audit log. */
@Injectable()
export class LogService {
  constructor(
    private readonly logs: LogRepository,
    private readonly queue: LogQueue,
  ) {}

  list(query: ListLogsDto, page: PageRequest): Promise<Page<ShownLog>> {
    const { userId, applicationId, targetId, logKey, enableCap } = query;
    const filter = { userId, applicationId, targetId: targetId || undefined };
    // Only changes are about something beside who acts.
    const list = listOfKey(logKey || (filter.targetId && MANAGEMENT));
    return this.page({ ...filter, ...list, ...windowOf(query) }, page, enableCap);
  }

  async get(id: string): Promise<ShownLog> {
    const log = await this.logs.find(id);
    if (!log) throw EntityErrors.notExistsWithId('log', id);
    return shown(log);
  }

  /** A page of the entries that a filter lets through, those among them that this process has noted so far. */
  async page(filter: LogFilter, page: PageRequest, isCapped = false): Promise<Page<ShownLog>> {
    await this.queue.flush(TenantContext.get());
    const { items, ...counted } = await this.logs.list(filter, page, isCapped ? CAP : undefined);
    return { items: items.map(shown), ...counted };
  }
}

/** A key names the list, too: ours is shown only where it is asked for. */
function listOfKey(key: string | undefined): Pick<LogFilter, 'shownIn' | 'key'> {
  if (key === MANAGEMENT) return { shownIn: 'management' };
  return { shownIn: key?.startsWith(`${MANAGEMENT}.`) ? 'management' : 'activity', key: key || undefined };
}

function shown({ payload, ...log }: Log): ShownLog {
  const { userAgent } = payload;
  if (userAgent === undefined) return { ...log, payload };
  return { ...log, payload: { ...payload, userAgentParsed: parseUserAgent(userAgent) } };
}
