import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { createUser } from '../users/fixture.js';
import { createRole, refusal } from './fixture.js';

const rolesOf = async (client: ApiClient, userId: string) =>
  readAll(await client.get(`/users/${userId}/roles`), 'id');

describe('default roles', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  it('go to every user that is created from then on, in their own tenant', async () => {
    const before = await createUser(api);
    const role = await createRole(api, { type: 'User', isDefault: true });
    await createRole(api, { isDefault: true });
    await createRole(other, { type: 'User', isDefault: true });
    expect(await rolesOf(api, await createUser(api))).toEqual([role]);
    expect(await rolesOf(api, before)).toEqual([]);
    await api.patch(`/roles/${role}`, { isDefault: false });
    expect(await rolesOf(api, await createUser(api))).toEqual([]);
  });

  it('stay away where the user is refused', async () => {
    const role = await createRole(other, { type: 'User', isDefault: true });
    const username = `u${unique()}`;
    const user = await createUser(other, { username });
    expect(refusal(await other.post('/users', { username }))).toEqual([422, 'user.username_already_in_use']);
    expect(readAll(await other.get(`/roles/${role}/users`), 'id')).toEqual([user]);
  });

  it('are announced with the user', async () => {
    await createRole(api, { type: 'User', isDefault: true });
    const { headers } = await api.post('/users', {});
    const { body } = await api.get('/logs?logKey=Management.CreateUser&page_size=100');
    const requestId = headers.get('logto-core-request-id');
    expect(body).toContainEqual(
      expect.objectContaining({
        payload: expect.objectContaining({
          requestId,
          changes: [
            expect.objectContaining({ event: 'User.Created' }),
            expect.objectContaining({ event: 'User.Roles.Updated' }),
          ],
        }),
      }),
    );
  });
});

describe('default roles of the setting', () => {
  const [one, two] = [unique(), unique()];
  const server = useServer({ USER_DEFAULT_ROLE_NAMES: ` ${one}, ${two},${one},` });
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  const users = (tenantId: string) =>
    sql(server.databaseUrl, 'select id from users where tenant_id = $1', [tenantId]);

  it('go to every new user besides those of the tenant', async () => {
    const ids = [
      await createRole(api, { type: 'User', name: one, isDefault: true }),
      await createRole(api, { type: 'User', name: two }),
      await createRole(api, { type: 'User', isDefault: true }),
    ];
    expect(await rolesOf(api, await createUser(api))).toEqual(ids.toReversed());
  });

  it('keep a user from being stored where the tenant lacks one of them', async () => {
    await createRole(other, { type: 'User', name: one });
    await createRole(other, { name: two });
    const refused = await other.post('/users', {});
    expect(refusal(refused)).toEqual([400, 'role.default_role_missing']);
    expect(read(refused, 'message')).toContain(two);
    expect(await users('acme')).toEqual([]);
  });
});
