import type { StoredConfig } from './tenant-config.repository.js';
import type { TenantConfig } from './tenant-config.js';

/** All settings of a tenant at one moment. */
export class ConfigSnapshot {
  private readonly stored: ReadonlyMap<string, object>;
  private readonly text: string;

  constructor(stored: readonly StoredConfig[]) {
    this.stored = new Map(stored.map(({ key, value }) => [key, value]));
    this.text = JSON.stringify(stored);
  }

  of<Value extends object, Default>(config: TenantConfig<Value, Default>): Readonly<Value> | Default {
    return config.valueOf(this.stored.get(config.key));
  }

  /** Whether nothing was changed between the two moments. */
  equals(other: ConfigSnapshot): boolean {
    return this.text === other.text;
  }
}
