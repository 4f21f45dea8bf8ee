import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { ADMIN_TENANT, DEFAULT_TENANT } from './tenant-id.js';
import { TenantRepository } from './tenant.repository.js';
import { TENANTS_TOPIC } from './tenants-topic.js';

/** Hosts of a tenant are remembered no longer than this, should nobody say that they changed. */
const MEMORY_MILLISECONDS = 60_000;
const REMEMBERED_TENANTS = 1000;

/** The origins under which tenants are served, as the settings and the verified hosts have them. */
@Injectable()
export class TenantEndpoints {
  /** `ENDPOINT`, in which a `*` stands for the tenant's id. */
  readonly pattern: string;
  readonly adminOrigin: string;
  private readonly hosts = new PromiseCache<readonly string[]>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    { env }: Config,
    private readonly tenants: TenantRepository,
    notifications: Notifications,
  ) {
    this.pattern = env.ENDPOINT ?? `http://localhost:${env.PORT}`;
    this.adminOrigin = env.ADMIN_ENDPOINT ?? `http://localhost:${env.ADMIN_PORT}`;
    notifications.subscribe(TENANTS_TOPIC, () => this.hosts.forget());
  }

  /** Whether the first label of the host selects the tenant. */
  get byLabel(): boolean {
    return this.pattern.includes('*');
  }

  /** Whether the settings give the tenant an origin; without a `*` in `ENDPOINT` that is the one of `default`. */
  isConfigured(tenantId: string): boolean {
    return this.byLabel || tenantId === ADMIN_TENANT || tenantId === DEFAULT_TENANT;
  }

  /** The origin that the settings give a tenant. */
  originOf(tenantId: string): string {
    return tenantId === ADMIN_TENANT ? this.adminOrigin : this.pattern.replace('*', tenantId);
  }

  /** The origin of a host of the tenant's own; scheme and port are those of `ENDPOINT`. */
  originOfHost(host: string): string {
    const { protocol, port } = new URL(this.pattern.replace('*', 'tenant'));
    return `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
  }

  /** Every origin under which a tenant is served. */
  async originsOf(tenantId: string): Promise<string[]> {
    const hosts = await this.hosts.get(tenantId, () => this.tenants.hostsOf(tenantId));
    const own = hosts.map((host) => this.originOfHost(host));
    return this.isConfigured(tenantId) ? [this.originOf(tenantId), ...own] : own;
  }
}
