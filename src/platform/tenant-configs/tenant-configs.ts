import { Injectable } from '@nestjs/common';
import { runEssential } from '#src/platform/database/essential-work.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { ConfigUpdated } from './config.events.js';
import { ConfigSnapshot } from './config-snapshot.js';
import { TenantConfigRepository } from './tenant-config.repository.js';
import { declaredConfigs, type TenantConfig } from './tenant-config.js';

/** Published with the id of a tenant whose settings were changed. */
export const TENANT_CONFIGS_TOPIC = 'tenant-configs';

const REMEMBERED_TENANTS = 1000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/** The settings of the current tenant, remembered until one of them is changed, on whichever node. */
@Injectable()
export class TenantConfigs {
  private readonly remembered = new PromiseCache<ConfigSnapshot>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stored: TenantConfigRepository,
    private readonly events: Events,
    private readonly notifications: Notifications,
  ) {
    for (const topic of [TENANT_CONFIGS_TOPIC, TENANT_GONE_TOPIC])
      notifications.subscribe(topic, (tenantId) => this.remembered.forget(tenantId));
  }

  async get<Value extends object, Default>(
    config: TenantConfig<Value, Default>,
  ): Promise<Readonly<Value> | Default> {
    return (await this.snapshot()).of(config);
  }

  /** All of them. A unit of work asks the database: it sees its own changes, and nobody else remembers them. */
  snapshot(): Promise<ConfigSnapshot> {
    return openUnit()
      ? this.load()
      : this.remembered.get(TenantContext.get(), () => runEssential(() => this.load()));
  }

  /** Puts a value in place of the whole one. */
  replace<Value extends object>(config: TenantConfig<Value>, value: Value): Promise<Value> {
    return this.unitOfWork.run(async () => {
      await this.stored.replace(config.key, value);
      await this.announce(config, value);
      return value;
    });
  }

  /** Replaces the given members of a stored value and returns all of it; undefined where none is stored. */
  merge<Value extends object, Default>(
    config: TenantConfig<Value, Default>,
    changes: Partial<Value>,
  ): Promise<Readonly<Value> | Default | undefined> {
    return this.unitOfWork.run(async () => {
      const stored = await this.stored.merge(config.key, changes);
      if (!stored) return undefined;
      await this.announce(config, changes);
      return config.valueOf(stored);
    });
  }

  /** Waits until no other unit of work holds the setting, and holds it until this one ends. Readers do not wait. */
  lock({ key }: TenantConfig): Promise<void> {
    return this.stored.lock(key);
  }

  /** Replaces the given members of a value all of whose members may be left out; none has to be stored. */
  async change<Value extends object>(
    config: TenantConfig<Partial<Value>, Readonly<Partial<Value>>>,
    changes: Partial<Value>,
  ): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.stored.upsert(config.key, changes);
      await this.announce(config, changes);
    });
  }

  private async load(): Promise<ConfigSnapshot> {
    return new ConfigSnapshot(await this.stored.list(declaredConfigs().map(({ key }) => key)));
  }

  private async announce({ key }: TenantConfig, given: object): Promise<void> {
    await this.notifications.publish(TENANT_CONFIGS_TOPIC, TenantContext.get());
    await this.events.publish(ConfigUpdated.of(key, Object.keys(given)));
  }
}
