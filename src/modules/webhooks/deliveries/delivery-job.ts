import { Injectable } from '@nestjs/common';
import { Job, type JobRun } from '#src/platform/jobs/job-handlers.js';
import { DeliveryCounter } from '#src/platform/observability/metrics/delivery-counter.js';
import { HookRepository } from '../hook.repository.js';
import { SigningKeys } from '../signing-keys.js';
import { DeadDeliveries } from './dead-deliveries.js';
import type { Delivery } from './delivery.js';
import { DeliveryLog } from './delivery-log.js';
import { DELIVER, TRIES } from './delivery-queue.js';
import { HookEndpoint } from './hook-endpoint.js';
import { errorOf } from './hook-outcome.js';

/** Makes deliveries: tries each until it is taken, and gives up after about 22 hours. */
@Injectable()
export class DeliveryJob {
  constructor(
    private readonly hooks: HookRepository,
    private readonly signingKeys: SigningKeys,
    private readonly endpoint: HookEndpoint,
    private readonly log: DeliveryLog,
    private readonly deadDeliveries: DeadDeliveries,
    private readonly counter: DeliveryCounter,
  ) {}

  /** Sends with the URL, headers and key that the hook has now, and nothing for a hook that is gone or disabled. */
  @Job(DELIVER, 'delivery')
  async deliver(delivery: Delivery, { attempt }: JobRun): Promise<void> {
    const hook = await this.hooks.find(delivery.hookId);
    if (!hook?.enabled) return;
    const { deliveryId, body } = delivery;
    const signingKey = this.signingKeys.open(hook);
    const outcome = await this.endpoint.send({ config: hook.config, signingKey, deliveryId, body });
    this.log.note(delivery, outcome);
    if (outcome.kind === 'taken') return this.counter.count('delivered');
    this.counter.count(attempt < TRIES ? 'failed' : 'dead');
    if (attempt < TRIES) throw new Error(`the delivery ${deliveryId} was not taken`);
    await this.deadDeliveries.add({ ...delivery, attempts: attempt, lastError: errorOf(outcome) });
  }
}
