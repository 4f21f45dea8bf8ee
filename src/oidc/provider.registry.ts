import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Provider } from 'oidc-provider';
import { Config } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { OidcKeys } from './keys/oidc-keys.js';
import { ProviderFactory } from './provider.factory.js';
import { TenantSettings } from './tenant-settings.js';

interface Made {
  readonly provider: Provider;
  readonly settings: TenantSettings;
}

/** The providers in use, one for each tenant and origin. One that was made with other settings is not used again. */
@Injectable()
export class ProviderRegistry {
  private readonly providers: LRUCache<string, Made>;

  constructor(
    private readonly factory: ProviderFactory,
    private readonly keys: OidcKeys,
    private readonly configs: TenantConfigs,
    { env }: Config,
  ) {
    this.providers = new LRUCache({ max: env.TENANT_POOL_SIZE });
  }

  /** The current tenant's provider under an origin. */
  async get(origin: string): Promise<Provider> {
    const settings = new TenantSettings(await this.keys.get(), await this.configs.snapshot());
    const key = `${TenantContext.get()} ${origin}`;
    const known = this.providers.get(key);
    if (known?.settings.equals(settings)) return known.provider;
    const provider = this.factory.create(origin, settings);
    this.providers.set(key, { provider, settings });
    return provider;
  }
}
