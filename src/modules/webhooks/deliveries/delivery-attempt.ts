import { Injectable } from '@nestjs/common';
import type { Hook } from '../hook.entity.js';
import { SigningKeys } from '../signing-keys.js';
import { bodyFor, type Delivery } from './delivery.js';
import { DeliveryLog } from './delivery-log.js';
import { HookEndpoint } from './hook-endpoint.js';
import type { HookOutcome } from './hook-outcome.js';

/** One try at a delivery, which the log tells of. */
@Injectable()
export class DeliveryAttempt {
  constructor(
    private readonly signingKeys: SigningKeys,
    private readonly endpoint: HookEndpoint,
    private readonly log: DeliveryLog,
  ) {}

  async make(hook: Hook, delivery: Delivery & { readonly message: string }): Promise<HookOutcome> {
    const { deliveryId, message } = delivery;
    const body = bodyFor(hook.id, message);
    const signingKey = this.signingKeys.open(hook);
    const outcome = await this.endpoint.send({ config: hook.config, signingKey, deliveryId, body });
    this.log.note({ ...delivery, body }, outcome);
    return outcome;
  }
}
