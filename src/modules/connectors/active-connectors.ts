import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { ConnectorConfigs } from './connector-configs.js';
import { type ActiveRow, ConnectorRepository } from './connector.repository.js';
import type { Connector } from './factories/capabilities.js';
import { ConnectorFactories } from './factories/connector-factories.js';
import { SamlAttempts } from './saml/saml-attempts.js';

/** Published with the id of a tenant whose connectors were changed. */
export const CONNECTORS_TOPIC = 'connectors';

const REMEMBERED_TENANTS = 1000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/** A connector, ready for use. */
export interface ActiveConnector {
  readonly id: string;
  readonly factoryId: string;
  readonly connector: Connector;
}

interface Remembered {
  readonly rows: readonly ActiveRow[];
  /** Made of their configs the first time that they are asked for. */
  readonly made: Map<string, Connector>;
  /** Opened the first time that they are asked for: of those whose config says something to others. */
  readonly configs: Map<string, JsonObject>;
}

/** The connectors of the current tenant, remembered until one of them is changed, on whichever node. */
@Injectable()
export class ActiveConnectors {
  private readonly remembered = new PromiseCache<Remembered>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly connectors: ConnectorRepository,
    private readonly configs: ConnectorConfigs,
    private readonly factories: ConnectorFactories,
    private readonly outbound: Outbound,
    private readonly attempts: SamlAttempts,
    notifications: Notifications,
  ) {
    for (const topic of [CONNECTORS_TOPIC, TENANT_GONE_TOPIC])
      notifications.subscribe(topic, (tenantId) => this.remembered.forget(tenantId));
  }

  /** What messages of a kind are sent by. Throws `connector.invalid_config` where its config is none, or no longer. */
  find(type: 'Email' | 'Sms'): Promise<ActiveConnector | undefined> {
    return this.first((each) => each.type === type);
  }

  /** One that people sign in with. Throws like `find`. */
  findSocial(id: string): Promise<ActiveConnector | undefined> {
    return this.first((each) => each.type === 'Social' && each.id === id);
  }

  /** All that there are and whose provider is known. */
  async list(): Promise<readonly ActiveRow[]> {
    return (await this.current()).rows;
  }

  /** The config of the oldest connector of a provider, as it was stored; undefined where there is none. */
  async findConfig(factoryId: string): Promise<{ id: string; config: JsonObject } | undefined> {
    const { rows, configs } = await this.current();
    const row = rows.find((each) => each.factoryId === factoryId);
    const config = row && (configs.get(row.id) ?? (await this.open(row)));
    if (!config) return undefined;
    configs.set(row.id, config);
    return { id: row.id, config };
  }

  /** A unit of work asks the database: it sees its own changes, and nobody else remembers them. */
  private current(): Promise<Remembered> {
    return openUnit() ? this.load() : this.remembered.get(TenantContext.get(), () => this.load());
  }

  private async load(): Promise<Remembered> {
    const rows = await this.connectors.listActive();
    return {
      rows: rows.filter(({ factoryId }) => this.factories.find(factoryId)),
      made: new Map(),
      configs: new Map(),
    };
  }

  private async first(matches: (row: ActiveRow) => boolean): Promise<ActiveConnector | undefined> {
    const { rows, made } = await this.current();
    const row = rows.find(matches);
    const connector = row && (made.get(row.id) ?? (await this.make(row)));
    if (!connector) return undefined;
    made.set(row.id, connector);
    return { id: row.id, factoryId: row.factoryId, connector };
  }

  private async make(row: ActiveRow): Promise<Connector | undefined> {
    const factory = this.factories.find(row.factoryId);
    const config = factory && (await this.open(row));
    const { outbound, attempts } = this;
    return config && factory.create(config, { outbound, saml: { connectorId: row.id, attempts } });
  }

  private async open({ id, encryptedConfig: known }: ActiveRow): Promise<JsonObject | undefined> {
    const encryptedConfig = known ?? (await this.connectors.findConfig(id));
    return encryptedConfig ? this.configs.open({ id, encryptedConfig }) : undefined;
  }
}
