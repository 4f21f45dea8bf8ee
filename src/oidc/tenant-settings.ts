import type { TenantKeys } from './keys/oidc-keys.js';

/** What a provider is made with, once and for all: where any of it changes, another provider takes its place. */
export interface TenantSettings {
  readonly keys: TenantKeys;
  readonly sessionTtlSeconds: number;
}
