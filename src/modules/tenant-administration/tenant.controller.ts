import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { TENANTS_SCOPES } from '#src/modules/resources/resources.public.js';
import { TenantErrors } from '#src/modules/tenants/tenants.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CreateTenantDto, TenantDto } from './tenant.dto.js';
import { TenantService } from './tenant.service.js';

const READERS = { operators: [TENANTS_SCOPES.read] };
const MANAGERS = { operators: [TENANTS_SCOPES.manage] };

@ApiTags('Tenants')
@Controller('tenants')
export class TenantController {
  constructor(private readonly tenants: TenantService) {}

  @GetEndpoint('', {
    audience: READERS,
    summary: 'List tenants',
    description: 'Oldest first, deleted ones included.',
    returns: [TenantDto],
    page: 'always',
  })
  list(@PageQuery() page: PageRequest) {
    return this.tenants.list(page);
  }

  @PostEndpoint('', {
    audience: MANAGERS,
    summary: 'Create tenant',
    description:
      'Makes a tenant with all that it needs to be served, or completes one that was cut short. A hundred can be made in an hour.',
    returns: TenantDto,
    errors: [
      TenantErrors.idInvalid,
      TenantErrors.idInUse,
      TenantErrors.deleted,
      TenantErrors.tooManyMade,
      OverloadErrors.tooManyAtOnce,
    ],
  })
  create(@Body() { id }: CreateTenantDto) {
    return this.tenants.create(id);
  }

  @GetEndpoint(':tenantId', {
    audience: READERS,
    summary: 'Get tenant',
    description: 'Says whether it is served, and until when a deleted one can be restored.',
    returns: TenantDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('tenantId') tenantId: string) {
    return this.tenants.get(tenantId);
  }

  @DeleteEndpoint(':tenantId', {
    audience: MANAGERS,
    summary: 'Delete tenant',
    description:
      'The first of two steps: from now on the tenant is served no more and its tokens are refused, and everything of it is kept for 30 days, in which it can be restored. Not `admin` and `default`, and none that is being made.',
    returns: TenantDto,
    errors: [
      EntityErrors.notExistsWithId,
      TenantErrors.builtIn,
      TenantErrors.beingMade,
      TenantErrors.deleted,
    ],
  })
  delete(@Param('tenantId') tenantId: string) {
    return this.tenants.delete(tenantId);
  }

  @PostEndpoint(':tenantId/restore', {
    audience: MANAGERS,
    summary: 'Restore tenant',
    description: 'Undoes the deletion: the tenant is served as before. Not once it is being erased.',
    returns: TenantDto,
    status: 200,
    errors: [EntityErrors.notExistsWithId, TenantErrors.notDeleted, TenantErrors.beingErased],
    operationId: 'RestoreTenant',
  })
  restore(@Param('tenantId') tenantId: string) {
    return this.tenants.restore(tenantId);
  }

  @PostEndpoint(':tenantId/erase', {
    audience: MANAGERS,
    summary: 'Erase tenant',
    description:
      'The second step, where 30 days are too long: everything of a deleted tenant is removed, soon and for ever. Answers before that is done; then the tenant is 404. Delete it first.',
    returns: TenantDto,
    status: 202,
    errors: [EntityErrors.notExistsWithId, TenantErrors.notDeleted],
    operationId: 'EraseTenant',
  })
  erase(@Param('tenantId') tenantId: string) {
    return this.tenants.erase(tenantId);
  }
}
