import { Injectable } from '@nestjs/common';
import { SESSION_CONFIG_TOPIC, SessionConfigs } from '#src/modules/tenants/tenants.public.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

const REMEMBERED_TENANTS = 1000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/** How long the sessions of the current tenant live, remembered until somebody changes it, on whichever node. */
@Injectable()
export class SessionLifetime {
  private readonly remembered = new PromiseCache<number>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly configs: SessionConfigs,
    notifications: Notifications,
  ) {
    notifications.subscribe(SESSION_CONFIG_TOPIC, (tenantId) => this.remembered.forget(tenantId));
  }

  /** In seconds. */
  get(): Promise<number> {
    return this.remembered.get(TenantContext.get(), async () => (await this.configs.get()).ttl);
  }
}
