import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { runEssential } from '#src/platform/database/essential-work.js';
import { reasonOf } from '#src/platform/database/outages.js';
import { isOverload } from '#src/platform/database/overload.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { LogRow } from './log-row.js';
import { LogRepository } from './log.repository.js';

const WAIT_MILLISECONDS = 100;
/** So many rows go into one statement, and do not wait any longer. */
const BATCH = 200;
/** Some 25,000 usual rows: seconds of the busiest server, should the database not take them. */
const MAX_WAITING_CHARACTERS = 16_000_000;
/** How long rows wait that a busy database did not take, try by try: half a minute together. */
const RETRY_MILLISECONDS = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** What waits of a tenant. */
interface Line {
  readonly rows: LogRow[];
  /** When it is written, in milliseconds since the start of the process. */
  dueAt: number;
  /** How often the database has not taken the first rows. */
  failures: number;
}

/**
 * Rows of requests that change nothing else. They wait briefly and are written together, one tenant a statement and one
 * statement at a time, so that the log never takes more than one connection from those who wait for an answer.
 */
@Injectable()
export class LogQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(LogQueue.name);
  /** Runs what belongs to no request, and to no tenant or unit of work of one. */
  private readonly outside = new AsyncResource(LogQueue.name);
  private readonly lines = new Map<string, Line>();
  private waitingCharacters = 0;
  private timer?: NodeJS.Timeout;
  private timerAt = Infinity;
  private writing?: Promise<void>;
  private isEnding = false;
  private lostRows = 0;

  constructor(private readonly logs: LogRepository) {}

  /** The number of rows lost since the start, because there was no room for them or the database refused them. */
  get lost(): number {
    return this.lostRows;
  }

  /** Never fails: what there is no room for is lost. */
  add(tenantId: string, row: LogRow): void {
    if (this.waitingCharacters + row.length > MAX_WAITING_CHARACTERS) return this.lose(1);
    const line = this.lines.get(tenantId) ?? newLine();
    this.lines.set(tenantId, line);
    line.rows.push(row);
    this.waitingCharacters += row.length;
    if (line.rows.length >= BATCH && line.failures === 0) line.dueAt = 0;
    if (!this.writing) this.schedule(line.dueAt);
  }

  lose(rows: number): void {
    this.lostRows += rows;
  }

  /** Writes what waits of a tenant, unless the database is too busy for it. Never fails. */
  async flush(tenantId: string): Promise<void> {
    while (this.writing) await this.writing;
    const line = this.lines.get(tenantId);
    if (!line || line.failures > 0) return;
    line.dueAt = 0;
    await this.write();
  }

  /** Writes what waits, while the database is still open. */
  async onApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    while (this.writing || this.lines.size > 0) await this.write();
  }

  private schedule(dueAt: number): void {
    if (dueAt >= this.timerAt) return;
    clearTimeout(this.timer);
    this.timerAt = dueAt;
    const write = (): void => void this.write();
    this.timer = this.outside.runInAsyncScope(() =>
      setTimeout(write, Math.max(0, dueAt - performance.now())),
    );
  }

  private write(): Promise<void> {
    clearTimeout(this.timer);
    this.timerAt = Infinity;
    this.writing ??= this.outside
      .runInAsyncScope(() => this.writeDue())
      .finally(() => {
        this.writing = undefined;
        for (const { dueAt } of this.lines.values()) this.schedule(dueAt);
      });
    return this.writing;
  }

  private async writeDue(): Promise<void> {
    const now = performance.now();
    for (const [tenantId, line] of this.lines) {
      if (line.dueAt <= now || this.isEnding) await this.writeLine(tenantId, line);
    }
  }

  /** Writes what the line holds now; what comes meanwhile begins to wait. */
  private async writeLine(tenantId: string, line: Line): Promise<void> {
    const { length } = line.rows;
    line.dueAt = performance.now() + WAIT_MILLISECONDS;
    for (let written = 0; written < length; written += BATCH) {
      await this.writeBatch(tenantId, line);
      if (line.failures > 0) return;
    }
    if (line.rows.length === 0) this.lines.delete(tenantId);
  }

  private async writeBatch(tenantId: string, line: Line): Promise<void> {
    const batch = line.rows.slice(0, BATCH);
    try {
      await TenantContext.run(tenantId, () => runEssential(() => this.logs.insert(batch)));
    } catch (error) {
      const delay = RETRY_MILLISECONDS[line.failures];
      if (isOverload(error) && delay !== undefined && !this.isEnding) {
        line.failures += 1;
        line.dueAt = performance.now() + delay;
        return;
      }
      this.lose(batch.length);
      const what = `${batch.length} audit log entries of tenant ${tenantId} are lost`;
      if (isOverload(error)) this.logger.error(`${what}: ${reasonOf(error)}`);
      else this.logger.error(what, error);
    }
    line.failures = 0;
    line.rows.splice(0, batch.length);
    this.waitingCharacters -= batch.reduce((sum, { length }) => sum + length, 0);
  }
}

const newLine = (): Line => ({ rows: [], dueAt: performance.now() + WAIT_MILLISECONDS, failures: 0 });
