import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { Database } from '../database/database.js';
import type { OwnerAccess } from '../database/owner-connection.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { EncryptedColumn, StaleRow } from './encrypted-column.js';
import type { Secrets } from './secrets.js';

/** Few enough that a batch locks its rows for milliseconds. */
const BATCH = 200;

interface Services {
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly owner: OwnerAccess;
  readonly secrets: Secrets;
}

/**
 * Wraps the secrets of all tenants that older key-encryption keys wrapped with the newest one; says how many there were.
 * Works beside servers that know the key, in batches. What has been done stays done: cut short, it goes on from there.
 */
export async function rewrapAll(
  services: Services,
  columns: readonly EncryptedColumn[],
  report: (tenantId: string, count: number) => void,
): Promise<number> {
  let total = 0;
  for (const tenantId of await tenantIds(services.owner)) {
    const count = await TenantContext.run(tenantId, () => rewrapTenant(services, columns));
    if (count > 0) report(tenantId, count);
    total += count;
  }
  return total;
}

/** Also those whose provisioning was cut short. */
const tenantIds = (owner: OwnerAccess): Promise<string[]> =>
  owner.run(async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from tenants order by id');
    return rows.map(({ id }) => id);
  });

async function rewrapTenant(services: Services, columns: readonly EncryptedColumn[]): Promise<number> {
  let total = 0;
  for (const column of columns) {
    let rows = await rewrapBatch(services, column, column.start);
    for (let last = rows.at(-1); last; last = rows.at(-1)) {
      total += rows.length;
      rows = await rewrapBatch(services, column, last.key);
    }
  }
  return total;
}

/** The rows after the given key, rewritten unless they have changed meanwhile. */
async function rewrapBatch(
  { database, unitOfWork, secrets }: Services,
  { table, rowOf, stale, replace }: EncryptedColumn,
  after: readonly string[],
): Promise<readonly StaleRow[]> {
  const rows = await database.rows<StaleRow>(stale, [after, secrets.newestHead, BATCH]);
  const changes = rows.map(({ key, sealed }) => [key, sealed, secrets.rewrap(sealed, table, rowOf(key))]);
  await unitOfWork.run(async () => {
    for (const values of changes) await database.rows(replace, values);
  });
  return rows;
}
