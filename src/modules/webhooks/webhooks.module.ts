import { Module } from '@nestjs/common';
import { OutboundModule } from '#src/platform/outbound/outbound.module.js';
import { DeadDeliveries } from './deliveries/dead-deliveries.js';
import { DeadDeliveryController } from './deliveries/dead-delivery.controller.js';
import { DeadDeliveryRepository } from './deliveries/dead-delivery.repository.js';
import { DeadDeliveryService } from './deliveries/dead-delivery.service.js';
import { DeliveryAttempt } from './deliveries/delivery-attempt.js';
import { DeliveryJob } from './deliveries/delivery-job.js';
import { DeliveryLog } from './deliveries/delivery-log.js';
import { DeliveryQueue } from './deliveries/delivery-queue.js';
import { HookEndpoint } from './deliveries/hook-endpoint.js';
import { HookHealth } from './deliveries/hook-health.js';
import { HookTriggersListener } from './deliveries/hook-triggers.listener.js';
import { MessageRepository } from './deliveries/message.repository.js';
import { Messages } from './deliveries/messages.js';
import { HookController } from './hook.controller.js';
import { HookLogController } from './hook-log.controller.js';
import { HookRepository } from './hook.repository.js';
import { HookService } from './hook.service.js';
import { SigningKeys } from './signing-keys.js';
import { HookTestController } from './test-payloads/hook-test.controller.js';
import { HookTestService } from './test-payloads/hook-test.service.js';

@Module({
  imports: [OutboundModule],
  controllers: [HookController, HookLogController, HookTestController, DeadDeliveryController],
  providers: [
    DeadDeliveries,
    DeadDeliveryRepository,
    DeadDeliveryService,
    DeliveryAttempt,
    DeliveryJob,
    DeliveryLog,
    DeliveryQueue,
    HookEndpoint,
    HookHealth,
    HookRepository,
    HookService,
    HookTestService,
    HookTriggersListener,
    MessageRepository,
    Messages,
    SigningKeys,
  ],
  exports: [SigningKeys],
})
export class WebhooksModule {}
