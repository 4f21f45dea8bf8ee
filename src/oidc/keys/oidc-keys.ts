import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type OidcKey, OidcKeyRepository } from './oidc-key.repository.js';
import { publicPart, type SigningJwk } from './signing-key.js';

const REMEMBERED_TENANTS = 1000;

/** The keys that a tenant's OpenID provider works with. */
export interface TenantKeys {
  /** Private JWKs; the first one signs. */
  readonly signing: readonly SigningJwk[];
  /** Texts that sign cookies; the first one signs, all of them verify. */
  readonly cookie: readonly string[];
  /** Finds the public key that a JWT of this tenant names. */
  readonly verification: JWTVerifyGetKey;
}

/** The keys of the current tenant, remembered. */
@Injectable()
export class OidcKeys {
  private readonly remembered = new LRUCache<string, Promise<TenantKeys>>({ max: REMEMBERED_TENANTS });

  constructor(private readonly keys: OidcKeyRepository) {}

  get(): Promise<TenantKeys> {
    const tenantId = TenantContext.get();
    const known = this.remembered.get(tenantId);
    if (known) return known;
    const loading = this.keys.list().then(tenantKeys);
    this.remembered.set(tenantId, loading);
    loading.catch(() => this.remembered.delete(tenantId));
    return loading;
  }
}

function tenantKeys(keys: readonly OidcKey[]): TenantKeys {
  const valuesOf = (type: OidcKey['type']) =>
    keys.filter((key) => key.type === type).map(({ value }) => value);
  const signing = valuesOf('private-keys').map((value): SigningJwk => JSON.parse(value));
  if (signing.length === 0) throw new Error('the tenant has no signing key: it was not provisioned');
  return {
    signing,
    cookie: valuesOf('cookie-keys'),
    verification: createLocalJWKSet({ keys: signing.map(publicPart) }),
  };
}
