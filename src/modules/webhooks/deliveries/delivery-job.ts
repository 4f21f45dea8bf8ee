import { Injectable, Logger } from '@nestjs/common';
import { Job, type JobRun } from '#src/platform/jobs/job-handlers.js';
import { TryAgain } from '#src/platform/jobs/try-again.js';
import { hostOf } from '#src/platform/outbound/host-of.js';
import { DeliveryCounter } from '#src/platform/observability/metrics/delivery-counter.js';
import type { Hook } from '../hook.entity.js';
import { HookRepository } from '../hook.repository.js';
import { DeadDeliveries } from './dead-deliveries.js';
import type { Delivery } from './delivery.js';
import { DeliveryAttempt } from './delivery-attempt.js';
import { DELIVER, TRIES } from './delivery-queue.js';
import { HookHealth } from './hook-health.js';
import { errorOf } from './hook-outcome.js';
import { MessageRepository } from './message.repository.js';

/** Makes deliveries: tries each until it is taken, and gives up after about 22 hours. */
@Injectable()
export class DeliveryJob {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly hooks: HookRepository,
    private readonly messages: MessageRepository,
    private readonly attempt: DeliveryAttempt,
    private readonly health: HookHealth,
    private readonly deadDeliveries: DeadDeliveries,
    private readonly counter: DeliveryCounter,
  ) {}

  /** Sends with the URL, headers and key that the hook has now, and nothing for a hook that is gone or disabled. */
  @Job(DELIVER, 'delivery')
  async deliver(delivery: Delivery, run: JobRun): Promise<void> {
    const hook = await this.hooks.find(delivery.hookId);
    const message = await this.messages.findBody(delivery.messageId);
    if (hook && message !== undefined) await this.deliverTo(hook, { ...delivery, message }, run);
    await this.messages.leave(delivery.messageId, delivery.hookId);
  }

  private async deliverTo(
    hook: Hook,
    delivery: Delivery & { readonly message: string },
    { attempt }: JobRun,
  ): Promise<void> {
    if (!hook.enabled) {
      // What its owner switched off is owed nothing; what we did can be replayed.
      if (hook.switchedOffAt) await this.bury(delivery, attempt, 'The webhook was switched off.');
      return;
    }
    const outcome = await this.attempt.make(hook, delivery);
    if (outcome.kind === 'taken') {
      await this.health.taken(hook);
      this.counter.count('delivered');
      return;
    }
    await this.health.failed(hook);
    this.counter.count(attempt < TRIES ? 'failed' : 'dead');
    const reason = errorOf(outcome);
    this.logger.warn(failureText(hook, { ...delivery, attempt, reason }));
    if (attempt < TRIES) throw new TryAgain(`the delivery ${delivery.deliveryId} was not taken`);
    await this.bury(delivery, attempt, reason);
    await this.health.gaveUp(hook);
  }

  private bury(
    { deliveryId, hookId, event, message }: Delivery & { readonly message: string },
    attempts: number,
    lastError: string,
  ): Promise<void> {
    return this.deadDeliveries.add({ deliveryId, hookId, event, message, attempts, lastError });
  }
}

/** The URL may hold a key, also where a reason repeats it. */
function failureText(
  { id, config: { url } }: Hook,
  { deliveryId, attempt, reason }: Delivery & { readonly attempt: number; readonly reason: string },
): string {
  const told = URL.parse(url) ? reason : 'Its URL is not valid.';
  const end = attempt < TRIES ? '' : ' It is given up, and can be replayed.';
  return `The webhook ${id} at ${hostOf(url)} did not take the delivery ${deliveryId}, try ${attempt} of ${TRIES}: ${told}${end}`;
}
