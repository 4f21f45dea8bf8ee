import type { RequestContext } from '#src/platform/request-context.js';
import type { Announced } from './domain-event.js';

/** Writes down which operation of the REST API changed something. The audit log implements it. */
export abstract class ChangeLog {
  /** Called once, last, in the unit of work of a change, with everything that was announced in it. */
  abstract record(request: RequestContext, announced: readonly Announced[]): Promise<void>;
}
