import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { operationsOf } from '#src/platform/http/openapi/operations.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { TenantRepository } from '#src/modules/tenants/tenant.repository.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addMachine, giveRole } from '../../support/machines.js';
import { addOperator, type Operator, operatorClient } from '../../support/operators.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { managementToken, requestToken } from '../../support/tokens.js';

const { paths } = JSON.parse(await readFile('docs/openapi-operators.json', 'utf8'));
const operations = operationsOf(paths).map(({ method, path }) => ({
  method: method.toUpperCase(),
  path: path.replaceAll(/\{\w+\}/g, 'acme'),
}));

describe('the API of tenants', () => {
  const server = useServer({ ENDPOINT: 'https://*.example.com', WORKER_CONCURRENCY: '2' });
  let operator: Operator;
  let api: ApiClient;

  beforeAll(async () => {
    operator = await addOperator(server);
    api = await operatorClient(server, operator);
  });

  const statusOf = async (baseUrl: string, { method, path }: (typeof operations)[number], token?: string) =>
    (
      await fetch(`${baseUrl}${path}`, {
        method,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      })
    ).status;

  it('makes a tenant that is served at once, and lists it in pages', async () => {
    expect(await api.post('/tenants', { id: 'globex' })).toMatchObject({
      status: 201,
      body: { id: 'globex', state: 'active', deletedAt: null, endsAt: null },
    });
    const served = await server.app.inject({ url: '/oidc/jwks', headers: { host: 'globex.example.com' } });
    expect(served.statusCode).toBe(200);
    expect((await api.get('/tenants/globex')).body).toMatchObject({ id: 'globex' });
    const page = await api.get('/tenants?page=2&page_size=2');
    expect(page.headers.get('total-number')).toBe(
      String((await sql(server.databaseUrl, 'select from tenants')).length),
    );
    expect((await api.get('/tenants?page_size=1')).body).toHaveLength(1);
  });

  it.each(['A', 'a b', '-a', 'a'.repeat(22), '', 'a.b'])('refuses the id %j', async (id) => {
    expect(await api.post('/tenants', { id })).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input' },
    });
  });

  it('makes a tenant once where two are asked for at once', async () => {
    const answers = await Promise.all([
      api.post('/tenants', { id: 'twice' }),
      api.post('/tenants', { id: 'twice' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body).toMatchObject({ code: 'tenant.id_in_use', data: { tenantId: 'twice' } });
  });

  it('does not delete a tenant that is being made, and does delete one that was cut short', async () => {
    let begun = (): void => undefined;
    let goOn = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    const slow: TenantSeed = {
      seed: async () => {
        begun();
        await mayGoOn;
        throw new Error('cut short');
      },
    };
    const making = new TenantProvisioner(server.app.get(TenantRepository), [slow]).provision('slow');
    await hasBegun;
    expect(await api.delete('/tenants/slow')).toMatchObject({
      status: 409,
      body: { code: 'tenant.being_made' },
    });
    goOn();
    await expect(making).rejects.toThrow('cut short');
    expect((await api.get('/tenants/slow')).body).toMatchObject({ state: 'provisioning' });
    expect(await api.delete('/tenants/slow')).toMatchObject({ status: 200, body: { state: 'deleted' } });
    expect(await api.post('/tenants', { id: 'slow' })).toMatchObject({
      status: 422,
      body: { code: 'tenant.deleted' },
    });
  });

  it('makes no more than a hundred tenants in an hour', async () => {
    await sql(
      server.databaseUrl,
      `insert into tenants (id, created_at) select 'mass-' || n, to_timestamp($1) from generate_series(1, 100) as n`,
      [Clock.nowSeconds()],
    );
    expect(await api.post('/tenants', { id: 'one-too-many' })).toMatchObject({
      status: 429,
      body: { code: 'request.too_many_requests' },
    });
    await sql(server.databaseUrl, `delete from tenants where id like 'mass-%'`);
  });

  it.each(['admin', 'default'])('never deletes the tenant %s', async (id) => {
    expect(await api.delete(`/tenants/${id}`)).toMatchObject({
      status: 422,
      body: { code: 'tenant.built_in' },
    });
  });

  it('says what is not there, and what cannot be undone', async () => {
    for (const answer of [
      await api.get('/tenants/nobody'),
      await api.delete('/tenants/nobody'),
      await api.post('/tenants/nobody/restore'),
      await api.post('/tenants/nobody/erase'),
      await api.get('/tenants/nobody/hosts'),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    for (const step of ['restore', 'erase'])
      expect(await api.post(`/tenants/acme/${step}`)).toMatchObject({
        status: 422,
        body: { code: 'tenant.not_deleted' },
      });
  });

  it('is nowhere but in the tenant of the operators, whoever asks', async () => {
    const { token } = await operatorClient(server, operator);
    expect(operations.length).toBeGreaterThan(8);
    for (const operation of operations) {
      for (const bearer of [undefined, token, await managementToken(server.tenant)])
        expect([operation, await statusOf(server.tenant.baseUrl, operation, bearer)]).toEqual([
          operation,
          404,
        ]);
    }
    // Nor is it said which methods there would be.
    expect(await statusOf(server.tenant.baseUrl, { method: 'PUT', path: '/api/tenants' })).toBe(404);
    expect(await statusOf(server.adminUrl, { method: 'PUT', path: '/api/tenants' })).toBe(405);
  });

  it('refuses every other token', async () => {
    const admin = await addMachine(server, 'admin');
    const others = [undefined, await managementToken(server.tenant), await managementToken(server.other)];
    for (const operation of operations)
      for (const bearer of others)
        expect([operation, await statusOf(server.adminUrl, operation, bearer)]).toEqual([operation, 401]);
    const issuer = `${server.adminUrl}/oidc`;
    const { body } = await requestToken(
      { ...server.tenant, issuer },
      {
        grant_type: 'client_credentials',
        client_id: admin.clientId,
        client_secret: admin.clientSecret,
        resource: 'https://admin.logto.app/tenants',
      },
    );
    for (const operation of operations)
      expect([operation, await statusOf(server.adminUrl, operation, String(body['access_token']))]).toEqual([
        operation,
        403,
      ]);
  });

  it('lets those who may only read change nothing', async () => {
    const reader = await addOperator(server, ['read:tenants']);
    const { token } = await operatorClient(server, reader);
    for (const operation of operations) {
      const status = await statusOf(server.adminUrl, operation, token);
      expect([operation, status === 403]).toEqual([operation, operation.method !== 'GET']);
    }
  });

  /** The Management API of the tenant `admin`, for an application that has all of it. */
  const managementOfAdmin = async (): Promise<ApiClient> => {
    const machine = await addMachine(server, 'admin');
    const indicator = 'https://admin.logto.app/api';
    await giveRole(server, { tenantId: 'admin', clientId: machine.clientId, indicator, scopes: ['all'] });
    const issuer = `${server.adminUrl}/oidc`;
    const admin = { ...server.tenant, ...machine, id: 'admin', baseUrl: server.adminUrl, issuer, indicator };
    return apiClient(admin);
  };

  it('refuses a token as soon as its role is gone', async () => {
    const former = await addOperator(server);
    const client = await operatorClient(server, former);
    expect((await client.get('/tenants')).status).toBe(200);
    const roles = await managementOfAdmin();
    expect((await roles.delete(`/applications/${former.clientId}/roles/${former.roleId}`)).status).toBe(204);
    expect((await client.get('/tenants')).status).toBe(403);
  });

  it('tells in the log of operators who did it, and in the tenant’s that it happened', async () => {
    await api.post('/tenants', { id: 'audited' });
    await api.delete('/tenants/audited');
    await api.post('/tenants/audited/restore');
    const rows = (tenantId: string) =>
      sql<{ key: string; payload: Record<string, unknown> }>(
        server.databaseUrl,
        `select key, payload from logs where tenant_id = $1 and key like 'Management.%' order by created_at`,
        [tenantId],
      );
    const told = ['Management.Tenant.Created', 'Management.Tenant.Deleted', 'Management.Tenant.Restored'];
    await expect
      .poll(async () => (await rows('audited')).map(({ key }) => key).toSorted(), { timeout: 20_000 })
      .toEqual(told);
    for (const { payload } of await rows('audited')) {
      expect(payload).toMatchObject({ result: 'Success', by: 'operators' });
      expect(JSON.stringify(payload)).not.toContain(operator.clientId);
    }
    const done = (await rows('admin')).filter(
      ({ payload }) => payload['applicationId'] === operator.clientId,
    );
    expect(done.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'Management.CreateTenant',
        'Management.DeleteTenant',
        'Management.RestoreTenant',
      ]),
    );
  });

  it('is described by the operators’ tenant, and by no other', async () => {
    const pathsAt = async (baseUrl: string) => {
      const document = (await (await fetch(`${baseUrl}/api/swagger.json`)).json()) as { paths: object };
      return Object.keys(document.paths).filter((path) => path.startsWith('/api/tenants'));
    };
    expect(await pathsAt(server.adminUrl)).toEqual(Object.keys(paths));
    expect(await pathsAt(server.tenant.baseUrl)).toEqual([]);
  });
});
