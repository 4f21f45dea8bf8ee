import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootstrap } from '#src/cli/bootstrap.js';
import { emptyDatabase } from '../support/database-copy.js';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const NONE = { BOOTSTRAP_CLIENT_ID: '', BOOTSTRAP_CLIENT_SECRET: '' };

describe('the first application', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-bootstrap-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = async (name: string, settings: Record<string, string> = {}): Promise<TestApp> =>
    startTestApp({ DB_URL: await emptyDatabase(), DATA_DIR: join(folder, name), ...settings });

  const statusOf = async ({ tenant }: TestApp, token: string): Promise<number> => {
    const response = await fetch(`${tenant.baseUrl}/api/resources`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return response.status;
  };
  const applicationsOf = ({ databaseUrl }: TestApp) =>
    sql<{ tenant_id: string; id: string; type: string }>(
      databaseUrl,
      'select tenant_id, id, type from applications',
    );

  it('has the credentials of the settings, and calls the Management API', async () => {
    const credentials = { clientId: 'from-settings', clientSecret: 'a-secret-from-settings' };
    const server = await start('settings', {
      BOOTSTRAP_CLIENT_ID: credentials.clientId,
      BOOTSTRAP_CLIENT_SECRET: credentials.clientSecret,
    });
    expect(await bootstrap(server.app)).toEqual(credentials);
    expect(await applicationsOf(server)).toEqual([
      { tenant_id: 'default', id: 'from-settings', type: 'MachineToMachine' },
    ]);
    expect(await statusOf(server, await managementToken({ ...server.tenant, ...credentials }))).toBe(200);
    await expect(stat(join(folder, 'settings', 'bootstrap.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    await server.close();
  });

  it('has credentials that are made up and kept in a file for its owner alone', async () => {
    const server = await start('made-up', NONE);
    const credentials = await bootstrap(server.app);
    const file = join(folder, 'made-up', 'bootstrap.json');
    expect(credentials).toEqual({
      clientId: expect.stringMatching(/^[0-9a-z]{21}$/),
      clientSecret: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      file,
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { clientId, clientSecret } = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    expect(credentials).toMatchObject({ clientId, clientSecret });
    const token = await managementToken({
      ...server.tenant,
      clientId: clientId ?? '',
      clientSecret: clientSecret ?? '',
    });
    expect(await statusOf(server, token)).toBe(200);

    const [row] = await sql<{ text: string }>(
      server.databaseUrl,
      `select string_agg(a::text || encode(s.encrypted_value, 'escape'), '') as text from applications a, application_secrets s`,
    );
    expect(row?.text).not.toContain(clientSecret);
    await server.close();
  });

  it('is made once where two servers start at once on one database', async () => {
    const one = await start('race', NONE);
    const two = await startTestApp({ DB_URL: one.databaseUrl, DATA_DIR: join(folder, 'race'), ...NONE });
    const made = await Promise.all([
      bootstrap(one.app),
      bootstrap(two.app),
      bootstrap(one.app),
      bootstrap(two.app),
    ]);
    const [credentials, ...others] = made.filter((answer) => answer !== undefined);
    expect(others).toEqual([]);
    expect(await applicationsOf(two)).toEqual([
      { tenant_id: 'default', id: credentials?.clientId, type: 'MachineToMachine' },
    ]);
    await Promise.all([one.close(), two.close()]);
  });

  it('stays deleted', async () => {
    const server = await start('deleted', NONE);
    expect(await bootstrap(server.app)).toBeDefined();
    await sql(server.databaseUrl, 'delete from applications');
    const again = await startTestApp({
      DB_URL: server.databaseUrl,
      DATA_DIR: join(folder, 'deleted'),
      ...NONE,
    });
    expect(await bootstrap(again.app)).toBeUndefined();
    expect(await applicationsOf(again)).toEqual([]);
    await Promise.all([server.close(), again.close()]);
  });

  it('is tried again, with the same credentials, where the first try came to nothing', async () => {
    const server = await start('retried', NONE);
    await sql(server.databaseUrl, 'alter table application_roles rename to away');
    await expect(bootstrap(server.app)).rejects.toThrow('application_roles');
    await sql(server.databaseUrl, 'alter table away rename to application_roles');
    expect(await applicationsOf(server)).toEqual([]);
    const kept = JSON.parse(await readFile(join(folder, 'retried', 'bootstrap.json'), 'utf8')) as object;
    expect(await bootstrap(server.app)).toMatchObject(kept);
    await server.close();
  });
});
