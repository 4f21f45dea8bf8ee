import { Injectable, Logger } from '@nestjs/common';
import { requireUnit } from '#src/platform/database/open-unit.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { AuditEntry } from './audit-entry.js';
import { LogQueue } from './log-queue.js';
import { logRowOf } from './log-row.js';
import { LogRepository } from './log.repository.js';
import { StrangerRows } from './stranger-rows.js';

/** Writes the audit log of the current tenant. Secrets are masked by their names, and long values cut. */
@Injectable()
export class AuditTrail {
  private readonly logger = new Logger(AuditTrail.name);

  constructor(
    private readonly logs: LogRepository,
    private readonly queue: LogQueue,
    private readonly strangers: StrangerRows,
  ) {}

  /** The number of noted entries that were lost since the start of the process. */
  get lost(): number {
    return this.queue.lost;
  }

  /** Belongs to a unit of work: there is an entry if that is committed, and none if it is not. */
  async write(entry: AuditEntry): Promise<void> {
    requireUnit();
    await this.logs.insert([logRowOf(entry)]);
  }

  /** For what changes nothing else, whatever becomes of an open unit of work. Returns at once, and never fails. */
  note(entry: AuditEntry): void {
    this.attempt(entry, () => this.queue.add(TenantContext.get(), logRowOf(entry)));
  }

  /** For somebody who did not prove who they are: a few entries a minute per address and key, with a count (`StrangerRows`). */
  noteStranger(entry: AuditEntry): void {
    this.attempt(entry, () => this.strangers.note(TenantContext.get(), entry));
  }

  private attempt(entry: AuditEntry, note: () => void): void {
    try {
      note();
    } catch (error) {
      this.queue.lose(1);
      this.logger.error(`an audit log entry ${entry.key} is lost`, error);
    }
  }
}
