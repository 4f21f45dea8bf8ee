import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import {
  ALL_SCOPE,
  MANAGEMENT_API_ALL_ID,
  MANAGEMENT_API_ID,
  managementApiIndicator,
} from './management-api.js';
import { ResourceSeedRepository } from './resource-seed.repository.js';

/** The resource by which operators manage their own accounts. */
export const ME_API_INDICATOR = 'https://admin.logto.app/me';

/**
 * The Management API as a resource of the tenant, and of the operators' tenant too: operators get their tokens for it
 * there.
 */
@Injectable()
export class ResourceSeed implements TenantSeed {
  constructor(private readonly resources: ResourceSeedRepository) {}

  async seed(tenantId: string): Promise<void> {
    await this.resources.add({
      id: MANAGEMENT_API_ID,
      name: 'Logto Management API',
      indicator: managementApiIndicator(tenantId),
      scope: {
        id: MANAGEMENT_API_ALL_ID,
        name: ALL_SCOPE,
        description: 'Everything that the Management API can do.',
      },
    });
    await (tenantId === ADMIN_TENANT ? this.seedMeApi() : this.seedForOperators(tenantId));
  }

  private seedForOperators(tenantId: string): Promise<void> {
    return TenantContext.run(ADMIN_TENANT, () =>
      this.resources.add({
        id: newId(),
        name: `Logto Management API for tenant ${tenantId}`,
        indicator: managementApiIndicator(tenantId),
        scope: {
          id: newId(),
          name: ALL_SCOPE,
          description: `Everything that the Management API of ${tenantId} can do.`,
        },
      }),
    );
  }

  private seedMeApi(): Promise<void> {
    return this.resources.add({
      id: newId(),
      name: 'Logto Me API',
      indicator: ME_API_INDICATOR,
      scope: {
        id: newId(),
        name: ALL_SCOPE,
        description: 'Everything that an operator may do with their own account.',
      },
    });
  }
}
