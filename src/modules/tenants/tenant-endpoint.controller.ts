import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { TenantEndpointDto } from './tenant-endpoint.dto.js';
import { TenantEndpointService } from './tenant-endpoint.service.js';

@ApiTags('Well-known')
@PathParameters({
  tenantId: { description: 'Id of the tenant, such as `default`.', example: ACME.tenantId },
})
@Controller('.well-known/endpoints')
export class TenantEndpointController {
  constructor(private readonly endpoints: TenantEndpointService) {}

  @GetEndpoint(':tenantId', {
    audience: 'public',
    summary: 'Get endpoint of tenant',
    description:
      'For the console: under which origin a tenant is served. Only the tenant `admin` is asked; others answer 404.',
    returns: TenantEndpointDto,
    errors: [EntityErrors.notExistsWithId],
    operationId: 'GetWellKnownEndpoint',
  })
  get(@Param('tenantId') tenantId: string) {
    return this.endpoints.get(tenantId);
  }
}
