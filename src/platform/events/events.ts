import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { type OpenUnit, requireUnit } from '#src/platform/database/open-unit.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { currentRequest, type RequestContext } from '#src/platform/request-context.js';
import { ChangeLog } from './change-log.port.js';
import type { Announced, EventOrigin, LiveEvent } from './domain-event.js';
import { EventListeners } from './event-listeners.js';

/** The job that calls those who listen after the commit. */
export const DISPATCH = 'events.dispatch';

/** Announces what happened to a tenant's data. */
@Injectable()
export class Events {
  private readonly announced = new WeakMap<OpenUnit, Announced<LiveEvent>[]>();

  constructor(
    private readonly listeners: EventListeners,
    private readonly jobs: Jobs,
    private readonly changeLog: ChangeLog,
  ) {}

  /**
   * Belongs to the unit of work of the change. Listeners inside it are called now; the others, and the audit log, hear
   * of it if the unit of work is committed.
   */
  async publish(event: LiveEvent): Promise<void> {
    const request = currentRequest();
    const announced: Announced<LiveEvent> = {
      id: newId(),
      occurredAt: Clock.now(),
      ...(request && { origin: originOf(request) }),
      event,
    };
    this.ofOpenUnit().push(announced);
    for (const listener of this.listeners.of('in-transaction', event.type)) {
      await listener.hear(announced);
    }
  }

  private ofOpenUnit(): Announced<LiveEvent>[] {
    const unit = requireUnit();
    const known = this.announced.get(unit);
    if (known) return known;
    const announced: Announced<LiveEvent>[] = [];
    this.announced.set(unit, announced);
    unit.closing.push(() => this.close(announced));
    return announced;
  }

  /** At most one audit row and one job, however much happened; no job where nobody waits for it. */
  private async close(announced: readonly Announced<LiveEvent>[]): Promise<void> {
    await this.changeLog.record(currentRequest(), announced);
    const events = await this.listeners.awaited(announced);
    if (events.length > 0) await this.jobs.enqueue(DISPATCH, { events: await withSource(events) });
  }
}

async function withSource(events: readonly Announced[]): Promise<readonly Announced[]> {
  const source = await currentRequest()?.source?.();
  return source
    ? events.map((one) => ({ ...one, ...(one.origin && { origin: { ...one.origin, source } }) }))
    : events;
}

const originOf = ({
  requestId,
  ip,
  userAgent,
  method,
  path,
  route,
  params,
  operation,
}: RequestContext): EventOrigin => ({
  requestId,
  ip,
  userAgent,
  method,
  path,
  route,
  params,
  status: operation?.status,
});
