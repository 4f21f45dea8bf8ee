import { expect, it } from 'vitest';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';

/** Two tenants that a hash of 32 bits does not tell apart. */
async function collidingTenants(url: string): Promise<[string, string]> {
  const [found] = await sql<{ ids: [string, string] }>(
    url,
    `select (array_agg(id))[1:2] as ids
     from (select 't' || n as id from generate_series(1, 400000) as n) as candidates
     group by hashtext(id || ' thing') having count(*) > 1 limit 1`,
  );
  if (!found) throw new Error('no two tenants collide');
  await sql(url, 'insert into tenants (id) select unnest($1::text[])', [found.ids]);
  return found.ids;
}

it('a tenant never waits for the lock of another, whose name hashes alike', async () => {
  const { database, unitOfWork, url } = await openTestDatabase();
  const [one, other] = await collidingTenants(url);
  const whileLocked = (tenant: string, work: () => Promise<unknown>): Promise<unknown> =>
    TenantContext.run(tenant, () =>
      unitOfWork.run(async () => {
        await lockForTenant(database, 'thing');
        return work();
      }),
    );
  let begin = (): void => undefined;
  let end = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const ended = new Promise<void>((resolve) => (end = resolve));
  const holder = whileLocked(one, () => {
    begin();
    return ended;
  });
  await begun;
  await expect(whileLocked(one, async () => 'locked')).rejects.toThrow('lock timeout');
  expect(await whileLocked(other, async () => 'locked')).toBe('locked');
  end();
  await holder;
});
