import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantEndpoints } from './tenant-endpoints.js';
import type { TenantEndpointDto } from './tenant-endpoint.dto.js';
import { ADMIN_TENANT, isTenantId } from './tenant-id.js';

/** Tells the operators' console where a tenant is served. */
@Injectable()
export class TenantEndpointService {
  constructor(private readonly endpoints: TenantEndpoints) {}

  /** Known to the operators' own tenant alone. Whether there is such a tenant is not told. */
  async get(tenantId: string): Promise<TenantEndpointDto> {
    const isAsked = TenantContext.get() === ADMIN_TENANT && isTenantId(tenantId);
    const [user] = isAsked ? await this.endpoints.originsOf(tenantId) : [];
    if (user === undefined) throw EntityErrors.notExistsWithId('tenant', tenantId);
    return { user };
  }
}
