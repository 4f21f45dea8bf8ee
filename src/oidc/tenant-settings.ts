import type { ConfigSnapshot } from '#src/platform/tenant-configs/config-snapshot.js';
import type { TenantKeys } from './keys/oidc-keys.js';

/** What a provider is made with, once and for all: where any of it changes, another provider takes its place. */
export class TenantSettings {
  constructor(
    readonly keys: TenantKeys,
    readonly configs: ConfigSnapshot,
  ) {}

  equals({ keys, configs }: TenantSettings): boolean {
    return this.keys === keys && this.configs.equals(configs);
  }
}
