import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser, readNumber } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

describe('a social identity', () => {
  it('is linked, replaced and unlinked', async () => {
    const created = await api.post('/users', {});
    const id = read(created, 'id');
    const identity = {
      userId: unique(),
      details: { name: 'Octo', email: null, raw: { none: null, list: [null] } },
    };
    const linked = await api.put(`/users/${id}/identities/github`, identity);
    expect([linked.status, linked.body]).toEqual([201, { github: identity }]);
    const google = { userId: unique() };
    const both = await api.put(`/users/${id}/identities/google`, google);
    expect([both.status, both.body]).toEqual([201, { github: identity, google }]);
    const replaced = { userId: unique() };
    const again = await api.put(`/users/${id}/identities/github`, replaced);
    expect([again.status, again.body]).toEqual([200, { github: replaced, google }]);

    expect((await api.get(`/users/${id}/identities/github`)).body).toEqual({ identity: replaced });
    expect((await api.get(`/users/${id}/identities/github?includeTokenSecret=true`)).status).toBe(200);
    expect((await api.get(`/users/${id}/all-identities`)).body).toEqual({
      socialIdentities: [
        { target: 'github', identity: replaced },
        { target: 'google', identity: google },
      ],
      ssoIdentities: [],
    });
    const user = await api.get(`/users/${id}`);
    expect(user.body).toMatchObject({ identities: again.body });
    expect(readNumber(user, 'updatedAt')).toBeGreaterThan(readNumber(created, 'updatedAt'));

    const unlinked = await api.delete(`/users/${id}/identities/github`);
    expect(unlinked).toMatchObject({ status: 200, body: { id, hasPassword: false } });
    expect(unlinked.body).toHaveProperty('identities', { google });
    const gone = [404, 'user.identity_not_exist'];
    expect(refusal(await api.delete(`/users/${id}/identities/github`))).toEqual(gone);
    expect(refusal(await api.get(`/users/${id}/identities/github`))).toEqual(gone);
  });

  it('is linked through a connector', async () => {
    const [id, stranger] = [await createUser(api), await createUser(other)];
    const data = { connectorId: 'github-1', connectorData: { code: 'abc' } };
    const refused = await api.post(`/users/${id}/identities`, data);
    expect(refusal(refused)).toEqual([422, 'session.invalid_connector_id']);
    expect(refused.body).toMatchObject({ data: { connectorId: 'github-1' } });
    expect(refusal(await api.post(`/users/${stranger}/identities`, data))).toEqual([404, 'entity.not_found']);
    const incomplete = await api.post(`/users/${id}/identities`, { connectorId: 'github-1' });
    expect(refusal(incomplete)).toEqual([400, 'guard.invalid_input']);
  });

  it('belongs to one user of a tenant', async () => {
    const [one, two, stranger] = [await createUser(api), await createUser(api), await createUser(other)];
    const identity = { userId: unique() };
    expect((await api.put(`/users/${one}/identities/github`, identity)).status).toBe(201);
    expect(refusal(await api.put(`/users/${two}/identities/github`, identity))).toEqual([
      422,
      'user.identity_already_in_use',
    ]);
    expect((await api.put(`/users/${one}/identities/github`, identity)).status).toBe(200);
    expect((await api.put(`/users/${two}/identities/google`, identity)).status).toBe(201);
    expect((await other.put(`/users/${stranger}/identities/github`, identity)).status).toBe(201);
    await api.delete(`/users/${one}`);
    expect((await api.put(`/users/${two}/identities/github`, identity)).status).toBe(201);
  });

  it('is linked to one of many users who ask for it at once', async () => {
    const users = await Promise.all(Array.from({ length: 20 }, () => createUser(api)));
    const identity = { userId: unique() };
    const answers = await Promise.all(users.map((id) => api.put(`/users/${id}/identities/race`, identity)));
    expect(tally(answers)).toEqual({ 201: 1, '422 user.identity_already_in_use': users.length - 1 });
    const [id] = users;
    const targets = Array.from({ length: 10 }, (_, index) => `target-${index}`);
    await Promise.all(
      targets.map((target) => api.put(`/users/${id}/identities/${target}`, { userId: unique() })),
    );
    expect((await api.get(`/users/${id}`)).body).toMatchObject({
      identities: Object.fromEntries(targets.map((target) => [target, expect.anything()])),
    });
  });

  it.each(['a%2Fb', '%F0%9F%98%80', '%20', '__proto__', 'constructor', 'x'.repeat(256)])(
    'may be of a target called %s',
    async (target) => {
      const id = await createUser(api);
      const linked = await api.put(`/users/${id}/identities/${target}`, { userId: unique() });
      expect(linked.status).toBe(201);
      expect(Object.keys(linked.body as object)).toEqual([decodeURIComponent(target)]);
      expect((await api.get(`/users/${id}/identities/${target}`)).body).toEqual({
        identity: Object.values(linked.body as object)[0],
      });
      expect((await api.delete(`/users/${id}/identities/${target}`)).status).toBe(200);
    },
  );

  it.each([
    {},
    { userId: '' },
    { userId: null },
    { userId: 1 },
    { userId: 'x'.repeat(257) },
    { userId: 'a', details: null },
    { userId: 'a', details: [] },
  ])('cannot be %j', async (identity) => {
    const id = await createUser(api);
    expect(refusal(await api.put(`/users/${id}/identities/github`, identity))).toEqual([
      400,
      'guard.invalid_input',
    ]);
  });

  it('does not gather without end', async () => {
    const id = await createUser(api);
    const link = (target: string, details: object) =>
      api.put(`/users/${id}/identities/${target}`, { userId: unique(), details });
    expect((await link('first', { text: 'x'.repeat(600_000) })).status).toBe(201);
    expect(refusal(await link('second', { text: 'x'.repeat(600_000) }))).toEqual([
      422,
      'entity.value_too_long',
    ]);
    expect((await link('first', {})).status).toBe(200);
    for (let count = 1; count < 100; count++) expect((await link(`target-${count}`, {})).status).toBe(201);
    expect(refusal(await link('one-more', {}))).toEqual([422, 'entity.db_constraint_violated']);
    expect((await link('first', {})).status).toBe(200);
  });
});

