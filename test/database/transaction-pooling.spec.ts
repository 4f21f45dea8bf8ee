import { describe, expect, it, onTestFinished } from 'vitest';
import type pg from 'pg';
import { Resource } from '#src/modules/resources/resource.entity.js';
import { TenantPool } from '#src/platform/database/tenant-pool.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { copyDatabase } from '../support/database-copy.js';
import { createLogin, openDatabaseAt, type TestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { OTHER_TENANT } from '../support/template.js';
import { addRow, foreignRows } from './tenancy/own-rows.js';

/** Opens a database as behind a pooler that hands out a server per transaction. */
async function openPooled(): Promise<TestDatabase> {
  const url = await copyDatabase();
  const login = await createLogin(url);
  const opened = await openDatabaseAt(url, {
    DB_POOL_MODE: 'transaction',
    DB_RUNTIME_URL: login.url,
    DATABASE_POOL_SIZE: '1',
  });
  onTestFinished(() => opened.close());
  return opened;
}

/** A pool of one connection, and that connection itself, behind the pool's back. */
async function rawPool(): Promise<{ pool: TenantPool; raw: pg.PoolClient }> {
  const connectionString = await copyDatabase();
  const pool = new TenantPool({ connectionString, max: 1, tenantScope: 'transaction' });
  onTestFinished(() => pool.end());
  const raw = await new Promise<pg.PoolClient>((resolve, reject) => {
    pool.once('connect', resolve);
    pool.run({ text: 'select 1' }).catch(reject);
  });
  return { pool, raw };
}

const SETTING = `select nullif(current_setting('app.tenant_id', true), '') as tenant`;
const pid = { name: 'pid', text: 'select pg_backend_pid() as pid' };
const idsOf = (url: string) => sql(url, `select id from resources where id like 'row-%' order by id`);
const inDefault = <Result>(work: () => Promise<Result>): Promise<Result> =>
  TenantContext.run('default', work);

describe('a pool behind a transaction-mode pooler', () => {
  it('leaves no tenant on the connection after a statement, a failure, or a checkout', async () => {
    const { pool, raw } = await rawPool();
    const left = async () => (await raw.query(SETTING)).rows;

    const seen = await inDefault(() => pool.run({ text: SETTING }));
    expect(seen.rows).toEqual([{ tenant: 'default' }]);
    expect(await left()).toEqual([{ tenant: null }]);

    await expect(inDefault(() => pool.run({ text: 'select 1 / 0' }))).rejects.toThrow('division by zero');
    expect(await left()).toEqual([{ tenant: null }]);

    const client = await inDefault(() => pool.connect());
    expect((await client.query(SETTING)).rows).toEqual([{ tenant: 'default' }]);
    client.release();
    expect(await left()).toEqual([{ tenant: null }]);
    expect(raw.getTransactionStatus()).toBe('I');
  });

  it('keeps the connection when a statement is refused', async () => {
    const { database } = await openPooled();
    const before = await database.row(pid, []);
    await expect(database.row({ name: 'fail', text: 'select 1 / 0' }, [])).rejects.toThrow(
      'division by zero',
    );
    expect(await database.row(pid, [])).toEqual(before);
  });

  it('answers a single write only when it is committed', async () => {
    const { database, url } = await openPooled();
    for (const id of ['row-1', 'row-2', 'row-3']) {
      await inDefault(() => addRow(database, id));
      expect(await idsOf(url)).toContainEqual({ id });
    }
  });

  it('reports a write that fails at its commit', async () => {
    const { pool } = await rawPool();
    await pool.run({ text: 'create table numbers (value int unique deferrable initially deferred)' });
    await expect(pool.run({ text: 'insert into numbers values (1), (1)' })).rejects.toThrow(
      'numbers_value_key',
    );
    expect((await pool.run({ text: 'select value from numbers' })).rows).toEqual([]);
  });

  it('commits and rolls back units of work', async () => {
    const { database, unitOfWork, url } = await openPooled();
    await inDefault(() => unitOfWork.run(() => addRow(database, 'row-kept')));
    const failing = inDefault(() =>
      unitOfWork.run(async () => {
        await addRow(database, 'row-undone');
        throw new Error('no');
      }),
    );
    await expect(failing).rejects.toThrow('no');
    expect(await idsOf(url)).toEqual([{ id: 'row-kept' }]);
  });

  it('shows each tenant its own rows, through statements, entities and units of work', async () => {
    const { database, unitOfWork } = await openPooled();
    for (const tenant of ['default', OTHER_TENANT]) {
      await TenantContext.run(tenant, () => addRow(database, `row-${tenant}`));
    }
    const mine = async () => (await database.entities.findBy(Resource, { name: TenantContext.get() })).length;
    const seen = await Promise.all(
      ['default', OTHER_TENANT, 'default', OTHER_TENANT].map((tenant) =>
        TenantContext.run(tenant, () =>
          Promise.all([
            mine(),
            unitOfWork.run(async () => (await foreignRows(database)).seen.includes(tenant)),
          ]),
        ),
      ),
    );
    expect(seen).toEqual([
      [1, true],
      [1, true],
      [1, true],
      [1, true],
    ]);
  });
});

describe('a pool of session-scoped connections', () => {
  it('keeps the connection when a statement is refused, and drops one that was lost', async () => {
    const connectionString = await copyDatabase();
    const pool = new TenantPool({ connectionString, max: 1 });
    pool.on('error', () => undefined);
    onTestFinished(() => pool.end());
    const backend = async () => (await pool.run<{ pid: number }>({ text: pid.text })).rows[0]?.pid;
    const first = await backend();
    await expect(pool.run({ text: 'select 1 / 0' })).rejects.toThrow('division by zero');
    expect(await backend()).toBe(first);
    await expect(pool.run({ text: 'select pg_terminate_backend(pg_backend_pid())' })).rejects.toThrow(
      'terminating connection',
    );
    expect(await backend()).not.toBe(first);
  });

  it('drops a connection that comes back with an open transaction', async () => {
    const connectionString = await copyDatabase();
    const pool = new TenantPool({ connectionString, max: 1 });
    onTestFinished(() => pool.end());
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`create table left_open ()`);
    client.release();
    const { rows } = await pool.run({ text: `select to_regclass('left_open') as left` });
    expect(rows).toEqual([{ left: null }]);
  });

  it('survives a connection that is lost while its tenant is set', async () => {
    const url = await copyDatabase();
    const pool = new TenantPool({ connectionString: url, max: 1 });
    pool.on('error', () => undefined);
    onTestFinished(() => pool.end());
    const raw = await pool.connect();
    raw.release();
    // Sent before the checkout, so that the loss falls between the tenant and whatever the caller sends.
    const lost = raw
      .query('select pg_terminate_backend(pg_backend_pid())')
      .catch((error: Error) => error.message);
    const checkout = inDefault(() => pool.connect());
    await expect(checkout).rejects.toThrow('Connection terminated');
    expect(await lost).toContain('terminating connection');
    expect((await inDefault(() => pool.run({ text: SETTING }))).rows).toEqual([{ tenant: 'default' }]);
  });
});
