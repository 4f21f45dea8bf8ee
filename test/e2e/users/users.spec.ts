import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser, deleteAs, newEmail, newPhone, newUsername, NOBODY, readNumber } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const PROFILE = { nickname: 'Annie', address: { country: 'NZ', locality: 'Nelson' } };

const nested = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ a: inner }), {});

describe('a new user', () => {
  it('may be nobody in particular', async () => {
    const created = await api.post('/users', {});
    expect(created).toMatchObject({ status: 200 });
    expect(created.body).toEqual({
      ...NOBODY,
      id: expect.stringMatching(/^[0-9a-z]{12}$/),
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
    });
    expect((await api.get(`/users/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('is what was asked for, and nothing that the server decides', async () => {
    const given = {
      username: newUsername(),
      primaryEmail: newEmail(),
      primaryPhone: newPhone(),
      name: 'Änna 💥',
      avatar: 'https://example.com/a.png',
      customData: { plan: { seats: 3 }, none: null },
      profile: PROFILE,
    };
    const decided = { id: 'chosen', tenantId: 'acme', createdAt: 0, isSuspended: true, applicationId: 'a' };
    const { status, body } = await api.post('/users', {
      ...given,
      ...decided,
      profile: { ...PROFILE, shoeSize: 42 },
      password: 'a password',
      lastSignInAt: 1,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...NOBODY,
      ...given,
      hasPassword: true,
      id: expect.stringMatching(/^[0-9a-z]{12}$/),
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
    });
    expect((body as { createdAt: number }).createdAt).toBeGreaterThan(1);
  });

  it('has no name and no picture where they are empty', async () => {
    const { body } = await api.post('/users', { name: '', avatar: '' });
    expect(body).toMatchObject({ name: null, avatar: null });
  });

  it('is unknown to the other tenant', async () => {
    const username = newUsername();
    const id = await createUser(api, { username });
    expect(refusal(await other.get(`/users/${id}`))).toEqual([404, 'entity.not_found']);
    expect(await createUser(other, { username })).not.toBe(id);
  });

  it.each([
    { username: '' },
    { username: '1anna' },
    { username: 'änna' },
    { username: 'anna\n' },
    { username: null },
    { username: ['anna'] },
    { primaryEmail: '' },
    { primaryEmail: 'anna' },
    { primaryEmail: 'anna@example' },
    { primaryEmail: 'an na@example.com' },
    { primaryPhone: '' },
    { primaryPhone: '+61412345678' },
    { primaryPhone: 61_412_345_678 },
    { name: null },
    { name: 'a\u0000b' },
    { avatar: 'a.png' },
    { avatar: 'javascript:alert(1)' },
    { customData: [] },
    { customData: null },
    { customData: 'text' },
    { customData: { a: '\ud800' } },
    { profile: null },
    { profile: { nickname: 1 } },
    { profile: { nickname: null } },
    { profile: { address: 'here' } },
    { profile: { address: { country: {} } } },
    { password: '' },
    { password: null },
  ])('cannot be %j', async (properties) => {
    const answer = await api.post('/users', properties);
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
    expect(answer.body).toMatchObject({
      data: { name: 'ZodError', issues: [{ path: expect.arrayContaining(Object.keys(properties)) }] },
    });
  });

  it.each(
    Object.entries({
      username: 'a'.repeat(129),
      primaryEmail: 'a@a.'.repeat(200_000),
      primaryPhone: '6'.repeat(129),
      name: 'x'.repeat(129),
      avatar: `https://example.com/${'a'.repeat(2048)}`,
      password: 'x'.repeat(257),
    }),
  )('has a %s of bounded length', async (key, value) => {
    const { status, body } = await api.post('/users', { [key]: value });
    expect([status, body]).toMatchObject([400, { data: { issues: [{ code: 'too_big', path: [key] }] } }]);
  });

  it('has a profile and custom data of bounded length and depth', async () => {
    for (const properties of [{ profile: { nickname: 'x'.repeat(1025) } }, { customData: nested(70) }])
      expect(refusal(await api.post('/users', properties))).toEqual([400, 'guard.invalid_input']);
    const { status } = await api.post('/users', { customData: nested(60) });
    expect(status).toBe(200);
  });

  it('may have custom data and an address of any script', async () => {
    const values = {
      primaryEmail: `ünï.💌+${newUsername()}@éxämple.рф`,
      customData: { constructor: 1, toString: 'a', '': 'b', '𐍈': [] },
    };
    expect((await api.post('/users', values)).body).toMatchObject(values);
  });
});

describe('a change of a user', () => {
  it('leaves what it does not name, and moves the time of the last change', async () => {
    const created = await api.post('/users', { name: 'Anna', username: newUsername(), profile: PROFILE });
    const id = read(created, 'id');
    const updated = await api.patch(`/users/${id}`, { name: 'Anne' });
    expect(updated).toMatchObject({ status: 200 });
    expect(updated.body).toEqual({
      ...(created.body as object),
      name: 'Anne',
      updatedAt: expect.any(Number),
    });
    expect(readNumber(updated, 'updatedAt')).toBeGreaterThan(readNumber(created, 'updatedAt'));
    expect((await api.get(`/users/${id}`)).body).toEqual(updated.body);
  });

  it.each([null, ''])('clears with %j', async (nothing) => {
    const values = {
      username: newUsername(),
      primaryEmail: newEmail(),
      primaryPhone: newPhone(),
      name: 'Anna',
      avatar: 'https://example.com/a.png',
    };
    const id = await createUser(api, values);
    const changes = Object.fromEntries(Object.keys(values).map((key) => [key, nothing]));
    const { status, body } = await api.patch(`/users/${id}`, changes);
    expect([status, body]).toEqual([200, expect.objectContaining(NOBODY)]);
    await createUser(api, values);
  });

  it('replaces custom data and profile', async () => {
    const id = await createUser(api, { customData: { a: 1, b: 2 }, profile: PROFILE });
    const changes = { customData: { b: { c: [null] } }, profile: { givenName: '' } };
    const { body } = await api.patch(`/users/${id}`, changes);
    expect(body).toMatchObject(changes);
    expect(await api.get(`/users/${id}`)).toMatchObject({ body });
    expect(body).toMatchObject({ customData: expect.not.objectContaining({ a: 1 }) });
  });

  it.each([{}, { id: 'chosen' }, { password: 'a password' }, { isSuspended: true }])(
    'is refused where it changes nothing: %j',
    async (changes) => {
      const id = await createUser(api);
      expect(refusal(await api.patch(`/users/${id}`, changes))).toEqual([422, 'entity.invalid_input']);
    },
  );

  it('suspends, and lets in again', async () => {
    const id = await createUser(api);
    const suspended = await api.patch(`/users/${id}/is-suspended`, { isSuspended: true });
    expect(suspended).toMatchObject({ status: 200, body: { id, isSuspended: true } });
    const letIn = await api.patch(`/users/${id}/is-suspended`, { isSuspended: false });
    expect(letIn).toMatchObject({ status: 200, body: { id, isSuspended: false } });
    for (const isSuspended of [undefined, null, 'true', 1])
      expect((await api.patch(`/users/${id}/is-suspended`, { isSuspended })).status).toBe(400);
  });
});

describe('a part of a user', () => {
  it('is merged at the top: custom data', async () => {
    const id = await createUser(api, { customData: { a: { one: 1 }, b: 1 } });
    const merged = { a: { two: 2 }, b: 1, c: null };
    const { status, body } = await api.patch(`/users/${id}/custom-data`, {
      customData: { a: { two: 2 }, c: null },
    });
    expect([status, body]).toEqual([200, merged]);
    expect(await api.get(`/users/${id}/custom-data`)).toMatchObject({ status: 200, body: merged });
    expect((await api.patch(`/users/${id}/custom-data`, { customData: {} })).body).toEqual(merged);
    for (const wrong of [{}, { customData: null }, { customData: ['a'] }, { a: 1 }])
      expect((await api.patch(`/users/${id}/custom-data`, wrong)).status).toBe(400);
  });

  it('is merged at the top: profile', async () => {
    const id = await createUser(api, { profile: PROFILE });
    const { status, body } = await api.patch(`/users/${id}/profile`, {
      profile: { familyName: 'Ng', address: { region: 'Tasman' }, shoeSize: 42 },
    });
    expect([status, body]).toEqual([
      200,
      { nickname: 'Annie', familyName: 'Ng', address: { region: 'Tasman' } },
    ]);
    expect((await api.get(`/users/${id}`)).body).toMatchObject({ profile: body });
    expect((await api.patch(`/users/${id}/profile`, {})).status).toBe(400);
  });

  it('keeps what is merged at the same time', async () => {
    const id = await createUser(api);
    const members = Array.from({ length: 20 }, (_, n) => ({ [`member${n}`]: n }));
    await Promise.all(members.map((customData) => api.patch(`/users/${id}/custom-data`, { customData })));
    expect((await api.get(`/users/${id}/custom-data`)).body).toEqual(Object.assign({}, ...members));
  });

  it('does not grow without end', async () => {
    const id = await createUser(api, { customData: { first: 'x'.repeat(20_000) } });
    const grow = { customData: { second: 'x'.repeat(20_000) } };
    expect(refusal(await api.patch(`/users/${id}/custom-data`, grow))).toEqual([
      422,
      'entity.value_too_long',
    ]);
    const { body } = await api.patch(`/users/${id}/custom-data`, { customData: { first: 'x' } });
    expect(body).toEqual({ first: 'x' });
  });

  it('is what the user decided about second factors', async () => {
    const id = await createUser(api);
    const untouched = { mfa: { skipped: false, skipMfaOnSignIn: false }, passkeySignIn: { skipped: false } };
    expect((await api.get(`/users/${id}/logto-configs`)).body).toEqual(untouched);
    const first = await api.patch(`/users/${id}/logto-configs`, {
      mfa: { skipped: true, additionalBindingSuggestionSkipped: true },
    });
    expect(first.body).toEqual({ ...untouched, mfa: { skipped: true, skipMfaOnSignIn: false } });
    const second = await api.patch(`/users/${id}/logto-configs`, {
      mfa: { enabled: true },
      passkeySignIn: { skipped: true },
    });
    expect(second.body).toEqual({
      mfa: { enabled: true, skipped: true, skipMfaOnSignIn: false },
      passkeySignIn: { skipped: true },
    });
    expect((await api.get(`/users/${id}/logto-configs`)).body).toEqual(second.body);
    expect((await api.patch(`/users/${id}/logto-configs`, {})).body).toEqual(second.body);
    expect((await api.patch(`/users/${id}/logto-configs`, { mfa: { enabled: null } })).status).toBe(400);
  });
});

describe('a deleted user', () => {
  it('is gone, with its names free again', async () => {
    const username = newUsername();
    const id = await createUser(api, { username });
    expect(await api.delete(`/users/${id}`)).toMatchObject({ status: 204, body: undefined });
    expect(refusal(await api.get(`/users/${id}`))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.delete(`/users/${id}`))).toEqual([404, 'entity.not_found']);
    await createUser(api, { username });
  });

  it('was deleted by somebody else', async () => {
    const [id, operator] = [await createUser(api), await createUser(api)];
    expect(await deleteAs(server, server.tenant, id, id)).toMatchObject({
      status: 400,
      body: { code: 'user.cannot_delete_self' },
    });
    expect((await api.get(`/users/${id}`)).status).toBe(200);
    expect(await deleteAs(server, server.tenant, operator, id)).toMatchObject({ status: 204 });
  });
});
