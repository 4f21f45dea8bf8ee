import { Injectable } from '@nestjs/common';
import { Jobs } from '#src/platform/jobs/jobs.js';
import type { Delivery } from './delivery.js';

export const DELIVER = 'webhook.deliver';

/** The pauses between tries grow; the last one is about 22 hours after the first. */
export const TRIES = 13;
/** For a process that ends in the middle of the last try. */
const SPARE_TRIES = 1;

/** Deliveries that wait to be made. */
@Injectable()
export class DeliveryQueue {
  constructor(private readonly jobs: Jobs) {}

  /** Belongs to a unit of work. A delivery that waits already is not made twice. */
  add(delivery: Delivery): Promise<void> {
    return this.jobs.enqueue(DELIVER, delivery, {
      key: delivery.deliveryId,
      maxAttempts: TRIES + SPARE_TRIES,
    });
  }
}
