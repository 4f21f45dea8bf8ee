import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../../support/api-client.js';
import { type NameServer, startNameServer } from '../../support/name-server.js';
import { addOperator, operatorClient } from '../../support/operators.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const SOON = { timeout: 20_000, interval: 5 };

interface Host {
  readonly host: string;
  readonly isVerified: boolean;
  readonly proof: { readonly name: string; readonly value: string };
}

describe('hosts of tenants', () => {
  const published = new Map<string, string>();
  let names: NameServer;
  let nodes: readonly [TestApp, TestApp];
  let api: ApiClient;

  beforeAll(async () => {
    names = await startNameServer((name) => {
      const text = published.get(name);
      return text === undefined ? 'unknown' : [text];
    });
    const settings = {
      ENDPOINT: 'http://*.tenants.test',
      ADMIN_ENDPOINT: 'http://admin.test',
      OUTBOUND_NAME_SERVERS: names.address,
    };
    const one = await startTestApp(settings);
    nodes = [one, await startTestApp({ ...settings, DB_URL: one.databaseUrl })];
    api = await operatorClient(one, await addOperator(one));
    await api.post('/tenants', { id: 'globex' });
  });
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    await names.close();
  });

  const issuerOn = async ({ app }: TestApp, host: string): Promise<string | number> => {
    const answer = await app.inject({ url: '/oidc/.well-known/openid-configuration', headers: { host } });
    return answer.statusCode === 200 ? answer.json<{ issuer: string }>().issuer : answer.statusCode;
  };

  it('are served on every node once their owner has published the proof, until they are removed', async () => {
    const added = await api.post('/tenants/acme/hosts', { host: 'ID.Acme.Example' });
    const { host, proof } = added.body as Host;
    expect([added.status, host, proof.name]).toEqual([
      201,
      'id.acme.example',
      '_portico-challenge.id.acme.example',
    ]);
    for (const node of nodes) expect(await issuerOn(node, host)).toBe(404);

    expect(await api.post(`/tenants/acme/hosts/${host}/verify`)).toMatchObject({
      status: 422,
      body: { code: 'tenant.host_not_proved', data: { type: 'TXT', ...proof } },
    });
    published.set(proof.name, `${proof.value}x`);
    expect((await api.post(`/tenants/acme/hosts/${host}/verify`)).status).toBe(422);
    published.set(proof.name, proof.value);
    expect(await api.post(`/tenants/acme/hosts/${host}/verify`)).toMatchObject({
      status: 200,
      body: { isVerified: true },
    });
    expect(await issuerOn(nodes[0], host)).toBe('http://id.acme.example/oidc');
    await expect.poll(() => issuerOn(nodes[1], host), SOON).toBe('http://id.acme.example/oidc');

    expect((await api.delete(`/tenants/acme/hosts/${host}`)).status).toBe(204);
    expect(await issuerOn(nodes[0], host)).toBe(404);
    await expect.poll(() => issuerOn(nodes[1], host), SOON).toBe(404);
    expect((await api.delete(`/tenants/acme/hosts/${host}`)).status).toBe(404);
  });

  it('belong to one tenant where two claim one at once, and are nobody else’s to verify or remove', async () => {
    const claims = ['acme', 'globex'].map((id) =>
      api.post(`/tenants/${id}/hosts`, { host: 'both.example.net' }),
    );
    const answers = await Promise.all(claims);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const [winner, loser] = answers[0]?.status === 201 ? ['acme', 'globex'] : ['globex', 'acme'];
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
      code: 'tenant.host_in_use',
      data: { host: 'both.example.net', tenantId: winner },
    });
    expect((await api.post(`/tenants/${loser}/hosts/both.example.net/verify`)).status).toBe(404);
    expect((await api.delete(`/tenants/${loser}/hosts/both.example.net`)).status).toBe(404);
    expect((await api.get(`/tenants/${loser}/hosts`)).body).not.toMatchObject([{ host: 'both.example.net' }]);
  });

  it.each([
    ['*.acme.example', 'tenant.host_invalid'],
    ['localhost', 'tenant.host_invalid'],
    ['127.0.0.1', 'tenant.host_invalid'],
    ['[::1]', 'tenant.host_invalid'],
    ['acme.example:8443', 'tenant.host_invalid'],
    ['https://acme.example', 'tenant.host_invalid'],
    ['acme.example.', 'tenant.host_invalid'],
    ['a..example', 'tenant.host_invalid'],
    [`${'a'.repeat(64)}.example`, 'tenant.host_invalid'],
    ['co.uk', 'tenant.host_public_suffix'],
    ['github.io', 'tenant.host_public_suffix'],
    ['tenants.test', 'tenant.host_reserved'],
    ['globex.tenants.test', 'tenant.host_reserved'],
    ['a.b.tenants.test', 'tenant.host_reserved'],
    ['ADMIN.test', 'tenant.host_reserved'],
  ])('are never %s: %s', async (host, code) => {
    expect(await api.post('/tenants/acme/hosts', { host })).toMatchObject({ status: 422, body: { code } });
  });

  it('are stored as browsers write them', async () => {
    const { body } = await api.post('/tenants/acme/hosts', { host: 'Bücher.example' });
    expect(body).toMatchObject({ host: 'xn--bcher-kva.example' });
    expect((await api.delete(`/tenants/acme/hosts/${encodeURIComponent('bücher.example')}`)).status).toBe(
      204,
    );
  });

  it('are a hundred at most, and none of the operators’ own tenant', async () => {
    await sql(
      nodes[0].databaseUrl,
      `insert into tenant_hosts (host, tenant_id) select 'h' || n || '.many.example', 'globex' from generate_series(1, 100) as n`,
    );
    expect(await api.post('/tenants/globex/hosts', { host: 'more.example' })).toMatchObject({
      status: 422,
      body: { code: 'tenant.too_many_hosts' },
    });
    expect(await api.post('/tenants/admin/hosts', { host: 'more.example' })).toMatchObject({
      status: 422,
      body: { code: 'tenant.built_in' },
    });
    expect((await api.get('/tenants/globex/hosts')).body).toHaveLength(100);
  });

  it('are added to no tenant that was deleted', async () => {
    await api.delete('/tenants/acme');
    expect(await api.post('/tenants/acme/hosts', { host: 'late.example' })).toMatchObject({
      status: 422,
      body: { code: 'tenant.deleted' },
    });
    await api.post('/tenants/acme/restore');
  });
});
