import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createHook } from './fixture.js';

const URL = 'https://example.com/hook';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

describe('creating a webhook', () => {
  it('answers 201 with all of it, and with a signing key of the server', async () => {
    const config = { url: URL, headers: { 'X-Mine': 'yes' }, retries: 2 };
    const created = await api.post('/hooks', {
      name: 'Mine',
      events: ['Role.Created', 'PostSignIn', 'Role.Created'],
      config: { ...config, unknown: true },
      tenantId: 'acme',
      signingKey: 'mine',
      createdAt: 1,
    });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'Mine',
      event: null,
      events: ['Role.Created', 'PostSignIn'],
      config,
      signingKey: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      enabled: true,
      failingSince: null,
      switchedOffAt: null,
      createdAt: expect.closeTo(Date.now(), -5),
    });
    expect((await api.get(`/hooks/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('takes a single event of old, and whatever the URL says', async () => {
    const created = await api.post('/hooks', {
      event: 'PostRegister',
      config: { url: 'no url' },
      enabled: false,
    });
    expect(created.body).toMatchObject({
      name: '',
      event: 'PostRegister',
      events: [],
      config: { url: 'no url' },
      enabled: false,
    });
  });

  it('stores the signing key encrypted', async () => {
    const { id, signingKey } = await createHook(api, URL, ['Role.Created']);
    const [row] = await sql<{ key: Buffer }>(
      server.databaseUrl,
      'select encrypted_signing_key as key from hooks where id = $1',
      [id],
    );
    expect(row?.key.length).toBeGreaterThan(32);
    expect(row?.key.includes(signingKey)).toBe(false);
  });

  it('needs an event', async () => {
    expect(refusal(await api.post('/hooks', { config: { url: URL } }))).toEqual([400, 'hook.missing_events']);
  });

  const valid = { events: ['Role.Created'], config: { url: URL } };
  const withHeaders = (headers: unknown) => ({ config: { url: URL, headers } });
  const manyHeaders = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`x-${n}`, 'a']));

  it.each([
    ['an empty list of events', { events: [] }],
    ['an unknown event', { events: ['Role.Created', 'Role.Exploded'] }],
    ['an event of development', { events: ['TrustedDevice.Created'] }],
    ['an unknown single event', { event: 'Nothing' }],
    ['too many events', { events: Array(101).fill('Role.Created') }],
    ['no config', { config: undefined }],
    ['null for a config', { config: null }],
    ['no URL', { config: {} }],
    ['a number for a URL', { config: { url: 1 } }],
    ['a URL of 2,049 characters', { config: { url: 'x'.repeat(2049) } }],
    ['a null character in the URL', { config: { url: 'http://a\u0000' } }],
    ['4 retries', { config: { url: URL, retries: 4 } }],
    ['an empty name', { name: '' }],
    ['a name of 257 characters', { name: 'x'.repeat(257) }],
    ['text for enabled', { enabled: 'true' }],
    ['a list of headers', withHeaders(['a'])],
    ['51 headers', withHeaders(manyHeaders)],
    ['a number as a header', withHeaders({ 'x-a': 1 })],
    ['a header of 4,097 characters', withHeaders({ 'x-a': 'a'.repeat(4097) })],
    ['a line break in a header', withHeaders({ 'x-a': 'a\r\nx-b: c' })],
    ['a header outside of ISO 8859-1', withHeaders({ 'x-a': '€' })],
    ['a header without a name', withHeaders({ '': 'a' })],
    ['a blank in the name of a header', withHeaders({ 'x a': 'a' })],
    ['a long name of a header', withHeaders({ [`x-${'a'.repeat(127)}`]: 'a' })],
    ['a host header', withHeaders({ Host: 'example.com' })],
    ['a length of its own', withHeaders({ 'content-length': '1' })],
    ['a transfer encoding', withHeaders({ 'Transfer-Encoding': 'chunked' })],
    ['a connection header', withHeaders({ connection: 'close' })],
  ])('refuses %s', async (_, properties) => {
    const answer = await api.post('/hooks', { ...valid, ...properties });
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });

  it('says which header is wrong', async () => {
    const { body } = await api.post('/hooks', { ...valid, ...withHeaders({ a: 'b', Host: 'c' }) });
    expect(body).toMatchObject({ data: { issues: [{ path: ['config', 'headers', 'Host'] }] } });
  });
});

describe('a webhook', () => {
  it('changes, its config as a whole', async () => {
    const { id, signingKey } = await createHook(api, URL, ['Role.Created'], { name: 'Old' });
    await api.patch(`/hooks/${id}`, { config: { url: URL, headers: { a: 'b' }, retries: 1 } });
    const config = { url: 'https://example.com/other' };
    const changed = await api.patch(`/hooks/${id}`, {
      config,
      events: ['PostSignIn', 'PostSignIn'],
      enabled: false,
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      id,
      name: 'Old',
      config,
      events: ['PostSignIn'],
      signingKey,
      enabled: false,
    });
    expect(changed.body).toHaveProperty('config', config);
    expect((await api.get(`/hooks/${id}`)).body).toEqual(changed.body);
    expect((await api.patch(`/hooks/${id}`, { event: 'PostSignIn' })).body).toMatchObject({
      event: 'PostSignIn',
    });
    expect((await api.patch(`/hooks/${id}`, { event: null })).body).toMatchObject({ event: null });
  });

  it('refuses a change that changes nothing, or that is invalid', async () => {
    const { id } = await createHook(api, URL, ['Role.Created']);
    expect(refusal(await api.patch(`/hooks/${id}`, { signingKey: 'mine' }))).toEqual([
      422,
      'entity.invalid_input',
    ]);
    expect(refusal(await api.patch(`/hooks/${id}`, { events: [] }))).toEqual([400, 'guard.invalid_input']);
  });

  it('gets a new signing key', async () => {
    const { id, signingKey } = await createHook(api, URL, ['Role.Created']);
    const renewed = await api.patch(`/hooks/${id}/signing-key`);
    expect(read(renewed, 'signingKey')).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(read(renewed, 'signingKey')).not.toBe(signingKey);
    expect((await api.get(`/hooks/${id}`)).body).toEqual(renewed.body);
  });

  it('is deleted', async () => {
    const { id } = await createHook(api, URL, ['Role.Created']);
    expect((await api.delete(`/hooks/${id}`)).status).toBe(204);
    expect(refusal(await api.get(`/hooks/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
  });

  const refusalsOf = async (client: ApiClient, id: string) =>
    [
      await client.get(`/hooks/${id}`),
      await client.patch(`/hooks/${id}`, { name: 'a' }),
      await client.patch(`/hooks/${id}/signing-key`),
      await client.delete(`/hooks/${id}`),
      await client.get(`/hooks/${id}/dead-deliveries`),
      await client.post(`/hooks/${id}/dead-deliveries/x/replay`),
      await client.post(`/hooks/${id}/test`, { events: ['PostSignIn'], config: { url: URL } }),
    ].map(refusal);

  const NOT_FOUND = [
    [404, 'entity.not_exists_with_id'],
    [404, 'entity.not_exists'],
    [404, 'entity.not_exists'],
    [404, 'entity.not_found'],
    [404, 'entity.not_exists_with_id'],
    [404, 'entity.not_exists_with_id'],
    [404, 'entity.not_exists_with_id'],
  ];

  it('that does not exist is not found, and has no logs', async () => {
    expect(await refusalsOf(api, 'nothing')).toEqual(NOT_FOUND);
    expect(await api.get('/hooks/nothing/recent-logs')).toMatchObject({ status: 200, body: [] });
  });

  it('of another tenant is not found, and stays as it is', async () => {
    const { id, signingKey } = await createHook(api, URL, ['Role.Created'], { name: 'Mine' });
    expect(await refusalsOf(other, id)).toEqual(NOT_FOUND);
    expect((await api.get(`/hooks/${id}`)).body).toMatchObject({ name: 'Mine', signingKey });
    expect(readAll(await other.get('/hooks'), 'id')).not.toContain(id);
  });
});

describe('the list of webhooks', () => {
  it('is newest first, in pages where one is asked for', async () => {
    const first = await createHook(other, URL, ['Role.Created']);
    const second = await createHook(other, URL, ['Role.Created']);
    const all = await other.get('/hooks');
    expect(readAll(all, 'id').slice(0, 2)).toEqual([second.id, first.id]);
    expect(all.headers.get('total-number')).toBeNull();
    const page = await other.get('/hooks?page=2&page_size=1');
    expect(readAll(page, 'id')).toEqual([first.id]);
    expect(page.headers.get('total-number')).toBe('2');
  });

  it('has statistics only where they are asked for', async () => {
    const { id } = await createHook(api, URL, ['Role.Created']);
    const none = { executionStats: { successCount: 0, requestCount: 0 } };
    expect((await api.get(`/hooks/${id}`)).body).not.toHaveProperty('executionStats');
    expect((await api.get(`/hooks/${id}?includeExecutionStats=`)).body).not.toHaveProperty('executionStats');
    expect((await api.get(`/hooks/${id}?includeExecutionStats=false`)).body).toMatchObject(none);
    const listed = async (query: string) => {
      const { body } = await api.get(`/hooks?${query}`);
      return Array.isArray(body) ? body.find((hook) => hook.id === id) : undefined;
    };
    expect(await listed('includeExecutionStats=false')).not.toHaveProperty('executionStats');
    expect(await listed('includeExecutionStats=1')).toMatchObject(none);
  });

  it('ends at 100, however many are made at once', async () => {
    const { body } = await other.get('/hooks');
    const missing = 100 - (Array.isArray(body) ? body.length : 0);
    const hook = { events: ['Role.Created'], config: { url: URL } };
    for (let made = 1; made < missing; made++) await other.post('/hooks', hook);
    const answers = await Promise.all(Array.from({ length: 10 }, () => other.post('/hooks', hook)));
    expect(tally(answers)).toEqual({ '201': 1, '422 hook.limit_exceeded': 9 });
    expect(readAll(await other.get('/hooks'), 'id')).toHaveLength(100);
    expect((await api.post('/hooks', hook)).status).toBe(201);
  });
});

describe('changes of webhooks', () => {
  it('are in the audit log', async () => {
    const { id } = await createHook(api, URL, ['Role.Created']);
    await api.patch(`/hooks/${id}`, { name: 'New' });
    await api.patch(`/hooks/${id}/signing-key`);
    await api.delete(`/hooks/${id}`);
    const logs = await api.get('/logs?logKey=Management&page_size=100');
    expect(readAll(logs, 'key').slice(0, 4)).toEqual(
      ['DeleteHook', 'UpdateHookSigningKey', 'UpdateHook', 'CreateHook'].map(
        (operation) => `Management.${operation}`,
      ),
    );
  });
});
