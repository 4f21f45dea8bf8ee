import { describe, expect, it } from 'vitest';
import { Resource } from '#src/modules/resources/resource.entity.js';
import { TABLES_OF_ALL_TENANTS } from '#src/platform/database/start-up-proof.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { createTenants, openTestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { OTHER_TENANT } from '../support/template.js';
import { addRow, foreignRows } from './tenancy/own-rows.js';
import { randomUnitsSuite } from './tenancy/random-units.suite.js';

const tablesOf = async (url: string): Promise<string[]> => {
  const rows = await sql<{ name: string }>(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  return rows.map(({ name }) => name).filter((name) => !TABLES_OF_ALL_TENANTS.includes(name));
};

/** `npm run test:soak` goes on for longer. */
randomUnitsSuite(2_000);

describe('isolation of tenants', () => {
  it('gives one connection to 200 waiters, each in its own tenant', async () => {
    const opened = await openTestDatabase({ DATABASE_POOL_SIZE: '1', DATABASE_CONNECTION_TIMEOUT: '60000' });
    const { database, unitOfWork, url } = opened;
    const tenants = await createTenants(url, 200);
    for (const tenant of tenants) await TenantContext.run(tenant, () => addRow(database, `row-${tenant}`));
    const ways = [
      async () => foreignRows(database).then(({ seen }) => seen),
      async () => (await database.entities.find(Resource)).map(({ name }) => name),
      () => unitOfWork.run(async () => (await foreignRows(database)).seen),
    ];

    const seen = await Promise.all(
      tenants.map((tenant, index) => TenantContext.run(tenant, async () => ways[index % ways.length]?.())),
    );

    expect(seen).toEqual(tenants.map((tenant) => [tenant]));
  });

  it('shows no row of any table without a tenant', async () => {
    const { database, url } = await openTestDatabase();
    const tables = await tablesOf(url);
    const filled = [];
    for (const table of tables) {
      const [all] = await sql<{ rows: number }>(url, `select count(*)::int as rows from ${table}`);
      if (all?.rows) filled.push(table);
      const text = `select count(*)::int as rows from ${table}`;
      const [visible] = await database.rows({ name: `all ${table}`, text }, []);
      expect({ table, ...visible }).toEqual({ table, rows: 0 });
    }
    expect(filled).toEqual(expect.arrayContaining(['applications', 'oidc_keys', 'resources', 'roles']));
  });

  it('refuses a row without a tenant, and one of another tenant', async () => {
    const { database } = await openTestDatabase();
    await expect(addRow(database, 'nobody')).rejects.toMatchObject({ code: '42501' });
    const text = `insert into resources (tenant_id, id, name, indicator) values ($1, 'x', 'x', 'urn:x')`;
    const intrusion = TenantContext.run('default', () =>
      database.rows({ name: 'intrude', text }, [OTHER_TENANT]),
    );
    await expect(intrusion).rejects.toMatchObject({ code: '42501' });
  });

  it('neither changes nor deletes a row of another tenant', async () => {
    const { database, url } = await openTestDatabase();
    await TenantContext.run('default', () => addRow(database, 'mine'));
    await TenantContext.run(OTHER_TENANT, async () => {
      await database.rows(
        { name: 'change', text: `update resources set name = 'stolen' where id = 'mine'` },
        [],
      );
      await database.rows({ name: 'delete', text: `delete from resources where id = 'mine'` }, []);
    });
    expect(await sql(url, `select tenant_id, name from resources where id = 'mine'`)).toEqual([
      { tenant_id: 'default', name: 'default' },
    ]);
  });

  it('cannot refer to a row of another tenant', async () => {
    const { database } = await openTestDatabase();
    const text = `insert into scopes (id, resource_id, name) values ('s', 'mine', 's')`;
    const refer = () => database.rows({ name: 'refer', text }, []);
    await TenantContext.run('default', () => addRow(database, 'mine'));
    await expect(TenantContext.run(OTHER_TENANT, refer)).rejects.toMatchObject({
      code: '23503',
      constraint: 'scopes__resource_id',
    });
    await expect(TenantContext.run('default', refer)).resolves.toEqual([]);
  });
});
