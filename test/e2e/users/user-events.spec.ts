import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { expirePasswords } from '../../support/password-expiration.js';
import { useServer } from '../../support/test-app.js';
import { logsOf } from '../audit-logs/fixture.js';
import { read } from '../resources/fixture.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest, verified } from '../webhooks/fixture.js';
import { createUser, deleteAs, newEmail, newUsername } from './fixture.js';

const EVENTS = ['User.Created', 'User.Deleted', 'User.Data.Updated', 'User.SuspensionStatus.Updated'];

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  await expirePasswords(server, 'default', 90);
});

/** What webhooks are told of a request, and what of the user. */
interface Told {
  readonly event: string;
  readonly route: string;
  readonly data: unknown;
}

const told = (event: string, route: string, data: unknown): Told => ({ event, route, data });

const byRoute = (one: Told, two: Told): number => one.route.localeCompare(two.route);

/** Does everything to a new user that webhooks are told of. */
async function liveThrough(): Promise<{ readonly id: string; readonly expected: readonly Told[] }> {
  const created = await api.post('/users', { username: newUsername(), password: 'a password' });
  const id = read(created, 'id');
  const patch = async (path: string, body: object) => (await api.patch(`/users/${id}${path}`, body)).body;
  const updated = (route: string, data: unknown) => told('User.Data.Updated', `PATCH ${route}`, data);
  const expected = [
    told('User.Created', 'POST /users', created.body),
    updated('/users/:userId', await patch('', { primaryEmail: newEmail(), name: 'Änna 💥' })),
    updated('/users/:userId/custom-data', await patch('/custom-data', { customData: { b: { c: null } } })),
    updated('/users/:userId/profile', await patch('/profile', { profile: { nickname: 'Annie' } })),
    updated(
      '/users/:userId/logto-configs',
      await patch('/logto-configs', { mfa: { skipped: true, additionalBindingSuggestionSkipped: true } }),
    ),
    updated('/users/:userId/password', await patch('/password', { password: 'another password' })),
  ];
  const suspended = await patch('/is-suspended', { isSuspended: true });
  await api.delete(`/users/${id}`);
  const { hasPassword: _, ...info } = suspended as { hasPassword: boolean };
  const suspension = told('User.SuspensionStatus.Updated', 'PATCH /users/:userId/is-suspended', suspended);
  const deletion = told('User.Deleted', 'DELETE /users/:userId', info);
  return { id, expected: [...expected, suspension, deletion] };
}

describe('webhooks', () => {
  it('are told of every change what it was answered with, and of the deleted user how it was', async () => {
    const receiver = await receiverOfTest();
    const { id: hookId, signingKey } = await hookOfTest(api, receiver.url, EVENTS);
    const { id, expected } = await liveThrough();
    await receiver.expectRequests(expected.length);
    await allDelivered(server);
    const got = receiver.received.map((request): Told => {
      const { event, data, method, path, matchedRoute, status, params, ...rest } = verified(
        request,
        signingKey,
      );
      expect(rest).toEqual({
        hookId,
        ip: expect.any(String),
        userAgent: 'node',
        createdAt: expect.any(String),
      });
      expect(params).toEqual(event === 'User.Created' ? {} : { userId: id });
      expect(path).toBe(String(matchedRoute).replace(':userId', id));
      expect(status).toBe(event === 'User.Deleted' ? 204 : 200);
      expect(JSON.stringify(data)).not.toMatch(/argon2|digest/i);
      return told(String(event), `${String(method)} ${String(matchedRoute)}`, data);
    });
    expect(got.toSorted(byRoute)).toEqual(expected.toSorted(byRoute));
  });

  it('are not told of identities, second factors, tokens, an expired password and what is refused', async () => {
    const receiver = await receiverOfTest();
    const id = await createUser(api, { password: 'a password' });
    // Creations may still be on their way.
    await hookOfTest(api, receiver.url, EVENTS.slice(1));
    const path = `/users/${id}`;
    await api.put(`${path}/identities/github`, { userId: 'octocat' });
    await api.delete(`${path}/identities/github`);
    const { body: factor } = await api.post(`${path}/mfa-verifications`, { type: 'Totp' });
    expect(factor).toMatchObject({ type: 'Totp' });
    const { body: factors } = await api.get(`${path}/mfa-verifications`);
    await api.delete(`${path}/mfa-verifications/${(factors as [{ id: string }])[0].id}`);
    await api.post(`${path}/personal-access-tokens`, { name: 'Laptop' });
    await api.delete(`${path}/personal-access-tokens/Laptop`);
    await api.patch(`${path}/password/expiration`, { isExpired: true });
    await api.post(`${path}/password/verify`, { password: 'another' });
    await api.patch(path, {});
    await api.patch(path, { primaryPhone: '1' });
    await api.patch('/users/none', { name: 'Anna' });
    await api.patch(path, { name: 'the end' });
    await receiver.expectRequests(1);
    await allDelivered(server);
    expect(receiver.received.map(payloadOf)).toMatchObject([{ data: { id, name: 'the end' } }]);
  });

  it('are not told of the users of the other tenant', async () => {
    const [receiver, others] = [await receiverOfTest(), await receiverOfTest()];
    await hookOfTest(api, receiver.url, EVENTS);
    await hookOfTest(other, others.url, EVENTS);
    const id = await createUser(other, { customData: { text: 'x'.repeat(30_000) } });
    await other.delete(`/users/${id}`);
    await others.expectRequests(2);
    await allDelivered(server);
    expect(others.received.map(payloadOf).map(({ data }) => data.id)).toEqual([id, id]);
    const strangers = receiver.received.map(payloadOf).filter(({ data }) => data.id === id);
    expect(strangers).toEqual([]);
  });
});

describe('the audit log', () => {
  it('says which user was changed, by whom, and nothing about either', async () => {
    const id = await createUser(api, { username: newUsername(), name: 'Anna Secret' });
    await api.patch(`/users/${id}`, { name: 'Anna Private' });
    const [log] = await logsOf(api, '?logKey=Management.UpdateUser');
    expect(log?.payload).toMatchObject({
      applicationId: server.tenant.clientId,
      params: { userId: id },
      changes: [{ event: 'User.Data.Updated', fields: ['name'] }],
    });
    expect(log?.payload).not.toHaveProperty('userId');
    expect(JSON.stringify(log)).not.toMatch(/Secret|Private/);
  });

  it('is narrowed to what an operator did', async () => {
    const [operator, id] = [await createUser(api), await createUser(api)];
    expect((await deleteAs(server, server.tenant, operator, id)).status).toBe(204);
    const query = `?logKey=Management.DeleteUser&userId=${operator}`;
    const logs = await logsOf(api, query);
    expect(logs.map(({ payload }) => payload)).toMatchObject([{ userId: operator, params: { userId: id } }]);
    expect(await logsOf(api, `?logKey=Management.DeleteUser&userId=${id}`)).toEqual([]);
    expect(await logsOf(other, query)).toEqual([]);
  });

  it('has entries for what was refused, without a change', async () => {
    const id = await createUser(api);
    await deleteAs(server, server.tenant, id, id);
    await api.patch(`/users/${id}`, { primaryPhone: '1' });
    const logs = await logsOf(api, '?logKey=Management&page_size=100');
    const about = logs.filter(({ payload }) => JSON.stringify(payload['params']).includes(id));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter(({ payload }) => 'changes' in payload || payload['result'] !== 'Error')).toEqual([]);
  });
});
