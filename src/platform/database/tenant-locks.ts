import type { Database } from './database.js';
import { namedQuery } from './named-query.js';

/** A key of 64 bits: with 32, as `hashtext` has them, tenants of a large installation would wait for each other. */
const lock = namedQuery(
  'lock for tenant',
  `select pg_advisory_xact_lock(hashtextextended(current_setting('app.tenant_id') || ' ' || $1, 0))`,
);

const shareLock = namedQuery(
  'share lock for tenant',
  `select pg_advisory_xact_lock_shared(hashtextextended(current_setting('app.tenant_id') || ' ' || $1, 0))`,
);

/** Waits until no other unit of work of the tenant holds a lock of this name, and holds it until this unit ends. */
export async function lockForTenant(database: Database, name: string): Promise<void> {
  await database.rows(lock, [name]);
}

/** Waits until nobody holds the lock alone; whoever wants to waits until this unit of work ends. */
export async function shareLockForTenant(database: Database, name: string): Promise<void> {
  await database.rows(shareLock, [name]);
}
