import { Injectable } from '@nestjs/common';
import { Jobs } from '#src/platform/jobs/jobs.js';
import type { TakenDelivery } from './dead-delivery.repository.js';
import { type Delivery, deliveryIdOf } from './delivery.js';
import { Messages } from './messages.js';

export const DELIVER = 'webhook.deliver';

/** The pauses between tries grow; the last one is about 22 hours after the first. */
export const TRIES = 13;
/** For a process that ends in the middle of the last try. */
const SPARE_TRIES = 1;

/** What hooks are told of one event. */
export interface HookMessage {
  /** That of the event. */
  readonly id: string;
  readonly event: string;
  /** A JSON object that says nothing of a hook, as text. */
  readonly body: string;
  readonly hookIds: readonly string[];
}

/** Deliveries that wait to be made. */
@Injectable()
export class DeliveryQueue {
  constructor(
    private readonly jobs: Jobs,
    private readonly messages: Messages,
  ) {}

  /** Belongs to a unit of work. Tells each of the hooks of an event. */
  async add({ id, event, body, hookIds }: HookMessage): Promise<void> {
    await this.messages.keep({ id, body, hookIds });
    for (const hookId of hookIds) {
      await this.enqueue({ deliveryId: deliveryIdOf(id, hookId), hookId, event, messageId: id });
    }
  }

  /** Belongs to a unit of work. The delivery keeps its id. */
  async replay({ deliveryId, hookId, event, message }: TakenDelivery): Promise<void> {
    await this.messages.keep({ id: deliveryId, body: message, hookIds: [hookId] });
    await this.enqueue({ deliveryId, hookId, event, messageId: deliveryId });
  }

  /** A delivery that waits already is not made twice. */
  private enqueue(delivery: Delivery): Promise<void> {
    return this.jobs.enqueue(DELIVER, delivery, {
      key: delivery.deliveryId,
      maxAttempts: TRIES + SPARE_TRIES,
    });
  }
}
