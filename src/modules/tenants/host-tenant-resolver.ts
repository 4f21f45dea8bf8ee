import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import {
  type Arrival,
  type ResolvedTenant,
  TenantResolver,
} from '#src/platform/tenancy/tenant-resolver.port.js';
import { TenantEndpoints } from './tenant-endpoints.js';
import { ADMIN_TENANT, DEFAULT_TENANT } from './tenant-id.js';
import { TenantRepository } from './tenant.repository.js';
import { TENANTS_TOPIC } from './tenants-topic.js';

/** Answers, unknown hosts among them, are remembered no longer than this, should nobody say that they changed. */
const MEMORY_MILLISECONDS = 60_000;
const REMEMBERED_HOSTS = 1000;
const LOCALHOST: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Finds a request's tenant by its listener and host: the operators' origin, a verified host of a tenant, the label in
 * place of the `*` of `ENDPOINT`, or the tenant `default`, in this order.
 */
@Injectable()
export class HostTenantResolver extends TenantResolver {
  private readonly remembered = new PromiseCache<ResolvedTenant | undefined>({
    max: REMEMBERED_HOSTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly config: Config,
    private readonly endpoints: TenantEndpoints,
    private readonly tenants: TenantRepository,
    notifications: Notifications,
  ) {
    super();
    notifications.subscribe(TENANTS_TOPIC, () => this.remembered.forget());
  }

  async resolve({ listener, hostname, peer }: Arrival): Promise<ResolvedTenant | undefined> {
    const isForAdmin = this.isAdminListener(listener) || (this.isAdminHost(hostname) && this.admits(peer));
    if (isForAdmin) return this.configured(ADMIN_TENANT);
    return this.remembered.get(hostname, () => this.find(hostname));
  }

  isBareEndpoint({ hostname }: Arrival): boolean {
    return this.endpoints.byLabel && new URL(this.endpoints.pattern.replace('*.', '')).hostname === hostname;
  }

  /** Switched off, the port may be that of the tenants. */
  private isAdminListener(listener: Arrival['listener']): boolean {
    return listener === 'admin' && !this.config.env.ADMIN_DISABLE_LOCALHOST;
  }

  /** `ADMIN_ENDPOINT` on the tenants' listener, behind a proxy that has one upstream only. */
  private isAdminHost(hostname: string): boolean {
    const { ADMIN_ENDPOINT } = this.config.env;
    return (
      ADMIN_ENDPOINT !== undefined &&
      new URL(ADMIN_ENDPOINT).hostname === hostname &&
      !this.isEndpointHost(hostname)
    );
  }

  /**
   * Anybody can write any host. Where proxies are named, one of them has to have let the request through; where none are,
   * `ADMIN_DISABLE_LOCALHOST` says that operators come this way.
   */
  private admits(peer: string): boolean {
    const { trustedProxies, env } = this.config;
    return trustedProxies ? trustedProxies(peer, 0) : env.ADMIN_DISABLE_LOCALHOST;
  }

  private async find(hostname: string): Promise<ResolvedTenant | undefined> {
    const owner = await this.tenants.findByHost(hostname);
    if (owner && owner !== ADMIN_TENANT)
      return { tenantId: owner, origin: this.endpoints.originOfHost(hostname) };
    if (LOCALHOST.has(hostname) && !this.config.env.DISABLE_LOCALHOST) return this.configured(DEFAULT_TENANT);
    if (this.endpoints.byLabel) return this.byLabel(hostname);
    const served = this.isEndpointHost(hostname) || !this.config.env.DISABLE_LOCALHOST;
    return served ? this.configured(DEFAULT_TENANT) : undefined;
  }

  private async byLabel(hostname: string): Promise<ResolvedTenant | undefined> {
    const { hostname: pattern } = new URL(this.endpoints.pattern.replace('*', 'label'));
    const [label = '', ...rest] = hostname.split('.');
    if (`label.${rest.join('.')}` !== pattern || label === ADMIN_TENANT) return undefined;
    return (await this.tenants.exists(label)) ? this.configured(label) : undefined;
  }

  private isEndpointHost(hostname: string): boolean {
    return !this.endpoints.byLabel && new URL(this.endpoints.pattern).hostname === hostname;
  }

  private configured(tenantId: string): ResolvedTenant {
    return { tenantId, origin: this.endpoints.originOf(tenantId) };
  }
}
