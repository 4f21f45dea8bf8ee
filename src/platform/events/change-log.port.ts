import type { AppError } from '#src/kernel/errors.js';
import type { RequestContext } from '#src/platform/request-context.js';
import type { Announced, LiveEvent } from './domain-event.js';

/** Hears of every change, and of those that were refused, and writes down what is audited. The audit log implements it. */
export abstract class ChangeLog {
  /**
   * Called once, last, in the unit of work of a change, with everything that was announced in it, and the request that
   * made it, if one did.
   */
  abstract record(
    request: RequestContext | undefined,
    announced: readonly Announced<LiveEvent>[],
  ): Promise<void>;

  /** Called with every request to the REST API that was refused, and why. Returns at once, and never fails. */
  abstract refuse(request: RequestContext, error: AppError): void;
}
