import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { apiClient } from '../support/api-client.js';
import { countSlow, slowDown, waitForSlow } from '../support/slow-table.js';
import { sql } from '../support/sql.js';
import { type TestTenant, useServer } from '../support/test-app.js';
import { managementToken, requestManagementToken } from '../support/tokens.js';

/** Longer than any test, so that nothing here ends by it. */
const STATEMENT_TIMEOUT = '3600000';

const tokenStatus = async (tenant: TestTenant): Promise<number> => {
  const { status } = await requestManagementToken(tenant);
  return status;
};

const repeat = <Result>(count: number, work: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, work));

/** The answer, or what the client is left with that went away. */
const statusOf = (answer: Promise<Response>): Promise<number | string> =>
  answer.then(
    ({ status }) => status,
    (error: Error) => error.name,
  );

const read = async (tenant: TestTenant) => {
  const authorization = `Bearer ${await managementToken(tenant)}`;
  return (path: string, signal?: AbortSignal) =>
    fetch(`${tenant.baseUrl}/api${path}`, { headers: { authorization }, signal });
};

describe('a tenant whose searches never end', () => {
  const server = useServer({
    DATABASE_POOL_SIZE: '6',
    DATABASE_STATEMENT_TIMEOUT: STATEMENT_TIMEOUT,
    DATABASE_CONNECTION_TIMEOUT: '5000',
  });

  it('leaves connections to the others, to token requests and to probes, and no audit row is lost', async () => {
    const { tenant, other, databaseUrl } = server;
    const [get, others] = [await read(tenant), await read(other)];
    expect((await get('/users?search=%25a%25')).status).toBe(200);
    await slowDown(databaseUrl, 'users');
    const searches = repeat(20, () => statusOf(get('/users?search=%25a%25')));
    await waitForSlow(databaseUrl, 1);

    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => tokenStatus(other)),
      ...Array.from({ length: 10 }, () => tokenStatus(tenant)),
      statusOf(others('/resources')),
      statusOf(fetch(`${tenant.baseUrl}/health/ready`)),
    ]);
    expect(answers).toEqual(Array.from({ length: 22 }, () => 200));
    expect(await countSlow(databaseUrl)).toBeLessThanOrEqual(1);

    expect(new Set(await searches)).toEqual(new Set([503]));
    const exchanges = () =>
      sql(
        databaseUrl,
        `select count(*) filter (where tenant_id = $1)::int as own, count(*) filter (where tenant_id = $2)::int as others
         from logs where key = 'ExchangeTokenBy.ClientCredentials'`,
        [tenant.id, other.id],
      );
    await expect.poll(exchanges, { timeout: 10_000 }).toEqual([{ own: 11, others: 11 }]);
  });

  it('gets its connections back', async () => {
    const get = await read(server.tenant);
    expect(await repeat(20, () => statusOf(get('/users?search=%25a%25')))).toEqual(
      Array.from({ length: 20 }, () => 200),
    );
  });
});

describe('a request', () => {
  const server = useServer({
    DATABASE_POOL_SIZE: '1',
    DATABASE_STATEMENT_TIMEOUT: STATEMENT_TIMEOUT,
    DATABASE_CONNECTION_TIMEOUT: '5000',
  });

  it('waits two seconds for a row that somebody else has locked', async () => {
    const authorization = `Bearer ${await managementToken(server.tenant)}`;
    const api = await apiClient(server.tenant);
    const created = await api.post('/roles', { name: 'Editor', description: 'Edits' });
    const id: unknown = Reflect.get(Object(created.body), 'id');
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from roles where id = $1 for update', [id]);
    const refused = await fetch(`${server.tenant.baseUrl}/api/roles/${id}`, {
      method: 'PATCH',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Writer' }),
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    await holder.end();
    expect((await api.patch(`/roles/${id}`, { name: 'Writer' })).status).toBe(200);
  });

  it('that reads ends in the database when its client leaves, and so does its waiting', async () => {
    const { tenant, databaseUrl, platform } = server;
    const get = await read(tenant);
    // Writes what was noted of the token, which would wait with the requests.
    await get('/logs');
    await slowDown(databaseUrl, 'resources');
    const leaving = new AbortController();
    const abandoned = repeat(3, () => statusOf(get('/resources', leaving.signal)));
    await waitForSlow(databaseUrl, 1);
    await expect.poll(() => platform.database.connections.waiting, { timeout: 10_000 }).toBe(2);
    leaving.abort();
    expect(await abandoned).toEqual(['AbortError', 'AbortError', 'AbortError']);
    await waitForSlow(databaseUrl, 0);
    expect((await get('/roles')).status).toBe(200);
  });

  it('is not hit by what ends the one before it on its connection', async () => {
    const get = await read(server.tenant);
    const answers: unknown[] = [];
    for (let round = 0; round < 50; round += 1) {
      const leaving = new AbortController();
      const abandoned = statusOf(get('/roles', leaving.signal));
      setImmediate(() => leaving.abort());
      await abandoned;
      answers.push(await statusOf(get('/roles')));
    }
    expect(answers).toEqual(Array.from({ length: 50 }, () => 200));
  });
});
