import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '#src/kernel/clock.js';
import { logFailure } from '#src/platform/database/log-failure.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ActiveUserRepository } from './active-user.repository.js';
import { CalendarDay } from './calendar.js';

const WAIT_MILLISECONDS = 1000;

/** Who is beyond it is written once more, which changes nothing: some 10 MB. */
const MAX_REMEMBERED = 100_000;

/**
 * Notes on which days users are active: once a user and day, in statements of their own that nobody waits for. What a
 * process has noted it does not write again.
 */
@Injectable()
export class ActiveUsers implements OnApplicationShutdown {
  private readonly logger = new Logger(ActiveUsers.name);
  /** Runs what belongs to no request, and to no tenant or unit of work of one. */
  private readonly outside = new AsyncResource(ActiveUsers.name);
  private readonly noted = new LRUCache<string, true>({ max: MAX_REMEMBERED });
  /** Tenant → day → its users that are not written yet. */
  private readonly waiting = new Map<string, Map<string, Set<string>>>();
  private writing: Promise<void> = Promise.resolve();
  private timer?: NodeJS.Timeout;

  constructor(private readonly activeUsers: ActiveUserRepository) {}

  /** Notes that a user of the current tenant is active today. Returns at once, and never fails. */
  note(userId: string): void {
    const [tenantId, day] = [TenantContext.get(), String(CalendarDay.of(Clock.now()))];
    const key = keyOf(tenantId, day, userId);
    if (this.noted.has(key)) return;
    this.noted.set(key, true);
    const days = this.waiting.get(tenantId) ?? new Map<string, Set<string>>();
    this.waiting.set(tenantId, days);
    days.set(day, (days.get(day) ?? new Set()).add(userId));
    this.timer ??= this.outside.runInAsyncScope(() =>
      setTimeout(() => void this.flush(), WAIT_MILLISECONDS).unref(),
    );
  }

  /** Writes what was noted. Never fails. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.outside.runInAsyncScope(() => this.writing.then(() => this.writeAll()));
    return this.writing;
  }

  /** Writes what waits, while the database is still open. */
  onApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  private async writeAll(): Promise<void> {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const [tenantId, days] of waiting) {
      for (const [day, users] of days) await this.write(tenantId, day, [...users]);
    }
  }

  private async write(tenantId: string, day: string, userIds: readonly string[]): Promise<void> {
    try {
      await TenantContext.run(tenantId, () => this.activeUsers.add(day, userIds));
    } catch (error) {
      // Their next token is another occasion.
      for (const userId of userIds) this.noted.delete(keyOf(tenantId, day, userId));
      logFailure(this.logger, `${userIds.length} active users of tenant ${tenantId} are not noted`, error);
    }
  }
}

const keyOf = (...parts: readonly [tenantId: string, day: string, userId: string]): string => parts.join(' ');
