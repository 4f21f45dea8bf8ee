import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Hook } from '../hook.entity.js';
import { HookErrors } from '../hook.errors.js';
import { HookDeliveryReplayed } from '../hook.events.js';
import { HookRepository } from '../hook.repository.js';
import { deadDeliveryCutoff } from './dead-deliveries.js';
import type { DeadDeliveryDto } from './dead-delivery.dto.js';
import { type DeadDeliveryKey, DeadDeliveryRepository } from './dead-delivery.repository.js';
import { DeliveryQueue } from './delivery-queue.js';

/** Deliveries that were given up: to look at, and to make after all. */
@Injectable()
export class DeadDeliveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hooks: HookRepository,
    private readonly deliveries: DeadDeliveryRepository,
    private readonly queue: DeliveryQueue,
    private readonly events: Events,
  ) {}

  async list(hookId: string, page: PageRequest): Promise<Page<DeadDeliveryDto>> {
    await this.requireHook(hookId);
    const { items, total } = await this.deliveries.list(hookId, deadDeliveryCutoff(), page);
    const shown = items.map((delivery) => ({ ...delivery, body: { hookId, ...JSON.parse(delivery.body) } }));
    return { items: shown, total };
  }

  /** Sends the delivery anew under its id, by which receivers know what they have. One of several callers does. */
  replay({ hookId, deliveryId }: DeadDeliveryKey): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { enabled } = await this.requireHook(hookId);
      if (!enabled) throw HookErrors.disabled();
      const taken = await this.deliveries.take({ hookId, deliveryId });
      if (!taken) throw EntityErrors.notFound('dead delivery', deliveryId);
      await this.queue.replay(taken);
      await this.events.publish(new HookDeliveryReplayed(hookId, deliveryId));
    });
  }

  private async requireHook(id: string): Promise<Hook> {
    const hook = await this.hooks.find(id);
    if (!hook) throw EntityErrors.notExistsWithId('hook', id);
    return hook;
  }
}
