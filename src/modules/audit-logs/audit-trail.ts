import { Injectable, Logger } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { requireUnit } from '#src/platform/database/open-unit.js';
import { currentRequest } from '#src/platform/request-context.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { AuditEntry } from './audit-entry.js';
import { LogQueue } from './log-queue.js';
import { logRowOf, strangerRowOf } from './log-row.js';
import { LogRepository } from './log.repository.js';
import { type Ration, RationedRows } from './rationed-rows.js';

/** How many requests of one kind of a stranger have a row of their own within a minute: what succeeds is worth more. */
const STRANGERS_ROWS = { Success: 10, Error: 1 };
/** Of one caller within a minute, on each node: whoever repeats what is refused fills nothing. */
const REFUSED_ROWS = 10;

/** Writes the audit log of the current tenant. Secrets are masked by their names, and long values cut. */
@Injectable()
export class AuditTrail {
  private readonly logger = new Logger(AuditTrail.name);

  constructor(
    private readonly logs: LogRepository,
    private readonly queue: LogQueue,
    private readonly rationed: RationedRows,
  ) {}

  /** The number of noted entries that were lost since the start of the process. */
  get lost(): number {
    return this.queue.lost;
  }

  /**
   * Belongs to a unit of work: there is an entry if that is committed, and none if it is not. With an id of its own it can
   * be written again, and is there once.
   */
  async write(entry: AuditEntry, id?: string): Promise<void> {
    requireUnit();
    await this.logs.insert([logRowOf(entry, id)]);
  }

  /** For what changes nothing else, whatever becomes of an open unit of work. Returns at once, and never fails. */
  note(entry: AuditEntry): void {
    this.attempt(entry, () => this.queue.add(TenantContext.get(), logRowOf(entry)));
  }

  /**
   * For somebody who did not prove who they are. Of an address and key, about each user for itself, the first failure and
   * the first ten successes within a minute have entries at once; the others have one together, with a count.
   */
  noteStranger(entry: AuditEntry): void {
    const { key, result, userId = '' } = entry;
    this.ration(entry, {
      pool: 'strangers',
      kind: `${key}\n${result}`,
      source: `${addressGroup(currentRequest()?.ip ?? '')}\n${userId}`,
      ownRows: STRANGERS_ROWS[result],
      rowOf: strangerRowOf,
    });
  }

  /**
   * Does what somebody asks for who did not prove who they are, and notes where it is refused: with the details for whoever
   * administers, if `tellsDetails`.
   */
  async failures<Result>(
    entry: Pick<AuditEntry, 'key'> & Readonly<Record<string, unknown>>,
    work: () => Promise<Result>,
    { tellsDetails = false } = {},
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AppError)
        this.noteStranger({ ...entry, result: 'Error', error: described(error, tellsDetails) });
      throw error;
    }
  }

  /** For a change that was refused to somebody known: ten entries a minute, and one with a count for the others. */
  noteRefused(actorId: string, entry: AuditEntry): void {
    this.ration(entry, {
      pool: 'known',
      kind: 'refused',
      source: actorId,
      ownRows: REFUSED_ROWS,
      rowOf: logRowOf,
    });
  }

  private ration(entry: AuditEntry, ration: Omit<Ration, 'tenantId'>): void {
    const request = currentRequest();
    const sent = { ip: request?.ip, userAgent: request?.userAgent, ...entry };
    this.attempt(entry, () => this.rationed.note({ tenantId: TenantContext.get(), ...ration }, sent));
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

/** Details may repeat what only who administers may know. */
const described = (
  { code, message, extras: { data, details } }: AppError,
  tellsDetails: boolean,
): object => ({
  code,
  message,
  ...(data !== undefined && { data }),
  ...(tellsDetails && details !== undefined && { details }),
});
