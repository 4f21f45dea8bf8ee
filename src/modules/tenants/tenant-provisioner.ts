import { Inject, Injectable } from '@nestjs/common';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { ADMIN_TENANT, DEFAULT_TENANT, isTenantId } from './tenant-id.js';
import { TenantErrors } from './tenant.errors.js';
import { TenantRepository } from './tenant.repository.js';

export const TENANT_SEEDS = Symbol('tenant seeds');

/** Makes tenants, with all that every tenant has from its first day. */
@Injectable()
export class TenantProvisioner {
  constructor(
    private readonly tenants: TenantRepository,
    @Inject(TENANT_SEEDS) private readonly seeds: readonly TenantSeed[],
  ) {}

  /**
   * Makes a tenant. Can be repeated at any time: a tenant that is complete stays as it is, and one that was cut short
   * is completed. Says whether there was anything to do. `last` is done before anybody is served.
   */
  async provision(tenantId: string, last?: () => Promise<void>): Promise<boolean> {
    if (!isTenantId(tenantId)) throw TenantErrors.idInvalid(tenantId);
    const isDone = await this.tenants.provision(tenantId, () =>
      TenantContext.run(tenantId, async () => {
        for (const seed of this.seeds) await seed.seed(tenantId);
        await last?.();
      }),
    );
    if (isDone === undefined) throw TenantErrors.deleted(tenantId);
    return isDone;
  }

  /** Takes away what a tenant left in the operators' tenant. Belongs to the unit of work in which it ends. */
  async remove(tenantId: string): Promise<void> {
    for (const seed of this.seeds) await seed.remove?.(tenantId);
  }

  /** Whether there is such a tenant, complete. */
  exists(tenantId: string): Promise<boolean> {
    return this.tenants.exists(tenantId);
  }

  /** Makes the tenants that every installation has. The operators' comes first: others leave entries in it. */
  async provisionBuiltIn(): Promise<void> {
    await this.provision(ADMIN_TENANT);
    await this.provision(DEFAULT_TENANT);
  }
}
