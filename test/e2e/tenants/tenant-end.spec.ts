import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { TenantErasure } from '#src/modules/tenant-administration/tenant-erasure.js';
import { TenantChangesRepository, TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { fill } from '../../contract/filled-tenants.js';
import type { ApiClient } from '../../support/api-client.js';
import { holdRows } from '../../support/held-rows.js';
import { addOperator, operatorClient } from '../../support/operators.js';
import { rowsOf, rowsOfTenants } from '../../support/rows-of-tenants.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

/** Nodes behind one name: what the one issues the other takes too. */
const ENDPOINTS = {
  ENDPOINT: 'http://*.tenants.test',
  ADMIN_ENDPOINT: 'http://admin.test',
  WORKER_CONCURRENCY: '2',
};
const HOST = 'acme.tenants.test';
/** Far below the minute after which a node would ask again anyway. */
const SOON = { timeout: 20_000, interval: 5 };
/** What the end of a tenant itself writes. */
const WRITTEN = { logs: expect.any(Number), tenant_configs: expect.any(Number) };

describe('the end of a tenant', () => {
  let nodes: readonly [TestApp, TestApp];
  let api: ApiClient;
  let url: string;

  beforeAll(async () => {
    const one = await startTestApp(ENDPOINTS);
    url = one.databaseUrl;
    nodes = [one, await startTestApp({ ...ENDPOINTS, DB_URL: url })];
    await sql(url, `delete from tenant_hosts where tenant_id = 'acme'`);
    api = await operatorClient(one, await addOperator(one));
    // Its own keys have to be readable.
    await fill(url, { tenants: 'acme', rows: 30, except: ['hash_keys', 'oidc_keys', 'tenant_hosts'] });
    await one.app.get(TenantProvisioner).provision('initech');
    // More than two batches.
    await fill(url, { tenants: 'initech', rows: 60, except: ['hash_keys', 'tenant_hosts'] });
    // So that no sweep takes any meanwhile.
    for (const table of ['oidc_artefacts', 'attempts', 'sign_in_flows'])
      await sql(url, `update ${table} set expires_at = now() + interval '1 day'`);
  });
  afterAll(() => Promise.all(nodes.map((node) => node.close())));

  /** Clients are not asked for a host by `inject`'s sockets. */
  const tokenOf = async ({ app, other }: TestApp): Promise<string> => {
    const payload = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: other.clientId,
      client_secret: other.clientSecret,
      resource: other.indicator,
      scope: 'all',
    }).toString();
    const headers = { host: HOST, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({ method: 'POST', url: '/oidc/token', headers, payload });
    return answer.json<{ access_token: string }>().access_token;
  };

  const statusOn = async ({ app }: TestApp, token: string, path = '/api/roles'): Promise<number> =>
    (await app.inject({ url: path, headers: { host: HOST, authorization: `Bearer ${token}` } })).statusCode;

  it('refuses its tokens on every node, keeps everything, and brings it back', async () => {
    const token = await tokenOf(nodes[0]);
    for (const node of nodes) expect(await statusOn(node, token)).toBe(200);
    const before = await rowsOf(url, 'acme');

    const { status, body } = await api.delete('/tenants/acme');
    expect([status, body]).toMatchObject([200, { id: 'acme', state: 'deleted' }]);
    const { deletedAt, endsAt } = body as { deletedAt: number; endsAt: number };
    expect(endsAt - deletedAt).toBe(30 * DAY_MILLISECONDS);
    // The node that did it knows before it answers.
    for (const path of ['/api/roles', '/oidc/me', '/oidc/jwks', '/sign-in', '/api/status'])
      expect([path, await statusOn(nodes[0], token, path)]).toEqual([path, 404]);
    await expect.poll(() => statusOn(nodes[1], token), SOON).toBe(404);
    expect(await rowsOf(url, 'acme')).toEqual({ ...before, ...WRITTEN });
    expect(await api.delete('/tenants/acme')).toMatchObject({
      status: 422,
      body: { code: 'tenant.deleted' },
    });

    expect(await api.post('/tenants/acme/restore')).toMatchObject({ status: 200, body: { state: 'active' } });
    expect(await statusOn(nodes[0], token)).toBe(200);
    await expect.poll(() => statusOn(nodes[1], token), SOON).toBe(200);
    expect(await statusOn(nodes[0], await tokenOf(nodes[1]))).toBe(200);
    expect(await rowsOf(url, 'acme')).toEqual({ ...before, ...WRITTEN });
  });

  it('does not serve a host of its as another tenant', async () => {
    await sql(
      url,
      `insert into tenant_hosts (host, tenant_id, verified_at) values ('id.acme.test', 'acme', now())`,
    );
    const at = async () =>
      (await nodes[0].app.inject({ url: '/oidc/jwks', headers: { host: 'id.acme.test' } })).statusCode;
    await expect.poll(at, SOON).toBe(200);
    await api.delete('/tenants/acme');
    expect(await at()).toBe(404);
    await api.post('/tenants/acme/restore');
    expect(await at()).toBe(200);
  });

  const changes = () => nodes[0].app.get(TenantChangesRepository);
  const erasure = () => nodes[0].app.get(TenantErasure);
  const erase = (tenantId: string) => TenantContext.run('admin', () => erasure().erase({ tenantId }));

  it('erases nothing of a tenant that has its time, and nothing of one that is served', async () => {
    const before = await rowsOf(url, 'initech');
    await erase('initech');
    await api.delete('/tenants/initech');
    await erase('initech');
    expect(await rowsOf(url, 'initech')).toEqual({ ...before, ...WRITTEN });
    await expect(TenantContext.run('initech', () => changes().eraseRows(1))).rejects.toThrow(
      'only once that has been decided',
    );
    await api.post('/tenants/initech/restore');
  });

  it('is not forgotten where a job begins before its time by the clock of the node', async () => {
    const ofErasure = `from portico_worker._private_jobs where key like '%tenants.erase:initech'`;
    await api.delete('/tenants/initech');
    await sql(url, `delete ${ofErasure}`);
    await erase('initech');
    expect(await sql(url, `select run_at > now() as "waits" ${ofErasure}`)).toEqual([{ waits: true }]);
    await api.post('/tenants/initech/restore');
  });

  it('takes nothing from the operators where the tenant was made anew before an erasure ended', async () => {
    await TenantContext.run('admin', () => erasure()['end']('acme'));
    const indicator = 'https://acme.logto.app/api';
    const select = `select indicator from resources where tenant_id = 'admin' and indicator = $1`;
    expect(await sql(url, select, [indicator])).toEqual([{ indicator }]);
  });

  it('is decided by nobody but the operators', async () => {
    const steps = [
      () => changes().delete('acme', { at: 0, endsAt: 0 }),
      () => changes().restore('acme'),
      () => changes().beginErasing('acme', 0),
      () => changes().end('acme'),
    ];
    for (const step of steps)
      await expect(TenantContext.run('default', step)).rejects.toThrow('from the tenant admin only');
  });

  it('comes by itself after the grace period, goes on where it was cut short, and takes nothing of others', async () => {
    await api.delete('/tenants/initech');
    const others = await rowsOfTenants(url);
    const later = Clock.now() + 31 * DAY_MILLISECONDS;
    Clock.use(() => later);
    try {
      const release = await holdRows(
        url,
        `select from users where tenant_id = 'initech' and id = 'user-1' for update`,
        [],
      );
      await expect(erase('initech')).rejects.toThrow('lock timeout');
      const left = await rowsOf(url, 'initech');
      expect(left['users']).toBe(60);
      expect(left['organization_user_roles']).toBeUndefined();
      await release();
      await erase('initech');
    } finally {
      Clock.use();
    }
    expect(await rowsOf(url, 'initech')).toEqual({});
    const now = await rowsOfTenants(url);
    for (const [table, counts] of others) {
      if (table === 'logs') continue;
      for (const tenant of ['acme', 'default'])
        expect([table, tenant, now.get(table)?.[tenant]]).toEqual([table, tenant, counts[tenant]]);
    }
  });

  it('deletes as many rows at a time as it is told, and no crowd with one of them', async () => {
    await nodes[0].app.get(TenantProvisioner).provision('batches');
    await fill(url, { tenants: 'batches', rows: 10, except: ['hash_keys', 'tenant_hosts'] });
    await sql(
      url,
      `update tenants set deleted_at = now(), ends_at = now(), erasing_since = now() where id = 'batches'`,
    );
    const total = async () =>
      Object.entries(await rowsOf(url, 'batches')).reduce(
        (sum, [table, count]) => sum + (table === 'tenants' ? 0 : count),
        0,
      );
    for (let before = await total(); before > 0;) {
      const erased = await TenantContext.run('batches', () => changes().eraseRows(7));
      const after = await total();
      expect(erased).toBeGreaterThan(0);
      expect(erased).toBeLessThanOrEqual(7);
      expect(before - after).toBe(erased);
      before = after;
    }
    expect(await TenantContext.run('batches', () => changes().eraseRows(7))).toBe(0);
  });

  const jwksOn = async ({ app }: TestApp): Promise<string[] | undefined> => {
    const answer = await app.inject({ url: '/oidc/jwks', headers: { host: HOST } });
    if (answer.statusCode !== 200) return undefined;
    return answer.json<{ keys: { kid: string }[] }>().keys.map(({ kid }) => kid);
  };
  const PURPOSE = new HashPurpose('of the test of ended tenants');
  const hashOn = async ({ app }: TestApp): Promise<string> =>
    TenantContext.run('acme', async () => (await app.get(KeyedHash).of(PURPOSE, 'x')).toString('hex'));

  const expectNothingLeft = async (): Promise<void> => {
    expect(await rowsOf(url, 'acme')).toEqual({});
    expect(await sql(url, `select from portico_worker._private_jobs where flags ? 'acme'`)).toEqual([]);
    expect(
      await sql(
        url,
        `select from resources where tenant_id = 'admin' and indicator = 'https://acme.logto.app/api'`,
      ),
    ).toEqual([]);
    expect(
      await sql(
        url,
        `select from roles where tenant_id = 'admin' and name in ('acme:admin', 'machine:mapi:acme')`,
      ),
    ).toEqual([]);
  };

  it('can be had at once by a second step, after which nothing is left', async () => {
    expect(await api.post('/tenants/acme/erase')).toMatchObject({
      status: 422,
      body: { code: 'tenant.not_deleted' },
    });
    await sql(
      url,
      `select portico_worker.add_job('spec.waits', json_build_object('tenantId', 'acme', 'payload', '{}'),
         run_at => now() + interval '1 day', flags => array['acme'])`,
    );
    const oldHash = await hashOn(nodes[0]);
    await hashOn(nodes[1]);
    await api.delete('/tenants/acme');
    expect(await api.post('/tenants/acme/erase')).toMatchObject({ status: 202, body: { state: 'erasing' } });
    const late = await api.post('/tenants/acme/restore');
    expect([422, 404]).toContain(late.status);
    await expect.poll(async () => (await api.get('/tenants/acme')).status, SOON).toBe(404);

    await expectNothingLeft();
    expect((await api.post('/tenants', { id: 'acme' })).status).toBe(201);
    await expect.poll(() => jwksOn(nodes[1]), SOON).toBeDefined();
    const keys = await sql<{ id: string }>(
      url,
      `select id from oidc_keys where tenant_id = 'acme' and type = 'private-keys'`,
    );
    for (const node of nodes) {
      expect(await jwksOn(node)).toEqual([keys[0]?.id]);
      expect(await hashOn(node)).toEqual(await hashOn(nodes[0]));
    }
    expect(await hashOn(nodes[0])).not.toEqual(oldHash);
    const { body } = await api.get('/tenants/acme/hosts');
    expect(body).toEqual([]);
    expect(await rowsOf(url, 'acme')).not.toHaveProperty('users');
  });
});
