import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { TenantEndpointDto } from './tenant-endpoint.dto.js';
import { TenantEndpointService } from './tenant-endpoint.service.js';

@ApiTags('Well-known')
@Controller('.well-known/endpoints')
export class TenantEndpointController {
  constructor(private readonly endpoints: TenantEndpointService) {}

  @GetEndpoint(':tenantId', {
    audience: 'public',
    summary: 'Get endpoint of tenant',
    description: 'Asked of the tenant `admin`; others answer 404.',
    returns: TenantEndpointDto,
    errors: [EntityErrors.notExistsWithId],
    operationId: 'GetWellKnownEndpoint',
  })
  get(@Param('tenantId') tenantId: string) {
    return this.endpoints.get(tenantId);
  }
}
