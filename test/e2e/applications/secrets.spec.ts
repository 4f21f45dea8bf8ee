import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { attemptAt } from '../../support/client-attempts.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { createApplication, insertApplication, refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;
let id: string;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  id = await createApplication(api);
});

const HOUR = 3_600_000;
const create = (name: string, expiresAt?: unknown, applicationId = id) =>
  api.post(`/applications/${applicationId}/secrets`, { name, expiresAt });
const path = (name: string, applicationId = id) =>
  `/applications/${applicationId}/secrets/${encodeURIComponent(name)}`;

/** Whether the application gets a token by the secret, or the error that it gets. */
async function authenticate(value: string, clientId = id): Promise<unknown> {
  const { status, body } = await attemptAt(server.tenant, {
    form: `client_id=${clientId}&client_secret=${value}`,
  });
  return status === 200 ? 'accepted' : body['error_description'];
}

describe('a secret', () => {
  it('is made by the server, listed, and accepted', async () => {
    const expiresAt = Date.now() + HOUR;
    const created = await create('made', expiresAt);
    expect([created.status, created.body]).toEqual([
      201,
      {
        tenantId: 'default',
        applicationId: id,
        name: 'made',
        value: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
        createdAt: expect.any(Number),
        expiresAt,
      },
    ]);
    const { body } = await api.get(`/applications/${id}/secrets`);
    expect(body).toEqual([created.body, expect.objectContaining({ name: 'Default secret' })]);
    expect(await authenticate(read(created, 'value'))).toBe('accepted');
  });

  it('is not stored in a readable form', async () => {
    const value = read(await create('hidden'), 'value');
    const rows = await sql<{ row: string }>(
      server.databaseUrl,
      `select name || encode(encrypted_value, 'escape') || encode(value_hash, 'escape') as row from application_secrets`,
    );
    expect(rows.filter(({ row }) => row.includes(value))).toEqual([]);
  });

  it.each([undefined, null])('never expires where expiresAt is %s', async (expiresAt) => {
    expect((await create(`forever ${expiresAt}`, expiresAt)).body).toMatchObject({ expiresAt: null });
  });

  it('does not begin expired', async () => {
    for (const expiresAt of [0, Date.now() - HOUR, Date.now()]) {
      expect(refusal(await create('expired', expiresAt))).toEqual([400, 'request.invalid_input']);
    }
  });

  it('is refused once it expires, while the others count', async () => {
    const short = read(await create('short', Date.now() + HOUR), 'value');
    const long = read(await create('long', Date.now() + 3 * HOUR), 'value');
    const later = Date.now() + 2 * HOUR;
    Clock.use(() => later);
    const answers = [await authenticate(short), await authenticate(long)];
    Clock.use();
    expect(answers).toEqual(['client secret has expired', 'accepted']);
  });

  it('has a name of its own in its application', async () => {
    expect((await create('twice')).status).toBe(201);
    expect(refusal(await create('twice'))).toEqual([422, 'application.secret_name_exists']);
    expect((await create('Twice')).status).toBe(201);
    expect((await create('twice', null, await createApplication(api))).status).toBe(201);
  });

  it.each(['SPA', 'Native'])('is not for applications of type %s', async (type) => {
    const answer = await create('a', null, await createApplication(api, { type }));
    expect(refusal(answer)).toEqual([422, 'entity.db_constraint_violated']);
  });

  it.each(['Traditional', 'Protected', 'SAML'])('can belong to an application of type %s', async (type) => {
    const applicationId = await insertApplication(server, server.tenant, type);
    expect((await create('a', null, applicationId)).status).toBe(201);
  });
});

