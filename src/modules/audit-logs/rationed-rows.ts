import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import type { AuditEntry } from './audit-entry.js';
import { LogQueue } from './log-queue.js';
import type { LogRow } from './log-row.js';

const WINDOW_MILLISECONDS = 60_000;
/** Windows of a pool, of sources and kinds. Beyond, the sources of a kind share one. */
const MAX_WINDOWS = 1000;

/** How many rows entries get that anybody can cause as often as they like. */
export interface Ration {
  readonly tenantId: string;
  /** Whose windows there is a limit for: strangers take none from those who are known. */
  readonly pool: 'strangers' | 'known';
  /** What is counted together; one of few, since there is a window of each for all who have none of their own. */
  readonly kind: string;
  /** Who causes it. */
  readonly source: string;
  /** How many entries of the kind and source have a row of their own within a minute. */
  readonly ownRows: number;
  readonly rowOf: (entry: AuditEntry) => LogRow;
}

/** What one source did of one kind within a minute. */
interface Window {
  readonly ration: Ration;
  openedAt: number;
  /** How many rows it got since. */
  told: number;
  /** How many entries have no row yet, and the last of them. */
  untold: number;
  entry?: AuditEntry;
}

/**
 * Writes as many entries as a ration allows at once, and the others together: one row, the last of them, with a `count` of
 * how many it stands for.
 */
@Injectable()
export class RationedRows implements BeforeApplicationShutdown {
  private readonly pools = { strangers: new Map<string, Window>(), known: new Map<string, Window>() };
  private isStopping = false;
  private readonly timer = setInterval(() => this.closeOld(), WINDOW_MILLISECONDS).unref();

  constructor(private readonly queue: LogQueue) {}

  note(ration: Ration, entry: AuditEntry): void {
    const window = this.windowOf(ration);
    window.untold += 1;
    window.entry = entry;
    if (this.isStopping || isOver(window) || window.told < ration.ownRows) this.tell(window);
  }

  /** Tells what is left, and from now on each entry, before the log is written for the last time. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
    clearInterval(this.timer);
    for (const windows of Object.values(this.pools)) windows.forEach((window) => this.tell(window));
  }

  private windowOf(ration: Ration): Window {
    const { tenantId, pool, kind, source } = ration;
    const windows = this.pools[pool];
    const own = `${tenantId}\n${kind}\n${source}`;
    const key = windows.has(own) || windows.size < MAX_WINDOWS ? own : `${tenantId}\n${kind}\nothers`;
    const window = windows.get(key) ?? { ration, openedAt: -Infinity, told: 0, untold: 0 };
    windows.set(key, window);
    return window;
  }

  private closeOld(): void {
    for (const windows of Object.values(this.pools)) {
      for (const [key, window] of windows) {
        if (!isOver(window)) continue;
        if (window.untold === 0) windows.delete(key);
        else this.tell(window);
      }
    }
  }

  private tell(window: Window): void {
    const { ration, entry, untold } = window;
    if (!entry || untold === 0) return;
    this.queue.add(ration.tenantId, ration.rowOf({ ...entry, count: untold }));
    if (isOver(window)) Object.assign(window, { openedAt: Clock.now(), told: 0 });
    window.told += 1;
    window.untold = 0;
    window.entry = undefined;
  }
}

const isOver = ({ openedAt }: Window): boolean => Clock.now() - openedAt >= WINDOW_MILLISECONDS;
