import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { Clock } from '#src/kernel/clock.js';
import { runEssential } from '#src/platform/database/essential-work.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { keyOf, type OidcKey } from './oidc-key.js';
import { parseSigningKey, publicPart, type SigningJwk } from './signing-key.js';
import { SigningKeySuccession } from './signing-key-succession.js';

/** Published with the id of a tenant whose keys changed. */
export const OIDC_KEYS_TOPIC = 'oidc-keys';

const REMEMBERED_TENANTS = 1000;
/** Should nobody get to hear of a change, it counts after this. */
const MEMORY_MILLISECONDS = 60_000;

/** The keys that a tenant's OpenID provider works with: one object for as long as nothing changes. */
export interface TenantKeys {
  /** Private JWKs; the first one signs. */
  readonly signing: readonly SigningJwk[];
  /** Texts that sign cookies; the first one signs, all of them verify. */
  readonly cookie: readonly string[];
  /** Finds the public key that a JWT of this tenant names. */
  readonly verification: JWTVerifyGetKey;
  /** Epoch milliseconds from which another key signs; undefined where none is staged. */
  readonly until?: number;
}

/** The keys of the current tenant, remembered until they change, on whichever node, or until a staged key's time. */
@Injectable()
export class OidcKeys {
  private readonly remembered = new PromiseCache<TenantKeys>({
    max: REMEMBERED_TENANTS,
    ttl: MEMORY_MILLISECONDS,
  });
  /** What was made last. Providers and verified tokens last as long as the object does. */
  private readonly made = new LRUCache<string, { readonly stored: string; readonly keys: TenantKeys }>({
    max: REMEMBERED_TENANTS,
  });

  constructor(
    private readonly succession: SigningKeySuccession,
    notifications: Notifications,
  ) {
    for (const topic of [OIDC_KEYS_TOPIC, TENANT_GONE_TOPIC])
      notifications.subscribe(topic, (tenantId) => this.remembered.forget(tenantId));
  }

  async get(): Promise<TenantKeys> {
    const loading = this.load();
    const keys = await loading;
    if (keys.until === undefined || Clock.now() < keys.until) return keys;
    this.remembered.forgetOnly(TenantContext.get(), loading);
    return this.load();
  }

  private load(): Promise<TenantKeys> {
    return this.remembered.get(TenantContext.get(), () =>
      runEssential(async () => this.madeOf(await this.succession.list())),
    );
  }

  private madeOf(list: readonly OidcKey[]): TenantKeys {
    const stored = JSON.stringify(list);
    const known = this.made.get(TenantContext.get());
    if (known?.stored === stored) return known.keys;
    const keys = tenantKeys(list);
    this.made.set(TenantContext.get(), { stored, keys });
    return keys;
  }
}

function tenantKeys(keys: readonly OidcKey[]): TenantKeys {
  const valuesOf = (type: OidcKey['type']) =>
    keys.filter((key) => key.type === type).map(({ value }) => value);
  const signing = valuesOf('private-keys').map(parseSigningKey);
  if (signing.length === 0) throw new Error('the tenant has no signing key: it was not provisioned');
  return {
    signing,
    cookie: valuesOf('cookie-keys'),
    verification: createLocalJWKSet({ keys: signing.map(publicPart) }),
    until: keyOf(keys, 'Next')?.effectiveAt?.getTime(),
  };
}