describe('a secret that is renamed', () => {
  it('keeps its value, which is readable under the new name', async () => {
    const value = read(await create('before'), 'value');
    const renamed = await api.patch(path('before'), { name: 'after' });
    expect([renamed.status, renamed.body]).toEqual([200, expect.objectContaining({ name: 'after', value })]);
    const list = await api.get(`/applications/${id}/secrets`);
    expect(list.body).toContainEqual(renamed.body);
    expect(readAll(list, 'name')).not.toContain('before');
    expect(await authenticate(value)).toBe('accepted');
  });

  it('can keep its name', async () => {
    const created = await create('same');
    expect((await api.patch(path('same'), { name: 'same' })).body).toEqual(created.body);
  });

  it('does not take the name of another', async () => {
    await create('one');
    await create('two');
    expect(refusal(await api.patch(path('one'), { name: 'two' }))).toEqual([
      422,
      'application.secret_name_exists',
    ]);
  });

  it('ends under one name where many rename it at once', async () => {
    const value = read(await create('race'), 'value');
    const names = Array.from({ length: 20 }, (_, n) => `race ${n}`);
    const answers = await Promise.all(names.map((name) => api.patch(path('race'), { name })));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 404)]);
    const { body } = await api.get(`/applications/${id}/secrets`);
    expect(body).toContainEqual(expect.objectContaining({ name: expect.stringMatching(/^race \d/), value }));
  });
});

describe('a deleted secret', () => {
  it('is refused, and gone', async () => {
    const value = read(await create('deleted'), 'value');
    expect((await api.delete(path('deleted'))).status).toBe(204);
    expect(await authenticate(value)).toBe('client authentication failed');
    expect(refusal(await api.delete(path('deleted')))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.patch(path('deleted'), { name: 'a' }))).toEqual([404, 'entity.not_exists']);
  });

  it('frees its name', async () => {
    const first = read(await create('again'), 'value');
    await api.delete(path('again'));
    const second = read(await create('again'), 'value');
    expect([await authenticate(first), await authenticate(second)]).toEqual([
      'client authentication failed',
      'accepted',
    ]);
  });
});

describe('the name of a secret', () => {
  it.each(['a/b', 'a b', 'a%2Fb', '?#&', '...', 'Default secret', '𐍈'.repeat(128), 'é'.repeat(256)])(
    'can be anything that a path can say: %s',
    async (name) => {
      const applicationId = await createApplication(api);
      await create(name, null, applicationId);
      const renamed = await api.patch(path(name, applicationId), { name: 'renamed' });
      expect(renamed.status).toBe(200);
      await api.patch(path('renamed', applicationId), { name });
      expect((await api.delete(path(name, applicationId))).status).toBe(204);
    },
  );

  it.each([undefined, null, '', 1, ['a'], { a: 1 }, 'a\u0000', '\ud800', 'x'.repeat(257)])(
    'cannot be %j',
    async (name) => {
      await api.post(`/applications/${id}/secrets`, { name: 'kept' });
      const answers = [
        await api.post(`/applications/${id}/secrets`, { name }),
        await api.patch(path('kept'), { name }),
      ];
      for (const answer of answers) expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
    },
  );
});

it.each(['tomorrow', '', 1.5, true, [1], 8.64e15 + 1])('no secret expires at %j', async (expiresAt) => {
  expect(refusal(await create('strange', expiresAt))).toEqual([400, 'guard.invalid_input']);
});

it('has no secrets where there is no application, or one of another tenant', async () => {
  const unknown = [404, 'entity.not_exists_with_id'];
  for (const [client, applicationId] of [
    [api, 'nothing'],
    [other, id],
  ] as const) {
    const secrets = `/applications/${applicationId}/secrets`;
    expect(refusal(await client.get(secrets))).toEqual(unknown);
    expect(refusal(await client.post(secrets, { name: 'a' }))).toEqual(unknown);
    expect(refusal(await client.patch(`${secrets}/Default%20secret`, { name: 'a' }))).toEqual(unknown);
    expect(refusal(await client.delete(`${secrets}/Default%20secret`))).toEqual(unknown);
  }
  expect(readAll(await api.get(`/applications/${id}/secrets`), 'name')).toContain('Default secret');
});

it('keeps one of 100 secrets that are created under one name at once', async () => {
  const applicationId = await createApplication(api);
  const answers = await Promise.all(Array.from({ length: 100 }, () => create('race', null, applicationId)));
  const made = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status !== 201).map(refusal);
  expect(made).toHaveLength(1);
  expect(refused).toEqual(Array.from({ length: 99 }, () => [422, 'application.secret_name_exists']));
  const list = await api.get(`/applications/${applicationId}/secrets`);
  expect(readAll(list, 'name')).toEqual(['race', 'Default secret']);
});
