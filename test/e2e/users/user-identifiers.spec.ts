import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { startTestApp, type TestApp, useServer } from '../../support/test-app.js';
import { read, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser, newEmail, newPhone, newUsername } from './fixture.js';

const MANY = 100;

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const times = (count: number, request: (index: number) => Promise<ApiAnswer>): Promise<ApiAnswer[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => request(index)));

describe('a phone number', () => {
  it.each([
    ['61412345678', '61412345678'],
    ['610412345678', '61412345678'],
    ['4402079460000', '442079460000'],
    ['12025550123', '12025550123'],
    // Italian numbers of landlines keep their zero, also from abroad.
    ['390612345678', '390612345678'],
    // Of a length or a range that nobody has been given, so far.
    ['6141234567', '6141234567'],
    ['12025550', '12025550'],
  ])('of the form %s is kept as %s', async (given, kept) => {
    const created = await api.post('/users', { primaryPhone: given });
    expect(created.body).toMatchObject({ primaryPhone: kept });
    await api.delete(`/users/${read(created, 'id')}`);
  });

  it.each(['1', '0', '0412345678', '999999999999', '6'.repeat(128)])(
    'cannot be %s, which is none',
    async (primaryPhone) => {
      const id = await createUser(api);
      expect(refusal(await api.post('/users', { primaryPhone }))).toEqual([422, 'user.invalid_phone']);
      expect(refusal(await api.patch(`/users/${id}`, { primaryPhone }))).toEqual([422, 'user.invalid_phone']);
    },
  );

  it('is one, with the zero that is dialled inside the country and without it', async () => {
    const phone = newPhone();
    const dialled = `610${phone.slice(2)}`;
    const id = await createUser(api, { primaryPhone: phone });
    const taken = [422, 'user.phone_already_in_use'];
    expect(refusal(await api.post('/users', { primaryPhone: dialled }))).toEqual(taken);
    expect(refusal(await api.patch(`/users/${await createUser(api)}`, { primaryPhone: dialled }))).toEqual(
      taken,
    );
    expect((await api.patch(`/users/${id}`, { primaryPhone: dialled })).body).toMatchObject({
      primaryPhone: phone,
    });
  });
});

describe('a name that a user is found by', () => {
  it.each([
    ['username', newUsername(), (name: string) => name],
    ['primaryEmail', newEmail(), (email: string) => email.toUpperCase()],
    ['primaryEmail', `änna.${unique()}@exämple.com`, (email: string) => email.replaceAll('ä', 'Ä')],
    ['primaryPhone', newPhone(), (phone: string) => phone],
  ])('belongs to one user of a tenant: %s %s', async (key, value, respelt) => {
    const again = respelt(value);
    const code = `user.${key.replace('primary', '').toLowerCase()}_already_in_use`;
    const id = await createUser(api, { [key]: value });
    const another = await createUser(api);
    expect(refusal(await api.post('/users', { [key]: again }))).toEqual([422, code]);
    expect(refusal(await api.patch(`/users/${another}`, { [key]: again }))).toEqual([422, code]);
    const own = await api.patch(`/users/${id}`, { [key]: again });
    expect(own).toMatchObject({ status: 200, body: { [key]: again } });
    expect((await other.post('/users', { [key]: value })).status).toBe(200);
  });

  it('may be another username in another case', async () => {
    const username = newUsername();
    await createUser(api, { username });
    expect((await api.post('/users', { username: username.toUpperCase() })).status).toBe(200);
  });

  it('is told of in the order of username, address, number', async () => {
    const all = { username: newUsername(), primaryEmail: newEmail(), primaryPhone: newPhone() };
    await createUser(api, all);
    expect(refusal(await api.post('/users', all))).toEqual([422, 'user.username_already_in_use']);
    const { primaryEmail, primaryPhone } = all;
    const answer = await api.post('/users', { primaryEmail, primaryPhone });
    expect(refusal(answer)).toEqual([422, 'user.email_already_in_use']);
  });
});

describe('a server that does not tell cases apart', () => {
  let plain: TestApp;

  beforeAll(async () => {
    plain = await startTestApp({ CASE_SENSITIVE_USERNAME: 'false' });
  });
  afterAll(() => plain.close());

  it('keeps a username as it was given, and once', async () => {
    const [own, others] = [await apiClient(plain.tenant), await apiClient(plain.other)];
    const id = await createUser(own, { username: 'Anna' });
    const taken = [422, 'user.username_already_in_use'];
    expect((await own.get(`/users/${id}`)).body).toMatchObject({ username: 'Anna' });
    expect(refusal(await own.post('/users', { username: 'aNNA' }))).toEqual(taken);
    const another = await createUser(own, { username: 'bert' });
    expect(refusal(await own.patch(`/users/${another}`, { username: 'ANNA' }))).toEqual(taken);
    expect((await own.patch(`/users/${id}`, { username: 'ANNA' })).body).toMatchObject({ username: 'ANNA' });
    expect((await own.patch(`/users/${id}`, { username: '' })).body).toMatchObject({ username: null });
    await createUser(own, { username: 'anna' });
    await createUser(others, { username: 'ANNA' });
  });
});

