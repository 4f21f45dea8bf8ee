import pg from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { jobConnection } from '#src/platform/database/job-database.js';
import { proveJobs } from '#src/platform/database/start-up-proof.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { copyDatabase, emptyDatabase } from '../support/database-copy.js';
import { createLogin, openDatabaseAt, openTestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';
import { execute, OTHER_TENANT } from '../support/template.js';
import { jobRows, openJobApp } from './jobs/job-app.js';

/** A connection as the role that serves requests, in a tenant. */
async function asRuntime(url: string, tenantId: string): Promise<pg.Client> {
  const name = new URL(url).pathname.slice(1);
  const client = new pg.Client({ connectionString: url, options: `-c role=portico_${name}` });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
  return client;
}

describe('enqueueing a job', () => {
  it('is part of the transaction, and of the tenant', async () => {
    const { opened, enqueue } = await openJobApp();
    const jobs = new Jobs(opened.database);
    const undone = TenantContext.run('default', () =>
      opened.unitOfWork.run(async () => {
        await jobs.enqueue('spec.see', { a: 1 });
        throw new Error('no');
      }),
    );
    await expect(undone).rejects.toThrow('no');
    expect(await jobRows(opened.url)).toEqual([]);

    await enqueue('default', 'spec.see', { a: 1 });
    expect((await jobRows(opened.url)).map(({ payload }) => payload)).toEqual([
      { tenantId: 'default', payload: { a: 1 } },
    ]);
    await expect(TenantContext.run('default', () => jobs.enqueue('spec.see', {}))).rejects.toThrow(
      'unit of work',
    );
  });

  it('replaces the job of the same tenant that has the key, and no other', async () => {
    const { opened, enqueue } = await openJobApp();
    const options = { key: 'one' };
    await enqueue('default', 'spec.see', { n: 1 }, options);
    await enqueue(OTHER_TENANT, 'spec.see', { n: 2 }, options);
    await enqueue('default', 'spec.see', { n: 3 }, options);
    expect((await jobRows(opened.url)).map(({ key, payload }) => [key, payload])).toEqual([
      ['default:one', { tenantId: 'default', payload: { n: 3 } }],
      [`${OTHER_TENANT}:one`, { tenantId: OTHER_TENANT, payload: { n: 2 } }],
    ]);
  });

  it('works behind a transaction-mode pooler', async () => {
    const url = await copyDatabase();
    const { url: runtime } = await createLogin(url);
    const opened = await openDatabaseAt(url, {
      DB_POOL_MODE: 'transaction',
      DB_RUNTIME_URL: runtime,
      WORKER_CONCURRENCY: '1',
    });
    onTestFinished(() => opened.close());
    const { enqueue, worker, handlers } = await openJobApp({}, opened);
    await worker.start();
    await enqueue(OTHER_TENANT, 'spec.see', {});
    await vi.waitUntil(() => handlers.seen.length === 1, { timeout: 10_000 });
    expect(handlers.seen[0]).toMatchObject({ tenantId: OTHER_TENANT, visible: [OTHER_TENANT] });
  });
});

describe('the role that serves requests', () => {
  it('may enqueue for its tenant, and neither read nor change jobs', async () => {
    const { opened, enqueue } = await openJobApp();
    await enqueue(OTHER_TENANT, 'spec.see', {});
    const client = await asRuntime(opened.url, 'default');
    for (const statement of [
      'select from portico_worker._private_jobs',
      'select from portico_worker.jobs',
      `select portico_worker.add_job('spec.see')`,
      `select portico_worker.remove_job('${OTHER_TENANT}:one')`,
      'create table jobs.mine ()',
    ])
      await expect(client.query(statement)).rejects.toThrow('permission denied');

    await client.query(
      `select jobs.enqueue('spec.see', '{"tenantId": "${OTHER_TENANT}"}', null, null, null)`,
    );
    expect((await jobRows(opened.url))[1]?.payload).toEqual({
      tenantId: 'default',
      payload: { tenantId: OTHER_TENANT },
    });
  });

  it('enqueues nothing without a tenant', async () => {
    const { url } = await openTestDatabase();
    const client = await asRuntime(url, '');
    const enqueue = client.query(`select jobs.enqueue('spec.see', '{}', null, null, null)`);
    await expect(enqueue).rejects.toThrow('none was entered');
  });

  it('is the only one that may enqueue', async () => {
    const url = await emptyDatabase();
    await (await openDatabaseAt(url)).close();
    const stranger = await createLogin(url);
    await expect(
      sql(stranger.url, `select jobs.enqueue('spec.see', '{}', null, null, null)`),
    ).rejects.toThrow('permission denied');
    const [rights] = await sql(
      url,
      `select string_agg(distinct coalesce(grantee::regrole::text, 'public'), ',') as names
       from pg_proc, aclexplode(proacl) where oid = 'jobs.enqueue'::regproc and grantee <> proowner`,
    );
    expect(rights).toEqual({ names: `portico_${new URL(url).pathname.slice(1)}` });
  });
});

describe('the role of jobs', () => {
  it('is made by an administrator where the owner may not, and that is enough', async () => {
    const url = await emptyDatabase();
    const database = new URL(url).pathname.slice(1);
    const owner = await createLogin(url);
    await execute(url, `grant create on database ${database} to ${owner.role}`);
    const message = await openDatabaseAt(owner.url).then(
      () => '',
      (error: Error) => error.message,
    );
    const statements = message.split('\n').filter((line) => line.endsWith(';'));
    expect(statements.map((line) => line.trim())).toContain(`create role portico_${database}_jobs nologin;`);
    await execute(url, statements.join('\n'));
    const opened = await openDatabaseAt(owner.url, { WORKER_CONCURRENCY: '1' });
    onTestFinished(() => opened.close());
    const { enqueue, worker, handlers } = await openJobApp({}, { ...opened, url });
    await execute(url, `insert into tenants (id) values ('default')`);
    await worker.start();
    await enqueue('default', 'spec.see', {});
    await vi.waitUntil(() => handlers.seen.length === 1, { timeout: 10_000 });
  });

  it('owns both schemas, in a copy of the database under another name too', async () => {
    const { url } = await openTestDatabase();
    const owners = await sql(
      url,
      `select distinct relowner::regrole::text as owner from pg_class
       where relnamespace in ('portico_worker'::regnamespace, 'jobs'::regnamespace)
       union select nspowner::regrole::text from pg_namespace where nspname in ('portico_worker', 'jobs')
       union select proowner::regrole::text from pg_proc
       where pronamespace in ('portico_worker'::regnamespace, 'jobs'::regnamespace)`,
    );
    expect(owners).toEqual([{ owner: `portico_${new URL(url).pathname.slice(1)}_jobs` }]);
  });
});

describe('a start is refused', () => {
  it('where the worker is a role that looks for jobs and sees none', async () => {
    const { url } = await openTestDatabase();
    const { role } = await createLogin(url);
    for (const schema of ['jobs', 'portico_worker']) {
      await execute(
        url,
        `grant usage on schema ${schema} to ${role}; grant all on all tables in schema ${schema} to ${role};
         grant all on all functions in schema ${schema} to ${role}`,
      );
    }
    const refused = proveJobs(jobConnection(url, role));
    await expect(refused).rejects.toThrow(StartUpFault);
    await expect(refused).rejects.toThrow('it finds none that was enqueued');
  });

  it('where jobs cannot be enqueued', async () => {
    const url = await copyDatabase();
    await (await openDatabaseAt(url)).close();
    await execute(url, 'alter table portico_worker._private_jobs owner to portico');
    const refused = openDatabaseAt(url);
    await expect(refused).rejects.toThrow(StartUpFault);
    await expect(refused).rejects.toThrow('The worker would run no jobs');
  });

  it('where the role of requests may become the one of jobs', async () => {
    const url = await copyDatabase();
    await (await openDatabaseAt(url)).close();
    const login = await createLogin(url);
    await execute(url, `grant portico_${new URL(url).pathname.slice(1)}_jobs to ${login.role}`);
    await expect(openDatabaseAt(url, { DB_RUNTIME_URL: login.url })).rejects.toThrow(
      /may become portico_\w+_jobs/,
    );
  });
});
