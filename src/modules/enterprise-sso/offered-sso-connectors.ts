import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { SsoProviders } from './providers/sso-providers.js';
import { type ShownSsoConnector, shownSsoConnector } from './shown-sso-connector.js';
import { SsoConnectorRepository } from './sso-connector.repository.js';

/** Published with the id of a tenant whose enterprise connectors were changed. */
export const SSO_CONNECTORS_TOPIC = 'sso-connectors';

const REMEMBERED_TENANTS = 1000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/** The enterprise connectors that people can sign in with, as pages show them. */
@Injectable()
export class OfferedSsoConnectors {
  private readonly remembered = new PromiseCache<readonly ShownSsoConnector[]>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly connectors: SsoConnectorRepository,
    private readonly providers: SsoProviders,
    notifications: Notifications,
  ) {
    for (const topic of [SSO_CONNECTORS_TOPIC, TENANT_GONE_TOPIC])
      notifications.subscribe(topic, (tenantId) => this.remembered.forget(tenantId));
  }

  /** Oldest first. A unit of work asks the database: it sees its own changes, and nobody else remembers them. */
  list(): Promise<readonly ShownSsoConnector[]> {
    return openUnit() ? this.load() : this.remembered.get(TenantContext.get(), () => this.load());
  }

  /** Most tenants have none, which is known without asking the database, but in a unit of work. */
  async areKnownToBeNone(): Promise<boolean> {
    return !openUnit() && (await this.list()).length === 0;
  }

  private async load(): Promise<ShownSsoConnector[]> {
    const rows = await this.connectors.listOffered();
    return rows.map((row) => shownSsoConnector(row, this.providers.get(row.providerName)));
  }
}
