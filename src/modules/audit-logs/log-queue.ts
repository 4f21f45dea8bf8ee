import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { LogRow } from './log-row.js';
import { LogRepository } from './log.repository.js';

const WAIT_MILLISECONDS = 100;
/** So many rows go into one statement, and do not wait any longer. */
const BATCH = 200;
/** Some 25,000 usual rows: seconds of the busiest server, should the database not take them. */
const MAX_WAITING_CHARACTERS = 16_000_000;

/**
 * Rows of requests that change nothing else. They wait briefly and are written together, one tenant a statement and one
 * statement at a time, so that the log never takes more than one connection from those who wait for an answer.
 */
@Injectable()
export class LogQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(LogQueue.name);
  /** Runs what belongs to no request, and to no tenant or unit of work of one. */
  private readonly outside = new AsyncResource(LogQueue.name);
  private waiting = new Map<string, LogRow[]>();
  private waitingCharacters = 0;
  private timer?: NodeJS.Timeout;
  private writing?: Promise<void>;
  private lostRows = 0;

  constructor(private readonly logs: LogRepository) {}

  /** The number of rows lost since the start, because there was no room for them or the database refused them. */
  get lost(): number {
    return this.lostRows;
  }

  /** Never fails: what there is no room for is lost. */
  add(tenantId: string, row: LogRow): void {
    if (this.waitingCharacters + row.length > MAX_WAITING_CHARACTERS) return this.lose(1);
    const rows = this.waiting.get(tenantId) ?? [];
    rows.push(row);
    this.waiting.set(tenantId, rows);
    this.waitingCharacters += row.length;
    if (!this.writing) this.schedule(rows.length >= BATCH ? 0 : WAIT_MILLISECONDS);
  }

  lose(rows: number): void {
    this.lostRows += rows;
  }

  /** Writes what waits, while the database is still open. */
  async onApplicationShutdown(): Promise<void> {
    while (this.writing || this.waiting.size > 0) await this.flush();
  }

  private schedule(milliseconds: number): void {
    if (this.timer && milliseconds > 0) return;
    clearTimeout(this.timer);
    this.timer = this.outside.runInAsyncScope(() => setTimeout(() => void this.flush(), milliseconds));
  }

  private flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
      if (this.waiting.size > 0) this.schedule(this.hasFullBatch() ? 0 : WAIT_MILLISECONDS);
    });
    return this.writing;
  }

  private hasFullBatch(): boolean {
    return [...this.waiting.values()].some((rows) => rows.length >= BATCH);
  }

  private async writeAll(): Promise<void> {
    const taken = this.waiting;
    this.waiting = new Map();
    for (const [tenantId, rows] of taken) {
      for (let start = 0; start < rows.length; start += BATCH) {
        await this.write(tenantId, rows.slice(start, start + BATCH));
      }
    }
  }

  private async write(tenantId: string, rows: readonly LogRow[]): Promise<void> {
    try {
      await TenantContext.run(tenantId, () => this.logs.insert(rows));
    } catch (error) {
      this.lose(rows.length);
      this.logger.error(`${rows.length} audit log entries of tenant ${tenantId} are lost`, error);
    } finally {
      this.waitingCharacters -= rows.reduce((sum, { length }) => sum + length, 0);
    }
  }
}
