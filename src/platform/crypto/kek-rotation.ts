import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { Database } from '../database/database.js';
import {
  type EncryptedColumn,
  encryptedColumns,
  type RowName,
  type StaleRow,
} from '../database/encrypted-column.js';
import type { OwnerAccess } from '../database/owner-connection.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
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
  report: (tenantId: string, count: number) => void,
): Promise<number> {
  let total = 0;
  for (const tenantId of await tenantIds(services.owner)) {
    const count = await TenantContext.run(tenantId, () => rewrapTenant(services));
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

async function rewrapTenant(services: Services): Promise<number> {
  let total = 0;
  for (const column of encryptedColumns()) {
    let rows = await rewrapBatch(
      services,
      column,
      column.key.map(() => ''),
    );
    for (let last = rows.at(-1); last; last = rows.at(-1)) {
      total += rows.length;
      rows = await rewrapBatch(services, column, keyOf(column, last));
    }
  }
  return total;
}

/** The rows after the given key, rewritten unless they have changed meanwhile. */
async function rewrapBatch(
  { database, unitOfWork, secrets }: Services,
  column: EncryptedColumn,
  after: readonly RowName[],
): Promise<readonly StaleRow[]> {
  const rows = await database.rows<StaleRow>(column.stale, [secrets.newestKeyId, BATCH, ...after]);
  const changes = rows.map((row) => {
    const key = keyOf(column, row);
    return [row.sealed, secrets.rewrap(row.sealed, column, key.at(-1) ?? ''), ...key];
  });
  await unitOfWork.run(async () => {
    for (const values of changes) await database.rows(column.replace, values);
  });
  return rows;
}

const keyOf = ({ key }: EncryptedColumn, row: StaleRow): RowName[] => key.map((name) => row[name] ?? '');