describe('an enterprise identity', () => {
  it('is shown where it is asked for, in its own tenant', async () => {
    const id = await createUser(api);
    await sql(
      server.databaseUrl,
      `insert into user_sso_identities (tenant_id, id, user_id, sso_connector_id, issuer, identity_id, detail)
       values ('default', 'sso', $1, 'okta', 'https://okta.example.com', 'anna', '{"none": null}')`,
      [id],
    );
    const ssoIdentity = {
      tenantId: 'default',
      id: 'sso',
      userId: id,
      ssoConnectorId: 'okta',
      issuer: 'https://okta.example.com',
      identityId: 'anna',
      detail: { none: null },
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
    };
    expect((await api.get(`/users/${id}/sso-identities/okta`)).body).toEqual({ ssoIdentity });
    expect((await api.get(`/users/${id}/all-identities`)).body).toEqual({
      socialIdentities: [],
      ssoIdentities: [{ ssoConnectorId: 'okta', ssoIdentity }],
    });
    expect((await api.get(`/users/${id}?includeSsoIdentities=true`)).body).toMatchObject({
      ssoIdentities: [ssoIdentity],
    });
    expect((await api.get(`/users/${id}`)).body).not.toHaveProperty('ssoIdentities');
    expect((await api.get(`/users/${id}?includeSsoIdentities=false`)).body).not.toHaveProperty(
      'ssoIdentities',
    );
    const unknown = await api.get(`/users/${id}/sso-identities/entra`);
    expect(refusal(unknown)).toEqual([404, 'user.enterprise_sso_identity_not_exists']);
    expect(refusal(await other.get(`/users/${id}/sso-identities/okta`))).toEqual([404, 'entity.not_found']);
  });
});
