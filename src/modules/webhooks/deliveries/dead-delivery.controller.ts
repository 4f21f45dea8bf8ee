import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { HookErrors } from '../hook.errors.js';
import { DeadDeliveryDto } from './dead-delivery.dto.js';
import { DeadDeliveryService } from './dead-delivery.service.js';

@ApiTags('Hooks')
@PathParameters({
  'dead-deliveries/{deliveryId}': {
    description: 'Id of the delivery, as in `id` of `GET /api/hooks/{id}/dead-deliveries`.',
    example: ACME.deadDeliveryId,
  },
})
@Controller('hooks/:id/dead-deliveries')
export class DeadDeliveryController {
  constructor(private readonly deliveries: DeadDeliveryService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List dead deliveries of webhook',
    description: 'What was tried for 22 hours and given up, the latest first. It is kept for 30 days.',
    returns: [DeadDeliveryDto],
    page: 'always',
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') hookId: string, @PageQuery() page: PageRequest) {
    return this.deliveries.list(hookId, page);
  }

  @PostEndpoint(':deliveryId/replay', {
    audience: 'management',
    operationId: 'ReplayHookDeadDelivery',
    summary: 'Replay dead delivery of webhook',
    description:
      'Tries a delivery again like a new one, with the same body and the same `webhook-id`, once the address is well again.',
    status: 202,
    errors: [EntityErrors.notExistsWithId, EntityErrors.notFound, HookErrors.disabled],
  })
  replay(@Param('id') hookId: string, @Param('deliveryId') deliveryId: string) {
    return this.deliveries.replay({ hookId, deliveryId });
  }
}
