import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Notifications } from '#src/platform/database/notifications.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { PromiseCache } from '../promise-cache.js';
import { HashKeyRepository } from './hash-key.repository.js';

/** Keys kept in memory; one tenant has one, and it never changes while there is that tenant. */
const CACHED_KEYS = 1000;

/** What a hash is for: the same text hashes differently for each purpose. */
export class HashPurpose {
  private static readonly names = new Set<string>();

  /** Declares a purpose, where its hashes are made. Its name is stored in every hash, so it never changes. */
  constructor(readonly name: string) {
    if (HashPurpose.names.has(name)) throw new Error(`the purpose "${name}" is declared twice`);
    HashPurpose.names.add(name);
  }
}

/** HMAC-SHA256 with a key of the current tenant: how one-time and searchable secrets are stored (RFC 2104). */
@Injectable()
export class KeyedHash {
  private readonly keys = new PromiseCache<Buffer>({ max: CACHED_KEYS });

  constructor(
    private readonly hashKeys: HashKeyRepository,
    notifications: Notifications,
  ) {
    notifications.subscribe(TENANT_GONE_TOPIC, (tenantId) => this.keys.forget(tenantId));
  }

  /** 32 bytes. */
  async of({ name }: HashPurpose, value: string): Promise<Buffer> {
    return createHmac('sha256', await this.key())
      .update(`${name}\0${value}`)
      .digest();
  }

  private key(): Promise<Buffer> {
    return this.keys.get(TenantContext.get(), () => this.hashKeys.get());
  }
}

/** Compares two hashes without telling by its time where they differ. */
export const equalHashes = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
