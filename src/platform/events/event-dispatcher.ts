import { Injectable } from '@nestjs/common';
import { Job } from '#src/platform/jobs/job-handlers.js';
import type { Announced } from './domain-event.js';
import { EventListeners } from './event-listeners.js';
import { DISPATCH } from './events.js';

/** Hands committed events to those who listen after the commit. */
@Injectable()
export class EventDispatcher {
  constructor(private readonly listeners: EventListeners) {}

  /** All of them are called whatever one does; then the job fails if one did, and all are called again. */
  @Job(DISPATCH)
  async dispatch({ events }: { readonly events: readonly Announced[] }): Promise<void> {
    const failures: unknown[] = [];
    for (const announced of events) {
      for (const listener of this.listeners.of('after-commit', announced.event.type)) {
        await listener.hear(announced).catch((error: unknown) => failures.push(error));
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'listeners failed after a commit');
  }
}
