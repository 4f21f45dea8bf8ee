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

/** Answers are remembered no longer than this, should nobody say that they changed. */
const MEMORY_MILLISECONDS = 60_000;
const LIMITS = { max: 1000, ttl: MEMORY_MILLISECONDS };
const LOCALHOST: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The tenant of a host, and whether it is the tenant's own: a host of its or of the settings. */
interface Found {
  readonly tenant: ResolvedTenant | undefined;
  readonly isItsOwn: boolean;
}

const own = (tenant: ResolvedTenant | undefined): Found => ({ tenant, isItsOwn: tenant !== undefined });

/**
 * Finds a request's tenant by its listener and host: the operators' origin, a verified host of a tenant, the label in
 * place of the `*` of `ENDPOINT`, or the tenant `default`, in this order.
 */
@Injectable()
export class HostTenantResolver extends TenantResolver {
  private readonly known = new PromiseCache<ResolvedTenant | undefined>(LIMITS);
  /** Hosts that nobody serves, or that a tenant is asked for by for want of a better one: made up without end. */
  private readonly strangers = new PromiseCache<Found>(LIMITS);

  constructor(
    private readonly config: Config,
    private readonly endpoints: TenantEndpoints,
    private readonly tenants: TenantRepository,
    private readonly notifications: Notifications,
  ) {
    super();
    notifications.subscribe(TENANTS_TOPIC, () => {
      this.known.forget();
      this.strangers.forget();
    });
  }

  async resolve({ listener, hostname, peer }: Arrival): Promise<ResolvedTenant | undefined> {
    const isForAdmin = this.isAdminListener(listener) || (this.isAdminHost(hostname) && this.admits(peer));
    if (isForAdmin) return this.configured(ADMIN_TENANT);
    if (!this.notifications.isCurrent) return this.ask(hostname);
    return this.known.find(hostname) ?? this.lookUp(hostname);
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

  /**
   * A host that was removed, and a tenant that was deleted, are served nowhere, not even by a process that hears nothing of
   * it. Where nobody can be asked, what was known counts: documents are served from memory.
   */
  private async ask(hostname: string): Promise<ResolvedTenant | undefined> {
    try {
      return (await this.find(hostname)).tenant;
    } catch (error) {
      const known = this.known.find(hostname);
      if (!known) throw error;
      return known;
    }
  }

  private async lookUp(hostname: string): Promise<ResolvedTenant | undefined> {
    const looking = this.strangers.get(hostname, () => this.find(hostname));
    const { tenant, isItsOwn } = await looking;
    // What was forgotten meanwhile may have changed.
    if (isItsOwn && this.strangers.find(hostname) === looking) {
      this.strangers.forget(hostname);
      await this.known.get(hostname, () => Promise.resolve(tenant));
    }
    return tenant;
  }

  private async find(hostname: string): Promise<Found> {
    const owner = await this.tenants.findByHost(hostname);
    if (owner && owner.tenantId !== ADMIN_TENANT) {
      const { tenantId, isServed } = owner;
      return own(isServed ? { tenantId, origin: this.endpoints.originOfHost(hostname) } : undefined);
    }
    const { DISABLE_LOCALHOST } = this.config.env;
    if (LOCALHOST.has(hostname) && !DISABLE_LOCALHOST) return own(this.configured(DEFAULT_TENANT));
    if (this.endpoints.byLabel) return own(await this.byLabel(hostname));
    if (this.isEndpointHost(hostname)) return own(this.configured(DEFAULT_TENANT));
    return { tenant: DISABLE_LOCALHOST ? undefined : this.configured(DEFAULT_TENANT), isItsOwn: false };
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
    return { tenantId, origin: this.endpoints.originOf(tenantId), isOperators: tenantId === ADMIN_TENANT };
  }
}
