import { DataSource, type QueryRunner } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTenantTable } from '#migrations/support/tenant-table.js';
import { withoutForce } from '#migrations/support/without-force.js';
import { migrate } from '#src/platform/database/migrator.js';
import { emptyDatabase } from '../support/database-copy.js';
import { createLogin } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { execute } from '../support/template.js';

const CREATE_FOREIGN_KEY = `alter table children add constraint children__parent_id
  foreign key (tenant_id, parent_id) references parents (tenant_id, id)`;

interface Violated {
  readonly url: string;
  /** A runner of the owner, who is no superuser and has no BYPASSRLS. */
  readonly runner: QueryRunner;
}

/** Two tables of an ordinary owner; a child in one refers to a parent that does not exist. */
async function violatedDatabase(): Promise<Violated> {
  const url = await emptyDatabase();
  const login = await createLogin(url, 'createrole');
  await execute(url, `alter database ${new URL(url).pathname.slice(1)} owner to ${login.role}`);
  await migrate(login.url);
  const source = await new DataSource({
    type: 'postgres',
    url: login.url,
    installExtensions: false,
  }).initialize();
  onTestFinished(() => source.destroy());
  const runner = source.createQueryRunner();
  await createTenantTable(runner, 'parents', { key: 'id', columns: 'id varchar(21) not null' });
  await createTenantTable(runner, 'children', {
    key: 'id',
    columns: 'id varchar(21) not null, parent_id varchar(21)',
  });
  await sql(url, `insert into tenants (id) values ('t')`);
  await sql(url, `insert into children (tenant_id, id, parent_id) values ('t', 'orphan', 'nobody')`);
  return { url, runner };
}

/** Runs work as a migration runs: in one transaction, undone by an error. */
async function inTransaction(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  await runner.startTransaction();
  try {
    await work();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

const forced = async (url: string) =>
  (
    await sql(
      url,
      `select relname from pg_class where relname in ('parents', 'children') and relforcerowsecurity`,
    )
  ).length;

const foreignKeys = (url: string) =>
  sql(url, `select conname, convalidated from pg_constraint where conname = 'children__parent_id'`);

describe('withoutForce', () => {
  it('is needed: under force a foreign key counts as valid over a row that violates it', async () => {
    const { url, runner } = await violatedDatabase();
    await inTransaction(runner, () => runner.query(CREATE_FOREIGN_KEY));
    expect(await foreignKeys(url)).toEqual([{ conname: 'children__parent_id', convalidated: true }]);
  });

  it('lets a foreign key fail over a row that violates it, and the force comes back', async () => {
    const { url, runner } = await violatedDatabase();
    const migration = inTransaction(runner, () =>
      withoutForce(runner, ['parents', 'children'], () => runner.query(CREATE_FOREIGN_KEY)),
    );
    await expect(migration).rejects.toMatchObject({ driverError: { code: '23503' } });
    expect(await foreignKeys(url)).toEqual([]);
    expect(await forced(url)).toBe(2);
  });

  it('lets a backfill reach the rows of all tenants, and restores the force', async () => {
    const { url, runner } = await violatedDatabase();
    const backfill = () => runner.query(`update children set parent_id = null`);
    const parents = () => sql(url, 'select parent_id from children');

    await inTransaction(runner, backfill);
    expect(await parents()).toEqual([{ parent_id: 'nobody' }]);
    await inTransaction(runner, () => withoutForce(runner, ['children'], backfill));
    expect(await parents()).toEqual([{ parent_id: null }]);
    expect(await forced(url)).toBe(2);
  });

  it('refuses to lift the force outside a transaction, which could leave it lifted', async () => {
    const { url, runner } = await violatedDatabase();
    const lifted = withoutForce(runner, ['children'], () => Promise.reject(new Error('not reached')));
    await expect(lifted).rejects.toThrow('needs the transaction');
    expect(await forced(url)).toBe(2);
  });
});
