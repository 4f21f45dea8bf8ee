import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { TENANTS_SCOPES } from '#src/modules/resources/resources.public.js';
import { MAX_HOSTS, TenantErrors } from '#src/modules/tenants/tenants.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { CreateTenantHostDto, TenantHostDto } from './tenant-host.dto.js';
import { TenantHostErrors } from './tenant-host.errors.js';
import { TenantHostService } from './tenant-host.service.js';

const READERS = { operators: [TENANTS_SCOPES.read] };
const MANAGERS = { operators: [TENANTS_SCOPES.manage] };

@ApiTags('Tenants')
@Controller('tenants/:tenantId/hosts')
export class TenantHostController {
  constructor(private readonly hosts: TenantHostService) {}

  @GetEndpoint('', {
    audience: READERS,
    summary: 'List hosts of tenant',
    description: 'Oldest first, 100 at most. The host that `ENDPOINT` gives a tenant is none of them.',
    returns: [TenantHostDto],
    maxItems: MAX_HOSTS,
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('tenantId') tenantId: string) {
    return this.hosts.list(tenantId);
  }

  @PostEndpoint('', {
    audience: MANAGERS,
    summary: 'Add host to tenant',
    description:
      'It is served once it is verified: publish the record `proof` in its DNS, then verify it. A tenant has a hundred at most, and `admin` none.',
    returns: TenantHostDto,
    errors: [
      EntityErrors.notExistsWithId,
      TenantErrors.deleted,
      TenantHostErrors.invalid,
      TenantHostErrors.publicSuffix,
      TenantHostErrors.reserved,
      TenantHostErrors.operatorsOnly,
      TenantHostErrors.inUse,
      TenantHostErrors.tooMany,
    ],
  })
  add(@Param('tenantId') tenantId: string, @Body() { host }: CreateTenantHostDto) {
    return this.hosts.add(tenantId, host);
  }

  @PostEndpoint(':host/verify', {
    audience: MANAGERS,
    summary: 'Verify host of tenant',
    description:
      'Looks for the record in the DNS, and serves the host from then on. A new record can take a while to be seen.',
    returns: TenantHostDto,
    status: 200,
    errors: [
      EntityErrors.notExistsWithId,
      EntityErrors.notFound,
      TenantErrors.deleted,
      TenantHostErrors.notProved,
    ],
    operationId: 'VerifyTenantHost',
  })
  verify(@Param('tenantId') tenantId: string, @Param('host') host: string) {
    return this.hosts.verify(tenantId, host);
  }

  @DeleteEndpoint(':host', {
    audience: MANAGERS,
    summary: 'Remove host from tenant',
    description:
      'The host is served no more, on every node. Tokens that were issued under it are refused; users sign in again.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('tenantId') tenantId: string, @Param('host') host: string) {
    return this.hosts.remove(tenantId, host);
  }
}
