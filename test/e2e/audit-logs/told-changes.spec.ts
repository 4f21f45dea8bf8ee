import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { type ApiClient, apiClient, clientWithToken } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { type ListedLog, logsOf } from './fixture.js';

const server = useServer();
let api: ApiClient;
let others: ApiClient;

beforeAll(async () => {
  [api, others] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterEach(() => Clock.use());

const post = async (path: string, body: object, client = api): Promise<string> =>
  read(await client.post(path, body), 'id');
const createUser = (properties: object = {}) => post('/users', properties);
const createRole = (properties: object = {}) =>
  post('/roles', { name: unique(), description: 'Reads.', ...properties });
const createOrganization = () => post('/organizations', { name: unique() });

/** Oldest first. */
const logsAbout = async (id: string, client = api): Promise<ListedLog[]> =>
  (await logsOf(client, `?targetId=${id}&page_size=100`)).toReversed();
const keysAbout = async (id: string, client = api): Promise<string[]> =>
  (await logsAbout(id, client)).map(({ key }) => key.replace('Management.', ''));
/** What the last change of something did. */
const lastChange = async (id: string): Promise<unknown> =>
  ((await logsAbout(id)).at(-1)?.payload['changes'] as unknown[] | undefined)?.[0];

describe('a change in the audit log', () => {
  it('is found by the id of the user who was changed, from the first to the last', async () => {
    const [role, organization] = [await createRole(), await createOrganization()];
    const organizationRole = await post('/organization-roles', { name: unique() });
    const id = await createUser({ name: 'Ada' });
    const members = `/organizations/${organization}/users`;
    await api.patch(`/users/${id}`, { name: 'Ada L.' });
    await api.post(`/users/${id}/roles`, { roleIds: [role] });
    await api.post(members, { userIds: [id] });
    await api.post(`${members}/${id}/roles`, { organizationRoleIds: [organizationRole] });
    await api.delete(`${members}/${id}`);
    await api.delete(`/users/${id}`);
    const ofMember = ['AddOrganizationUsers', 'AssignOrganizationRolesToUser', 'DeleteOrganizationUser'];
    expect(await keysAbout(id)).toEqual([
      'CreateUser',
      'UpdateUser',
      'AssignUserRoles',
      ...ofMember,
      'DeleteUser',
    ]);
    expect(await keysAbout(organization)).toEqual(['CreateOrganization', ...ofMember]);
    expect(await keysAbout(role)).toEqual(['CreateRole', 'AssignUserRoles']);
    expect(await logsAbout(id, others)).toEqual([]);
  });

  it('tells who made it, what it was about, and what was linked with that', async () => {
    const [role, organization] = [await createRole(), await createOrganization()];
    const id = await createUser();
    await api.post(`/users/${id}/roles`, { roleIds: [role] });
    await api.post(`/organizations/${organization}/users`, { userIds: [id] });
    const [created, assigned, added] = await logsAbout(id);
    expect(created?.payload).toMatchObject({
      result: 'Success',
      actor: { type: 'application', id: server.tenant.clientId, tenantId: 'default' },
      target: { users: [id] },
      changes: [{ event: 'User.Created', target: { users: [id] } }],
    });
    expect(assigned?.payload['changes']).toMatchObject([
      { event: 'User.Roles.Updated', target: { users: [id] }, added: { roles: [role] } },
    ]);
    expect(added?.payload['changes']).toMatchObject([
      { target: { organizations: [organization] }, added: { users: [id] } },
    ]);
  });

  it('names the fields that are different now, not those that were sent', async () => {
    const id = await createUser({ name: 'Ada', username: unique() });
    await api.patch(`/users/${id}`, {
      name: 'Ada',
      avatar: 'https://example.com/ada.png',
      username: unique(),
    });
    expect(await lastChange(id)).toMatchObject({ fields: ['username', 'avatar'] });
    await api.patch(`/users/${id}/is-suspended`, { isSuspended: false });
    expect(await lastChange(id)).not.toHaveProperty('fields');
    const role = await createRole({ description: 'Reads.' });
    await api.patch(`/roles/${role}`, { name: unique(), description: 'Reads.' });
    expect(await lastChange(role)).toMatchObject({ fields: ['name'] });
    const organization = await createOrganization();
    await api.patch(`/organizations/${organization}`, {
      customData: { plan: 'large' },
      isMfaRequired: false,
    });
    expect(await lastChange(organization)).toMatchObject({ fields: ['customData'] });
  });

  it('names what came and what went where all is replaced', async () => {
    const [kept, gone, come] = [await createRole(), await createRole(), await createRole()];
    const id = await createUser();
    await api.post(`/users/${id}/roles`, { roleIds: [kept, gone] });
    await api.put(`/users/${id}/roles`, { roleIds: [come, kept] });
    expect(await lastChange(id)).toMatchObject({ added: { roles: [come] }, removed: { roles: [gone] } });
    await api.put(`/users/${id}/roles`, { roleIds: [come, kept] });
    expect(await lastChange(id)).not.toHaveProperty('added');
  });

  it('is found by each of the many that it concerns, and lists the first', async () => {
    const organization = await createOrganization();
    const ids = await Promise.all(Array.from({ length: 120 }, () => createUser()));
    await api.post(`/organizations/${organization}/users`, { userIds: ids });
    expect(await lastChange(organization)).toMatchObject({
      added: { users: ids.slice(0, 100).map(() => expect.any(String)) },
      omitted: 20,
    });
    for (const id of [ids[0], ids[119]]) {
      expect(await keysAbout(id ?? '')).toEqual(['CreateUser', 'AddOrganizationUsers']);
    }
  });

  it('is found within a window, and by its operation', async () => {
    const id = await createUser();
    await api.patch(`/users/${id}`, { name: 'Ada' });
    const [created, updated] = await logsAbout(id);
    const found = async (query: string) =>
      (await logsOf(api, `?targetId=${id}&${query}`)).map(({ id: logId }) => logId);
    expect(await found(`end_time=${created?.createdAt}`)).toEqual([created?.id]);
    expect(await found('logKey=Management.UpdateUser')).toEqual([updated?.id]);
    expect(await found('page_size=1&page=2')).toEqual([created?.id]);
    expect(await found('logKey=ExchangeTokenBy.ClientCredentials')).toEqual([]);
    expect(await found(`applicationId=${server.tenant.clientId}`)).toHaveLength(2);
    expect(await found('applicationId=another')).toEqual([]);
  });

  it('never tells a secret', async () => {
    const password = unique();
    const id = await createUser({ username: unique(), password });
    await api.patch(`/users/${id}/password`, { password: `${password}2` });
    const token = await api.post(`/users/${id}/personal-access-tokens`, { name: 'script' });
    expect(await lastChange(id)).toMatchObject({ added: { personalAccessTokens: ['script'] } });
    const application = await post('/applications', { name: unique(), type: 'MachineToMachine' });
    await api.post(`/applications/${application}/secrets`, { name: 'second' });
    expect(await lastChange(application)).toMatchObject({ added: { applicationSecrets: ['second'] } });
    const values = readAll(await api.get(`/applications/${application}/secrets`), 'value');
    expect(values).toHaveLength(2);
    const hook = await api.post('/hooks', {
      name: 'told',
      events: ['User.Created'],
      config: { url: 'https://example.com', headers: { authorization: unique() } },
    });
    await api.patch(`/hooks/${read(hook, 'id')}/signing-key`);
    expect(await lastChange(read(hook, 'id'))).toMatchObject({ fields: ['signingKey'] });
    const [stored] = await sql<{ text: string }>(
      server.databaseUrl,
      `select string_agg(payload::text, ' ') as text from logs where key like 'Management.%'`,
    );
    const secrets = [password, read(token, 'value'), ...values, read(hook, 'signingKey')];
    for (const text of secrets) expect(stored?.text).not.toContain(text);
  });
});

describe('a refused change in the audit log', () => {
  it('has a row with the code, found by what it was about', async () => {
    const username = unique();
    await createUser({ username });
    const id = await createUser();
    expect((await api.patch(`/users/${id}`, { username })).status).toBe(422);
    const refused = (await logsAbout(id)).at(-1);
    expect(refused).toMatchObject({
      key: 'Management.UpdateUser',
      payload: {
        result: 'Error',
        error: { code: 'user.username_already_in_use' },
        applicationId: server.tenant.clientId,
        actor: { type: 'application', id: server.tenant.clientId },
        params: { userId: id },
        count: 1,
      },
    });
    expect(JSON.stringify(refused)).not.toContain(username);
    expect(await logsAbout(id, others)).toEqual([]);
  });

  it('has one where the caller may not do it', async () => {
    const machine = await addMachine(server, 'default');
    const client = clientWithToken(server.tenant, await managementToken({ ...server.tenant, ...machine }));
    expect((await client.post('/roles', { name: unique(), description: 'No.' })).status).toBe(403);
    const [refused] = await logsOf(api, `?logKey=Management&applicationId=${machine.clientId}`);
    expect(refused).toMatchObject({
      key: 'Management.CreateRole',
      payload: { result: 'Error', error: { code: 'auth.forbidden' } },
    });
    expect((await client.get('/roles')).status).toBe(403);
    expect(await logsOf(api, `?logKey=Management&applicationId=${machine.clientId}`)).toHaveLength(1);
  });

  it('has none where the request made no sense', async () => {
    const before = await logsOf(api, '?logKey=Management.CreateRole');
    expect((await api.post('/roles', { name: 7 })).status).toBe(400);
    expect((await api.patch('/roles/none', { name: unique() })).status).toBe(404);
    expect(await logsOf(api, '?logKey=Management.CreateRole')).toEqual(before);
    expect(await logsOf(api, '?targetId=none')).toEqual([]);
  });

  it('has a row of its own ten times a minute for one caller, and then one for all', async () => {
    const machine = await addMachine(server, 'default');
    const client = clientWithToken(server.tenant, await managementToken({ ...server.tenant, ...machine }));
    const refuse = () => client.post('/roles', { name: unique(), description: 'No.' });
    for (let count = 0; count < 30; count += 1) await refuse();
    const rows = () => logsOf(api, `?logKey=Management&applicationId=${machine.clientId}&page_size=100`);
    expect(await rows()).toHaveLength(10);
    const later = Clock.now() + 60_000;
    Clock.use(() => later);
    await refuse();
    expect((await rows()).map(({ payload }) => payload['count'])).toEqual([21, ...Array(10).fill(1)]);
  });
});
