import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { ADMIN_TENANT } from '#src/modules/tenants/tenants.public.js';
import {
  ALL_SCOPE,
  MANAGEMENT_API_ALL_ID,
  MANAGEMENT_API_ID,
  managementApiIndicator,
} from './management-api.js';
import { ResourceDeleted } from './resource.events.js';
import { ResourceSeedRepository } from './resource-seed.repository.js';

/** The resource by which operators manage their own accounts. */
export const ME_API_INDICATOR = 'https://admin.logto.app/me';

/** The resource by which operators look after tenants. */
export const TENANTS_API_INDICATOR = 'https://admin.logto.app/tenants';

/** The scopes of that resource. */
export const TENANTS_SCOPES = { read: 'read:tenants', manage: 'manage:tenants' } as const;

/**
 * The Management API as a resource of the tenant, and of the operators' tenant too: operators get their tokens for it
 * there.
 */
@Injectable()
export class ResourceSeed implements TenantSeed {
  constructor(
    private readonly resources: ResourceSeedRepository,
    private readonly events: Events,
  ) {}

  async seed(tenantId: string): Promise<void> {
    await this.resources.add({
      id: MANAGEMENT_API_ID,
      name: 'Logto Management API',
      indicator: managementApiIndicator(tenantId),
      scopes: [
        {
          id: MANAGEMENT_API_ALL_ID,
          name: ALL_SCOPE,
          description: 'Everything that the Management API can do.',
        },
      ],
    });
    if (tenantId !== ADMIN_TENANT) return this.seedForOperators(tenantId);
    await this.seedMeApi();
    await this.seedTenantsApi();
  }

  async remove(tenantId: string): Promise<void> {
    const id = await this.resources.remove(managementApiIndicator(tenantId));
    if (id !== undefined) await this.events.publish(new ResourceDeleted(id));
  }

  private seedForOperators(tenantId: string): Promise<void> {
    return TenantContext.run(ADMIN_TENANT, () =>
      this.resources.add({
        id: newId(),
        name: `Logto Management API for tenant ${tenantId}`,
        indicator: managementApiIndicator(tenantId),
        scopes: [
          {
            id: newId(),
            name: ALL_SCOPE,
            description: `Everything that the Management API of ${tenantId} can do.`,
          },
        ],
      }),
    );
  }

  private seedMeApi(): Promise<void> {
    return this.resources.add({
      id: newId(),
      name: 'Logto Me API',
      indicator: ME_API_INDICATOR,
      scopes: [
        {
          id: newId(),
          name: ALL_SCOPE,
          description: 'Everything that an operator may do with their own account.',
        },
      ],
    });
  }

  /** Like what the migration `TenantsApi` gives to those that are older. */
  private seedTenantsApi(): Promise<void> {
    return this.resources.add({
      id: 'tenants-api',
      name: 'Portico tenants API',
      indicator: TENANTS_API_INDICATOR,
      scopes: [
        {
          id: 'tenants-api-read',
          name: TENANTS_SCOPES.read,
          description: 'See which tenants there are, and their hosts.',
        },
        {
          id: 'tenants-api-manage',
          name: TENANTS_SCOPES.manage,
          description: 'Make and delete tenants, and add and remove their hosts.',
        },
      ],
    });
  }
}
