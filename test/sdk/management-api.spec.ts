import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  AuthError,
  ClientCredentials,
  createApiClient,
  createManagementApi,
} from '../../sdk/src/management/management.public.js';
import type { ManagementApi, ManagementApiOptions } from '../../sdk/src/management/management.public.js';
import { renewalAge } from '../../sdk/src/management/renewal.js';
import { apiClient as plainClient } from '../support/api-client.js';
import { freePort } from '../support/free-port.js';
import { addMachine } from '../support/machines.js';
import { type TestTenant, useServer } from '../support/test-app.js';
import { listKeys, rotate } from '../e2e/configs/fixture.js';
import { type RecordedFetch, recordedFetch } from './recorded-fetch.js';

const HOUR_MS = 3_600_000;

describe('the client of the Management API', () => {
  const server = useServer();
  let recorded: RecordedFetch;
  /** Epoch milliseconds, as the SDK sees them. */
  let time: number;

  const managementApi = (
    { id, baseUrl, clientId, clientSecret }: TestTenant = server.tenant,
    options: Partial<ManagementApiOptions> = {},
  ): ManagementApi =>
    createManagementApi(id, {
      baseUrl,
      clientId,
      clientSecret,
      fetch: recorded.fetch,
      now: () => time,
      ...options,
    });

  beforeEach(() => {
    recorded = recordedFetch();
    time = Date.now();
  });

  it('gets one token for many calls', async () => {
    const { apiClient, clientCredentials } = managementApi();
    const created = await apiClient.POST('/api/roles', {
      body: { name: 'Made by the SDK', description: 'x' },
    });
    expect(created).toMatchObject({ response: { status: 200 }, data: { name: 'Made by the SDK' } });
    const { data } = await apiClient.GET('/api/roles', { params: { query: { type: 'User' } } });
    expect(data?.map(({ name }) => name)).toContain('Made by the SDK');
    expect(await clientCredentials.getAccessToken()).toMatchObject({
      scope: 'all',
      expiresAt: Math.floor(time / 1000) + 3600,
    });
    expect(recorded.tokenRequests()).toBe(1);
  });

  it('asks once where 100 first calls are made at a time', async () => {
    const { apiClient } = managementApi();
    const answers = await Promise.all(Array.from({ length: 100 }, () => apiClient.GET('/api/roles')));
    expect(new Set(answers.map(({ response }) => response.status))).toEqual(new Set([200]));
    expect(recorded.tokenRequests()).toBe(1);
  });

  it('keeps to its tenant', async () => {
    const own = managementApi();
    const other = managementApi(server.other);
    const { data } = await own.apiClient.POST('/api/roles', {
      body: { name: 'Of one tenant', description: 'x' },
    });
    const foreign = await other.apiClient.GET('/api/roles/{id}', {
      params: { path: { id: data?.id ?? '' } },
    });
    expect([foreign.response.status, foreign.error?.code]).toEqual([404, 'entity.not_exists_with_id']);

    const stranger = managementApi(server.tenant, { apiIndicator: server.other.indicator });
    await expect(stranger.apiClient.GET('/api/roles')).rejects.toMatchObject({ code: 'invalid_target' });
  });

  it('calls the subdomain of a tenant', async () => {
    recorded.origin = server.other.baseUrl;
    const { apiClient } = managementApi(server.other, { baseUrl: 'https://*.example.com/' });
    expect((await apiClient.GET('/api/roles')).response.status).toBe(200);
    expect(new Set(recorded.sent.map(({ url }) => url))).toEqual(
      new Set(['https://acme.example.com/oidc/token', 'https://acme.example.com/api/roles']),
    );
  });

  it('calls the cloud where it is not told otherwise, though never for a server of one’s own', async () => {
    recorded.origin = server.other.baseUrl;
    const { apiClient } = managementApi(server.other, { baseUrl: undefined });
    expect((await apiClient.GET('/api/roles')).response.status).toBe(200);
    expect(recorded.sent.at(-1)?.url).toBe('https://acme.logto.app/api/roles');
    expect(() => managementApi(server.tenant, { baseUrl: undefined })).toThrow('baseUrl');
  });

  it('sends no token where none is needed', async () => {
    const { apiClient } = managementApi();
    const { response } = await apiClient.GET('/api/.well-known/management.openapi.json');
    expect(response.status).toBe(200);
    expect(recorded.sent).toEqual([
      expect.objectContaining({ url: expect.stringContaining('/.well-known/'), authorization: null }),
    ]);
  });

  describe('as time goes by', () => {
    it('renews the token before it expires, once', async () => {
      const { apiClient, clientCredentials } = managementApi();
      const first = await clientCredentials.getAccessToken();
      time += 0.8 * HOUR_MS;
      expect(await clientCredentials.getAccessToken()).toBe(first);
      time = first.expiresAt * 1000 - 59_000;
      await Promise.all(Array.from({ length: 20 }, () => apiClient.GET('/api/roles')));
      const second = await clientCredentials.getAccessToken();
      expect([recorded.tokenRequests(), second.value === first.value]).toEqual([2, false]);
    });

    it('renews at moments that differ, between nine tenths of the usable lifetime and its end', () => {
      const lifetimes = fc.double({ min: 0.001, max: 1e9, noNaN: true });
      const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
      fc.assert(
        fc.property(lifetimes, chances, (lifetime, chance) => {
          const usable = Math.max(lifetime - 60, lifetime / 2);
          const age = renewalAge(lifetime, chance);
          expect(age).toBeLessThanOrEqual(usable);
          expect(age).toBeGreaterThanOrEqual(usable * 0.899);
        }),
      );
      expect(renewalAge(3600, 0.1)).not.toBe(renewalAge(3600, 0.9));
    });

    it('bridges an outage with the token that still holds, and not longer', async () => {
      const { clientCredentials } = managementApi();
      const first = await clientCredentials.getAccessToken();
      recorded.origin = `http://localhost:${await freePort()}`;
      time = first.expiresAt * 1000 - 30_000;
      expect(await clientCredentials.getAccessToken()).toBe(first);
      time += 31_000;
      await expect(clientCredentials.getAccessToken()).rejects.toMatchObject({ code: 'server_unreachable' });
      recorded.origin = undefined;
      expect((await clientCredentials.getAccessToken()).value).not.toBe(first.value);
    });
  });

  describe('that is refused a token', () => {
    const refusalOf = (api: ManagementApi): Promise<unknown> =>
      api.apiClient.GET('/api/roles').catch((error: unknown) => error);

    it.each([
      ['a wrong secret', { clientSecret: 'not-the-right-one' }, 'invalid_client', 401],
      ['an unknown application', { clientId: 'nobody' }, 'invalid_client', 400],
      ['an unknown resource', { apiIndicator: 'https://nobody.example.com' }, 'invalid_target', 400],
    ])('says so as OAuth does: %s', async (_name, options, code, status) => {
      const error = await refusalOf(managementApi(server.tenant, options));
      expect(error).toBeInstanceOf(AuthError);
      expect(error).toMatchObject({ name: 'AuthError', code, status, isTemporary: false });
    });

    it('says that the application lacks the role, and goes on once it has it', async () => {
      const machine = await addMachine(server, 'default');
      const api = managementApi(server.tenant, machine);
      expect(await refusalOf(api)).toMatchObject({ code: 'insufficient_scope', status: 403 });

      const { apiClient } = managementApi();
      const { data: roles = [] } = await apiClient.GET('/api/roles', {
        params: { query: { type: 'MachineToMachine' } },
      });
      const role = roles.find(({ name }) => name === 'Logto Management API access');
      await apiClient.POST('/api/roles/{id}/applications', {
        params: { path: { id: role?.id ?? '' } },
        body: { applicationIds: [machine.clientId] },
      });
      expect((await api.apiClient.GET('/api/roles')).response.status).toBe(200);
    });

    it('says that nobody answers', async () => {
      const baseUrl = `http://localhost:${await freePort()}`;
      const error = await refusalOf(managementApi(server.tenant, { baseUrl }));
      expect(error).toMatchObject({ code: 'server_unreachable', status: undefined, isTemporary: true });
    });

    it('says that something else answers', async () => {
      const tokenEndpoint = `${server.tenant.baseUrl}/api/roles`;
      const credentials = new ClientCredentials({ ...server.tenant, tokenEndpoint });
      await expect(credentials.getAccessToken()).rejects.toMatchObject({
        code: 'invalid_response',
        status: 401,
      });
      const openIdOnly = new ClientCredentials({
        ...server.tenant,
        tokenEndpoint: `${server.tenant.issuer}/jwks`,
      });
      await expect(openIdOnly.getAccessToken()).rejects.toBeInstanceOf(AuthError);
    });

    it('shows no secret, neither itself nor in its errors', async () => {
      const api = managementApi(server.tenant, { clientSecret: 'a-secret-that-is-wrong' });
      const shown = inspect([api, await refusalOf(api)], { depth: 20, showHidden: true });
      expect(shown).not.toContain('a-secret-that-is-wrong');
    });
  });

  describe('whose token the API refuses', () => {
    it('sends the request once more with a fresh one', async () => {
      const { apiClient } = managementApi();
      await apiClient.GET('/api/roles');
      const before = await plainClient(server.tenant);
      await rotate(before, 'private-keys');
      const after = await plainClient(server.tenant);
      const [previous] = (await listKeys(after, 'private-keys')).filter(
        ({ status }) => status === 'Previous',
      );
      await after.delete(`/configs/oidc/private-keys/${previous?.id ?? ''}`);
      recorded.sent.length = 0;

      const body = { name: 'Sent twice', description: 'And made once.' };
      const { data, response } = await apiClient.POST('/api/roles', { body });
      expect([response.status, data]).toEqual([200, expect.objectContaining(body)]);
      expect(recorded.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
        'POST /api/roles',
        'POST /oidc/token',
        'POST /api/roles',
      ]);
    });

    it('hands on the answer to the second request, whatever it is', async () => {
      const { baseUrl } = server.tenant;
      const asked: (string | undefined)[] = [];
      const client = createApiClient({
        baseUrl,
        fetch: recorded.fetch,
        getToken: async ({ refused }) => {
          asked.push(refused);
          return `wrong-${asked.length}`;
        },
      });
      const { error, response } = await client.GET('/api/roles');
      expect([response.status, error?.code]).toEqual([401, 'auth.unauthorized']);
      expect(asked).toEqual([undefined, 'wrong-1']);
      expect(recorded.sent).toHaveLength(2);
    });

    it('does not repeat a request with the same token', async () => {
      const getToken = async (): Promise<string> => 'wrong';
      const client = createApiClient({ baseUrl: server.tenant.baseUrl, fetch: recorded.fetch, getToken });
      const { error } = await client.GET('/api/roles');
      expect([recorded.sent.length, error?.code]).toEqual([1, 'auth.unauthorized']);
    });
  });

  describe('that is told to stop', () => {
    it('stops waiting for the token, and lets others wait', async () => {
      let open = (): void => undefined;
      recorded.gate = new Promise((resolve) => {
        open = resolve;
      });
      const { apiClient } = managementApi();
      const abort = new AbortController();
      const stopped = apiClient.GET('/api/roles', { signal: abort.signal });
      const patient = apiClient.GET('/api/roles');
      abort.abort();
      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
      open();
      expect((await patient).response.status).toBe(200);
      expect(recorded.tokenRequests()).toBe(1);
    });

    it('passes the signal on to the call itself', async () => {
      const { apiClient, clientCredentials } = managementApi();
      await clientCredentials.getAccessToken();
      const abort = new AbortController();
      recorded.gate = new Promise((resolve) => {
        abort.signal.addEventListener('abort', () => resolve());
      });
      const call = apiClient.GET('/api/roles', { signal: abort.signal });
      abort.abort(new Error('enough'));
      await expect(call).rejects.toThrow('enough');
    });

    it('asks for nothing where it was told so before', async () => {
      const { apiClient } = managementApi();
      const call = apiClient.GET('/api/roles', { signal: AbortSignal.abort() });
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
      expect(recorded.sent).toEqual([]);
    });
  });
});
