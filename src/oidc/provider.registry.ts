import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Provider } from 'oidc-provider';
import { Config } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ProviderFactory } from './provider.factory.js';

/** The providers in use, one for each tenant and origin. */
@Injectable()
export class ProviderRegistry {
  private readonly providers: LRUCache<string, Promise<Provider>>;

  constructor(
    private readonly factory: ProviderFactory,
    { env }: Config,
  ) {
    this.providers = new LRUCache({ max: env.TENANT_POOL_SIZE });
  }

  /** The current tenant's provider under an origin. */
  get(origin: string): Promise<Provider> {
    const key = `${TenantContext.get()} ${origin}`;
    const known = this.providers.get(key);
    if (known) return known;
    const making = this.factory.create(origin);
    this.providers.set(key, making);
    making.catch(() => this.providers.delete(key));
    return making;
  }
}
