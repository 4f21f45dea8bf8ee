import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiAnswer, type ApiClient, clientWithToken } from '../support/api-client.js';
import { useServer } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';
import { unique } from './resources/fixture.js';

interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly data?: object;
  readonly details?: string;
}

describe('an error', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  const idOf = ({ status, body }: ApiAnswer): string => {
    expect(status).toBeLessThan(300);
    return (body as { id: string }).id;
  };

  const errorOf = async (answer: Promise<ApiAnswer>): Promise<ErrorBody> => (await answer).body as ErrorBody;

  it('says which reference is missing, of several that were given', async () => {
    const organization = idOf(await api.post('/organizations', { name: unique() }));
    const user = idOf(await api.post('/users', { username: `u${unique()}` }));
    expect(
      await errorOf(api.post(`/organizations/${organization}/users`, { userIds: [user, 'nobody'] })),
    ).toEqual({
      code: 'entity.relation_foreign_key_not_found',
      message: 'There is no user with the id "nobody".',
      data: { reference: 'user', ids: ['nobody'] },
    });
    expect(
      await errorOf(
        api.post('/organization-roles', { name: unique(), organizationScopeIds: ['no-such-scope'] }),
      ),
    ).toEqual({
      code: 'entity.relation_foreign_key_not_found',
      message: 'There is no such organization scope.',
      data: { reference: 'organization scope' },
    });
  });

  it('says what was not found by which id', async () => {
    expect(await errorOf(api.delete('/roles/no-such-role'))).toEqual({
      code: 'entity.not_found',
      message: 'The role was not found: "no-such-role".',
      data: { id: 'no-such-role' },
    });
    expect(await errorOf(api.patch('/organizations/nowhere', { name: 'Acme' }))).toEqual({
      code: 'entity.not_exists',
      message: 'The organization to change does not exist: "nowhere".',
      data: { id: 'nowhere' },
    });
  });

  it('says which field collides', async () => {
    const name = unique();
    await api.post('/users', { username: `u${name}`, primaryEmail: `${name}@acme.example` });
    for (const [field, value] of [
      ['username', `u${name}`],
      ['primaryEmail', `${name}@acme.example`],
    ] as const) {
      const error = await errorOf(api.post('/users', { [field]: value }));
      expect(error.data).toEqual({ field });
    }
    await api.post('/organization-scopes', { name });
    expect(await errorOf(api.post('/organization-scopes', { name }))).toMatchObject({
      code: 'entity.unique_integrity_violation',
      message: 'Something else has this value: name.',
      data: { field: 'name' },
    });
  });

  it('says which scope is lacking', async () => {
    const { clientId, clientSecret, indicator } = server.tenant;
    const { body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      resource: indicator,
    });
    const poor = clientWithToken(server.tenant, String(body['access_token']));
    expect(await errorOf(poor.get('/users'))).toEqual({
      code: 'auth.forbidden',
      message: 'The token lacks the scope "all".',
      data: { requiredScopes: ['all'] },
    });
  });

  it('says what a phone number, an address and a username look like', async () => {
    const messageOf = async (user: object): Promise<string> => {
      const { details, message } = await errorOf(api.post('/users', user));
      return details ?? message;
    };
    expect(await messageOf({ primaryPhone: '+49 151 12345678' })).toContain(
      'country code and number, digits only, such as 4915112345678',
    );
    expect(await messageOf({ primaryPhone: '1' })).toContain(
      'country code and number, digits only, such as 4915112345678',
    );
    expect(await messageOf({ primaryEmail: 'ada' })).toContain('such as ada@acme.example');
    expect(await messageOf({ username: '1ada' })).toContain('begins with no digit, such as ada_lovelace');
  });

  it('says which type of role is expected', async () => {
    const role = idOf(
      await api.post('/roles', { name: unique(), description: 'For robots', type: 'MachineToMachine' }),
    );
    const user = idOf(await api.post('/users', { username: `u${unique()}` }));
    expect(await errorOf(api.post(`/users/${user}/roles`, { roleIds: [role] }))).toEqual({
      code: 'user.invalid_role_type',
      message: `The role "${role}" is for applications, not for users.`,
      data: { id: role, expectedType: 'User' },
    });
    expect(await errorOf(api.put(`/users/${user}/roles`, { roleIds: [role] }))).toEqual({
      code: 'entity.db_constraint_violated',
      message: `The role "${role}" is not for users: its type has to be User.`,
      data: { id: role, expectedType: 'User' },
    });
  });

  it('says what a request that names nothing to change may name', async () => {
    const organization = idOf(await api.post('/organizations', { name: unique() }));
    const { code, data } = await errorOf(api.patch(`/organizations/${organization}`, {}));
    expect(code).toBe('entity.invalid_input');
    expect((data as { fields: string[] }).fields).toContain('name');
  });
});