describe('requests that race', () => {
  it.each([
    ['username', newUsername(), 'user.username_already_in_use'],
    ['primaryEmail', newEmail(), 'user.email_already_in_use'],
    ['primaryPhone', newPhone(), 'user.phone_already_in_use'],
  ])('create one user with a %s', async (key, value, code) => {
    const answers = await times(MANY, () => api.post('/users', { [key]: value }));
    expect(tally(answers)).toEqual({ 200: 1, [`422 ${code}`]: MANY - 1 });
  });

  it('create one user with all three', async () => {
    const all = { username: newUsername(), primaryEmail: newEmail(), primaryPhone: newPhone() };
    const answers = await times(MANY, () => api.post('/users', all));
    expect(tally(answers)).toEqual({ 200: 1, '422 user.username_already_in_use': MANY - 1 });
  });

  it('give an address to one user', async () => {
    const primaryEmail = newEmail();
    const users = await Promise.all(Array.from({ length: 20 }, () => createUser(api)));
    const answers = await times(users.length, (index) =>
      api.patch(`/users/${users[index]}`, { primaryEmail }),
    );
    expect(tally(answers)).toEqual({ 200: 1, '422 user.email_already_in_use': users.length - 1 });
  });

  it('delete a user once, whatever else is done to it', async () => {
    const id = await createUser(api);
    const requests = [
      () => api.delete(`/users/${id}`),
      () => api.patch(`/users/${id}`, { name: unique() }),
      () => api.patch(`/users/${id}/custom-data`, { customData: { a: unique() } }),
      () => api.patch(`/users/${id}/is-suspended`, { isSuspended: true }),
      () => api.patch(`/users/${id}/logto-configs`, { mfa: { enabled: true } }),
      () => api.put(`/users/${id}/identities/github`, { userId: unique() }),
      () => api.post(`/users/${id}/personal-access-tokens`, { name: unique() }),
      () => api.get(`/users/${id}`),
    ];
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => requests).flatMap((all) => all.map((ask) => ask())),
    );
    const { 204: deleted, ...rest } = tally(answers);
    expect(deleted).toBe(1);
    expect(Object.keys(rest).filter((outcome) => !/^(20[01]$|404 )/.test(outcome))).toEqual([]);
    expect((await api.get(`/users/${id}`)).status).toBe(404);
  });
});

describe('a user that is not there', () => {
  const NOT_FOUND = 'entity.not_found';
  const operations: readonly (readonly [keyof ApiClient, string, object | undefined, string])[] = [
    ['get', '', undefined, NOT_FOUND],
    ['patch', '', { name: 'Anna' }, NOT_FOUND],
    ['patch', '', {}, NOT_FOUND],
    ['delete', '', undefined, NOT_FOUND],
    ['patch', '/is-suspended', { isSuspended: true }, NOT_FOUND],
    ['get', '/custom-data', undefined, NOT_FOUND],
    ['patch', '/custom-data', { customData: {} }, NOT_FOUND],
    ['patch', '/profile', { profile: {} }, NOT_FOUND],
    ['get', '/logto-configs', undefined, NOT_FOUND],
    ['patch', '/logto-configs', {}, NOT_FOUND],
    ['patch', '/password', { password: 'a password' }, NOT_FOUND],
    ['post', '/password/verify', { password: 'a password' }, NOT_FOUND],
    ['get', '/has-password', undefined, NOT_FOUND],
    ['get', '/all-identities', undefined, NOT_FOUND],
    ['get', '/identities/github', undefined, NOT_FOUND],
    ['put', '/identities/github', { userId: 'octocat' }, NOT_FOUND],
    ['delete', '/identities/github', undefined, NOT_FOUND],
    ['get', '/sso-identities/okta', undefined, NOT_FOUND],
    ['get', '/personal-access-tokens', undefined, NOT_FOUND],
    ['post', '/personal-access-tokens', { name: 'Laptop' }, 'entity.relation_foreign_key_not_found'],
    ['patch', '/personal-access-tokens', { name: 'Laptop' }, 'entity.not_exists'],
    ['patch', '/personal-access-tokens/Laptop', { name: 'Desktop' }, 'entity.not_exists'],
    ['delete', '/personal-access-tokens/Laptop', undefined, NOT_FOUND],
    ['post', '/personal-access-tokens/delete', { name: 'Laptop' }, NOT_FOUND],
  ];

  it.each(operations)('is told of by %s %s %j', async (method, path, body, code) => {
    const foreign = await createUser(other);
    for (const id of [foreign, 'none', 'x'.repeat(256), '%F0%9F%98%80', "'%20or%201=1--"]) {
      expect(refusal(await api[method](`/users/${id}${path}`, body))).toEqual([404, code]);
    }
    expect(await other.get(`/users/${foreign}`)).toMatchObject({ body: { name: null, isSuspended: false } });
  });
});
