import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { currentRequest } from '#src/platform/request-context.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import type { AuditEntry } from './audit-entry.js';
import { LogQueue } from './log-queue.js';
import { strangerRowOf } from './log-row.js';

const WINDOW_MILLISECONDS = 60_000;
/** Beyond, addresses share a row: 1 MB a minute at most. */
const MAX_ADDRESSES = 1000;

/** What one address did of one kind since it last got a row; about each user for itself. */
interface Window {
  readonly tenantId: string;
  openedAt: number;
  /** How many requests have no row yet, and the last of them. */
  untold: number;
  entry?: AuditEntry;
}

/**
 * Failures of those who did not prove who they are: the first one has a row at once, and after that there is one a minute
 * per tenant, address and kind, which says how many requests it stands for.
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
    if (this.isStopping || isOver(window)) this.tell(window);
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
    const window = this.windows.get(key) ?? { tenantId, openedAt: -Infinity, untold: 0 };
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
    window.openedAt = Clock.now();
    window.untold = 0;
    window.entry = undefined;
  }
}

const isOver = ({ openedAt }: Window): boolean => Clock.now() - openedAt >= WINDOW_MILLISECONDS;

const kindOf = ({ key, userId = '' }: AuditEntry): string => `${key}\n${userId}`;
