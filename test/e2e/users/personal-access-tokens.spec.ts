import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser } from './fixture.js';

const INVALID = [400, 'guard.invalid_input'];
const TAKEN = [422, 'user.personal_access_token_name_exists'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;
let user: string;
let tokens: string;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  user = await createUser(api);
  tokens = `/users/${user}/personal-access-tokens`;
});
afterEach(() => Clock.use());

const names = async (): Promise<unknown[]> => readAll(await api.get(tokens), 'name');

describe('a personal access token', () => {
  it('is shown with its value, whenever it is asked for', async () => {
    const name = unique();
    const created = await api.post(tokens, { name });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      userId: user,
      name,
      value: expect.stringMatching(/^pat_[0-9A-Za-z]{32}$/),
      createdAt: expect.any(Number),
      expiresAt: null,
    });
    const later = await api.post(tokens, { name: `${name} 2`, expiresAt: null });
    const { body } = await api.get(tokens);
    expect(body).toEqual([later.body, created.body]);
  });

  it('lies encrypted in the database', async () => {
    const value = read(await api.post(tokens, { name: unique() }), 'value');
    const rows = await sql<{ row: string }>(
      server.databaseUrl,
      'select t::text as row from personal_access_tokens t',
    );
    expect(JSON.stringify(rows)).not.toContain(value.slice('pat_'.length));
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(value).toString('hex'));
  });

  it('may expire, but not in the past', async () => {
    const now = Clock.now() + 1_000;
    Clock.use(() => now);
    const past = [400, 'request.invalid_input'];
    expect(refusal(await api.post(tokens, { name: unique(), expiresAt: now }))).toEqual(past);
    expect(refusal(await api.post(tokens, { name: unique(), expiresAt: 0 }))).toEqual(past);
    expect(refusal(await api.post(tokens, { name: unique(), expiresAt: -8.64e15 }))).toEqual(past);
    for (const expiresAt of [now + 1, 8.64e15]) {
      const { status, body } = await api.post(tokens, { name: unique(), expiresAt });
      expect([status, body]).toEqual([201, expect.objectContaining({ expiresAt })]);
    }
  });

  it.each([
    {},
    { name: '' },
    { name: null },
    { name: 'x'.repeat(257) },
    { name: 'a', expiresAt: 1.5 },
    { name: 'a', expiresAt: 8.64e15 + 1 },
    { name: 'a', expiresAt: '2030-01-01' },
  ])('cannot be %j', async (token) => {
    expect(refusal(await api.post(tokens, token))).toEqual(INVALID);
  });

  it('has a name that no other of the user has', async () => {
    const [name, renamed] = [unique(), unique()];
    const second = await createUser(api);
    expect((await api.post(tokens, { name })).status).toBe(201);
    expect(refusal(await api.post(tokens, { name }))).toEqual(TAKEN);
    expect((await api.post(tokens, { name: name.toUpperCase() })).status).toBe(201);
    expect((await api.post(`/users/${second}/personal-access-tokens`, { name })).status).toBe(201);
    await api.post(tokens, { name: renamed });
    expect(refusal(await api.patch(`${tokens}/${renamed}`, { name }))).toEqual(TAKEN);
    expect(refusal(await api.patch(tokens, { currentName: renamed, name }))).toEqual(TAKEN);
  });

  it('is made once by many requests at once', async () => {
    const name = unique();
    const answers = await Promise.all(Array.from({ length: 30 }, () => api.post(tokens, { name })));
    expect(tally(answers)).toEqual({ 201: 1, [TAKEN.join(' ')]: 29 });
  });

  it.each(['Laptop', 'a/b', 'ünï 💥', '%', 'delete', '..', 'x'.repeat(256)])(
    'is renamed and deleted by a name such as %s',
    async (name) => {
      const id = await createUser(api);
      const path = `/users/${id}/personal-access-tokens`;
      const created = await api.post(path, { name });
      const same = await api.patch(path, { name });
      expect([same.status, same.body]).toEqual([200, created.body]);
      const renamed = await api.patch(path, { currentName: name, name: 'renamed' });
      expect([renamed.status, renamed.body]).toEqual([200, { ...(created.body as object), name: 'renamed' }]);
      const back = await api.patch(`${path}/renamed`, { name });
      expect([back.status, back.body]).toEqual([200, created.body]);
      expect(await api.post(`${path}/delete`, { name })).toMatchObject({ status: 204, body: undefined });
      expect((await api.get(path)).body).toEqual([]);
    },
  );

  it('is renamed and deleted by a path that holds its name', async () => {
    await api.post(tokens, { name: 'a/b ü' });
    expect((await api.patch(`${tokens}/a%2Fb%20%C3%BC`, { name: 'c/d' })).status).toBe(200);
    expect((await api.delete(`${tokens}/c%2Fd`)).status).toBe(204);
    expect(await names()).not.toContain('c/d');
    expect(refusal(await api.delete(`${tokens}/c%2Fd`))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.post(`${tokens}/delete`, { name: '' }))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.patch(tokens, { currentName: '', name: 'a' }))).toEqual([
      404,
      'entity.not_exists',
    ]);
    expect(refusal(await api.patch(tokens, { name: '' }))).toEqual(INVALID);
    expect(refusal(await api.patch(`${tokens}/a`, {}))).toEqual(INVALID);
    expect(refusal(await api.post(`${tokens}/delete`, {}))).toEqual(INVALID);
  });

  it('is one of 100 at most, and goes with its user', async () => {
    const id = await createUser(api);
    const path = `/users/${id}/personal-access-tokens`;
    const answers = await Promise.all(
      Array.from({ length: 110 }, (_, index) => api.post(path, { name: `token ${index}` })),
    );
    expect(tally(answers)).toEqual({ 201: 100, '400 request.invalid_input': 10 });
    await api.delete(`/users/${id}`);
    const left = await sql(server.databaseUrl, 'select from personal_access_tokens where user_id = $1', [id]);
    expect(left).toEqual([]);
  });

  it('is nothing to the other tenant', async () => {
    const name = unique();
    await api.post(tokens, { name });
    const unknown = [404, 'entity.not_found'];
    expect(refusal(await other.get(tokens))).toEqual(unknown);
    expect(refusal(await other.delete(`${tokens}/${name}`))).toEqual(unknown);
    expect(refusal(await other.post(tokens, { name }))).toEqual([
      404,
      'entity.relation_foreign_key_not_found',
    ]);
    expect(refusal(await other.patch(tokens, { name }))).toEqual([404, 'entity.not_exists']);
    expect(await names()).toContain(name);
  });
});
