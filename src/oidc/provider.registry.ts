import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Provider } from 'oidc-provider';
import { Config } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { OidcKeys } from './keys/oidc-keys.js';
import { ProviderFactory } from './provider.factory.js';
import { SessionLifetime } from './session-lifetime.js';
import type { TenantSettings } from './tenant-settings.js';

interface Made extends TenantSettings {
  readonly provider: Provider;
}

/** The providers in use, one for each tenant and origin. One that was made with other settings is not used again. */
@Injectable()
export class ProviderRegistry {
  private readonly providers: LRUCache<string, Made>;

  constructor(
    private readonly factory: ProviderFactory,
    private readonly keys: OidcKeys,
    private readonly sessionLifetime: SessionLifetime,
    { env }: Config,
  ) {
    this.providers = new LRUCache({ max: env.TENANT_POOL_SIZE });
  }

  /** The current tenant's provider under an origin. */
  async get(origin: string): Promise<Provider> {
    const keys = await this.keys.get();
    const sessionTtlSeconds = await this.sessionLifetime.get();
    const key = `${TenantContext.get()} ${origin}`;
    const known = this.providers.get(key);
    if (known?.keys === keys && known.sessionTtlSeconds === sessionTtlSeconds) return known.provider;
    const provider = this.factory.create(origin, { keys, sessionTtlSeconds });
    this.providers.set(key, { provider, keys, sessionTtlSeconds });
    return provider;
  }
}
