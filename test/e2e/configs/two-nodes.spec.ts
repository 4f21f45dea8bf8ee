import { decodeProtectedHeader } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { apiClient } from '../../support/api-client.js';
import { signedInCookies } from '../../support/signed-in.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp, type TestTenant } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { jwksOf, kidsOf, listKeys, type ListedKey, rotate, statusWith, verify } from './fixture.js';

const TYPE = 'private-keys';

/** Far below the minute after which a node would ask again anyway. */
const soon = { timeout: 20_000, interval: 5 };

/** Nodes behind one name: tokens of the one are meant for the other too. */
const ENDPOINTS = { ENDPOINT: 'http://id.test', ADMIN_ENDPOINT: 'http://admin.test' };

describe('two nodes on one database', () => {
  let nodes: readonly [TestApp, TestApp];

  beforeEach(async () => {
    const one = await startTestApp(ENDPOINTS);
    nodes = [one, await startTestApp({ ...ENDPOINTS, DB_URL: one.databaseUrl })];
  });
  afterEach(async () => {
    Clock.use();
    await Promise.all(nodes.map((node) => node.close()));
  });

  const tenants = (): TestTenant[] => nodes.map(({ tenant }) => tenant);

  const signerOf = async (tenant: TestTenant) => decodeProtectedHeader(await managementToken(tenant)).kid;

  it('both sign with a new key as soon as one has it, and serve the same JWKS', async () => {
    const [one, two] = nodes;
    const oldTokens = await Promise.all(tenants().map(managementToken));
    const others = await jwksOf(two.other);
    const keys = await rotate(await apiClient(one.tenant), TYPE);
    expect(await signerOf(one.tenant)).toBe(keys[0]?.id);
    await vi.waitUntil(async () => (await signerOf(two.tenant)) === keys[0]?.id, soon);

    const [jwks, same] = await Promise.all(tenants().map(jwksOf));
    expect(same).toEqual(jwks);
    const newTokens = await Promise.all(tenants().map(managementToken));
    for (const token of [...oldTokens, ...newTokens]) {
      await expect(verify(token, await jwksOf(two.tenant))).resolves.toBeDefined();
      for (const tenant of tenants()) expect(await statusWith(token, tenant)).toBe(200);
    }
    expect(await jwksOf(two.other)).toEqual(others);
  });

  it('both forget a deleted key', async () => {
    const [one, two] = nodes;
    const oldToken = await managementToken(one.tenant);
    expect(await statusWith(oldToken, two.tenant)).toBe(200);
    const [, previous] = await rotate(await apiClient(one.tenant), TYPE);
    const fresh = await apiClient(one.tenant);
    await fresh.delete(`/configs/oidc/${TYPE}/${previous?.id}`);
    await vi.waitUntil(async () => (await statusWith(oldToken, two.tenant)) === 401, soon);
  });

  it('let a staged key sign from its time on, without a word between them', async () => {
    const [one, two] = nodes;
    const [next, current] = await rotate(await apiClient(one.tenant), TYPE, { rotationGracePeriod: 60 });
    await vi.waitUntil(async () => kidsOf(await jwksOf(two.tenant)).length === 2, soon);
    const later = Clock.now() + 60_000;
    Clock.use(() => later);
    const signers = await Promise.all([...tenants(), ...tenants()].map(signerOf));
    expect(signers).toEqual(Array.from({ length: 4 }, () => next?.id));
    for (const tenant of tenants()) expect(kidsOf(await jwksOf(tenant))).toEqual([next?.id, current?.id]);
    const stored = await sql(
      one.databaseUrl,
      `select id, status from oidc_keys where tenant_id = 'default' and type = $1 order by status`,
      [TYPE],
    );
    expect(stored).toEqual([
      { id: next?.id, status: 'Current' },
      { id: current?.id, status: 'Previous' },
    ]);
  });

  it('rotate at once on both without losing a key or failing', async () => {
    const apis = await Promise.all(tenants().map(apiClient));
    const rotated = await Promise.all([...apis, ...apis].map((api) => rotate(api, TYPE)));
    const made = rotated.map(([current]) => current?.id);
    expect(new Set(made).size).toBe(4);
    await vi.waitUntil(async () => {
      const [one, two] = await Promise.all(tenants().map(jwksOf));
      return JSON.stringify(one) === JSON.stringify(two);
    }, soon);
    const keys: ListedKey[] = await listKeys(await apiClient(nodes[0].tenant), TYPE);
    expect(keys).toHaveLength(2);
    expect(made).toEqual(expect.arrayContaining(keys.map(({ id }) => id)));
  });

  it('issue no token that cannot be verified while keys are rotated under load', async () => {
    const [one, two] = nodes;
    const rotating = new AbortController();
    let issued = 0;
    const load = async (tenant: TestTenant): Promise<void> => {
      while (!rotating.signal.aborted) {
        const before = await jwksOf(tenant);
        const token = await managementToken(tenant);
        const after = await jwksOf(tenant);
        const published = new Map([...before.keys, ...after.keys].map((key) => [key.kid, key]));
        await verify(token, { keys: [...published.values()] });
        issued++;
      }
    };
    const rotateOften = async (): Promise<void> => {
      for (let round = 0; round < 10; round++) {
        for (const node of [one, two]) {
          const [current] = await rotate(await apiClient(node.tenant), TYPE);
          const isCurrent = async (tenant: TestTenant) => kidsOf(await jwksOf(tenant))[0] === current?.id;
          await vi.waitUntil(async () => (await Promise.all(tenants().map(isCurrent))).every(Boolean), soon);
        }
      }
    };
    const rotations = rotateOften().finally(() => rotating.abort());
    await Promise.all([rotations, ...[...tenants(), ...tenants()].map(load)]);
    expect(issued).toBeGreaterThan(20);
  });

  it('both apply a changed lifetime of sessions', async () => {
    const [one, two] = nodes;
    const headers = { cookie: await signedInCookies(two, two.tenant) };
    await fetch(`${two.tenant.issuer}/device`, { headers, redirect: 'manual' });
    await (await apiClient(one.tenant)).patch('/configs/oidc/session', { ttl: 3600 });
    const ttls = async () => {
      await fetch(`${two.tenant.issuer}/device`, { headers, redirect: 'manual' });
      return sql<{ ttl: number }>(
        two.databaseUrl,
        `select (payload ->> 'exp')::int - extract(epoch from now())::int as ttl from oidc_artefacts where kind = 'Session'`,
      );
    };
    await vi.waitUntil(async () => (await ttls()).some(({ ttl }) => ttl > 600 && ttl <= 3600), soon);
    expect((await (await apiClient(two.tenant)).get('/configs/oidc/session')).body).toEqual({ ttl: 3600 });
  });

  it('catch up with what they missed while they heard nothing', async () => {
    const [one, two] = nodes;
    expect(kidsOf(await jwksOf(two.tenant))).toHaveLength(1);
    await sql(
      two.databaseUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'portico notifications' and datname = current_database()`,
    );
    const [current] = await rotate(await apiClient(one.tenant), TYPE);
    await vi.waitUntil(async () => kidsOf(await jwksOf(two.tenant))[0] === current?.id, soon);
  });
});

describe('tenants made on another node', () => {
  const DISCOVERY = '/oidc/.well-known/openid-configuration';

  it('are served at once, though their host was asked for before', async () => {
    const endpoint = { ENDPOINT: 'https://*.example.com' };
    const one = await startTestApp(endpoint);
    const two = await startTestApp({ ...endpoint, DB_URL: one.databaseUrl });
    const statusOf = async (host: string) =>
      (await two.app.inject({ url: DISCOVERY, headers: { host } })).statusCode;
    try {
      expect(await statusOf('fresh.example.com')).toBe(404);
      await one.app.get(TenantProvisioner).provision('fresh');
      await vi.waitUntil(async () => (await statusOf('fresh.example.com')) === 200, soon);

      expect(await statusOf('id.fresh.test')).toBe(404);
      await sql(one.databaseUrl, `insert into tenant_hosts values ('id.fresh.test', 'fresh', now())`);
      await vi.waitUntil(async () => (await statusOf('id.fresh.test')) === 200, soon);
      await sql(one.databaseUrl, `delete from tenant_hosts where host = 'id.fresh.test'`);
      await vi.waitUntil(async () => (await statusOf('id.fresh.test')) === 404, soon);
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  });
});
