import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { currentRequest } from '#src/platform/request-context.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import type { AuditEntry } from './audit-entry.js';
import { LogQueue } from './log-queue.js';
import { strangerRowOf } from './log-row.js';

const WINDOW_MILLISECONDS = 60_000;
/** Windows, of addresses and kinds. Beyond, addresses share one: 10 MB a minute at most. */
const MAX_ADDRESSES = 1000;

/** How many requests of one kind have a row of their own within a minute: what succeeds is worth more to who reads. */
const OWN_ROWS = { Success: 10, Error: 1 };

/** What one address did of one kind within a minute; about each user for itself, and never what failed with what did not. */
interface Window {
  readonly tenantId: string;
  openedAt: number;
  /** How many rows it got since. */
  told: number;
  /** How many requests have no row yet, and the last of them. */
  untold: number;
  entry?: AuditEntry;
}

/**
 * What those do who did not prove who they are. Of a tenant, address and kind the first failure and the first ten successes
 * within a minute have rows at once; the others have one together, which says how many requests it stands for.
 */
@Injectable()
export class StrangerRows implements BeforeApplicationShutdown {
  private readonly windows = new Map<string, Window>();
  private isStopping = false;
  private readonly timer = setInterval(() => this.closeOld(), WINDOW_MILLISECONDS).unref();

  constructor(private readonly queue: LogQueue) {}

  note(tenantId: string, entry: AuditEntry): void {
    const request = currentRequest();
    const window = this.windowOf(tenantId, kindOf(entry), request?.ip ?? '');
    window.untold += 1;
    window.entry = { ip: request?.ip, userAgent: request?.userAgent, ...entry };
    if (this.isStopping || isOver(window) || window.told < OWN_ROWS[entry.result]) this.tell(window);
  }

  /** Tells what is left, and from now on each request, before the log is written for the last time. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
    clearInterval(this.timer);
    for (const window of this.windows.values()) this.tell(window);
  }

  private windowOf(tenantId: string, kind: string, ip: string): Window {
    const own = `${tenantId}\n${kind}\n${addressGroup(ip)}`;
    const key =
      this.windows.has(own) || this.windows.size < MAX_ADDRESSES ? own : `${tenantId}\n${kind}\nothers`;
    const window = this.windows.get(key) ?? { tenantId, openedAt: -Infinity, told: 0, untold: 0 };
    this.windows.set(key, window);
    return window;
  }

  private closeOld(): void {
    for (const [key, window] of this.windows) {
      if (!isOver(window)) continue;
      if (window.untold === 0) this.windows.delete(key);
      else this.tell(window);
    }
  }

  private tell(window: Window): void {
    if (!window.entry || window.untold === 0) return;
    this.queue.add(window.tenantId, strangerRowOf({ ...window.entry, count: window.untold }));
    if (isOver(window)) Object.assign(window, { openedAt: Clock.now(), told: 0 });
    window.told += 1;
    window.untold = 0;
    window.entry = undefined;
  }
}

const isOver = ({ openedAt }: Window): boolean => Clock.now() - openedAt >= WINDOW_MILLISECONDS;

const kindOf = ({ key, result, userId = '' }: AuditEntry): string => `${key}\n${result}\n${userId}`;
