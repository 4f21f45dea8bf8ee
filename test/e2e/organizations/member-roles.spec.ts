import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { createOrganizationRole, createOrganizationScope, organizationOf } from './fixture.js';

const NO_MEMBER = [422, 'organization.require_membership'];
const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const WRONG_TYPE = [422, 'entity.db_constraint_violated'];
const NO_NAME = [422, 'organization.role_names_not_found'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

/** The roles of a new member of a new organization, as a path. */
async function rolesOfMember(client = api): Promise<string> {
  const userId = await createUser(client);
  return `${await organizationOf(client, userId)}/users/${userId}/roles`;
}

const idsAt = async (roles: string, query = '') => readAll(await api.get(`${roles}${query}`), 'id');
const give = (roles: string, ...organizationRoleIds: string[]) => api.post(roles, { organizationRoleIds });

describe('the roles of a member', () => {
  it('are shown as roles are, by name', async () => {
    const roles = await rolesOfMember();
    const mark = unique();
    const second = await createOrganizationRole(api, { name: `${mark} b` });
    const first = await createOrganizationRole(api, { name: `${mark} a`, description: 'First.' });
    const given = await give(roles, second, first, second);
    expect([given.status, given.body]).toEqual([201, { organizationRoleIds: [second, first] }]);
    expect((await api.get(roles)).body).toEqual([
      { tenantId: 'default', id: first, name: `${mark} a`, description: 'First.', type: 'User' },
      { tenantId: 'default', id: second, name: `${mark} b`, description: null, type: 'User' },
    ]);
  });

  it('come in pages where a page is asked for', async () => {
    const roles = await rolesOfMember();
    const mark = unique();
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c'])
      ids.push(await createOrganizationRole(api, { name: `${mark} ${name}` }));
    await give(roles, ...ids);
    expect((await api.get(roles)).headers.get('total-number')).toBeNull();
    const page = await api.get(`${roles}?page=2&page_size=2`);
    expect([readAll(page, 'id'), page.headers.get('total-number')]).toEqual([ids.slice(2), '3']);
  });

  it('are given by id and by name, each once', async () => {
    const roles = await rolesOfMember();
    const mark = unique();
    const [one, two] = [
      await createOrganizationRole(api, { name: `${mark} one` }),
      await createOrganizationRole(api, { name: `${mark} two` }),
    ];
    const given = await api.post(roles, {
      organizationRoleIds: [one],
      organizationRoleNames: [`${mark} two`, `${mark} one`, `${mark} two`],
    });
    expect(given.status).toBe(201);
    expect(readAll({ ...given, body: [given.body] }, 'organizationRoleIds')).toEqual([[one, two]]);
    expect(await idsAt(roles)).toEqual([one, two]);
  });

  it('are added to those that are there; nothing adds nothing', async () => {
    const [roles, one, two] = [
      await rolesOfMember(),
      await createOrganizationRole(api, { name: `a ${unique()}` }),
      await createOrganizationRole(api, { name: `b ${unique()}` }),
    ];
    await give(roles, one);
    expect((await give(roles, one, two)).body).toEqual({ organizationRoleIds: [one, two] });
    for (const nothing of [{}, { organizationRoleIds: [] }, { organizationRoleNames: [] }]) {
      const answer = await api.post(roles, nothing);
      expect([answer.status, answer.body]).toEqual([201, { organizationRoleIds: [] }]);
    }
    expect(await idsAt(roles)).toEqual([one, two]);
  });

  it('are replaced, and with nothing all taken', async () => {
    const [roles, one, two, three] = [
      await rolesOfMember(),
      await createOrganizationRole(api),
      await createOrganizationRole(api, { name: `a ${unique()}` }),
      await createOrganizationRole(api, { name: `b ${unique()}` }),
    ];
    await give(roles, one, two);
    const replaced = await api.put(roles, { organizationRoleIds: [three, two, two] });
    expect([replaced.status, replaced.body]).toEqual([204, undefined]);
    expect(await idsAt(roles)).toEqual([two, three]);
    const name = unique();
    const named = await createOrganizationRole(api, { name });
    expect((await api.put(roles, { organizationRoleNames: [name] })).status).toBe(204);
    expect(await idsAt(roles)).toEqual([named]);
    expect((await api.put(roles, {})).status).toBe(204);
    expect(await idsAt(roles)).toEqual([]);
  });

  it('are taken one by one', async () => {
    const [roles, one, two] = [
      await rolesOfMember(),
      await createOrganizationRole(api),
      await createOrganizationRole(api),
    ];
    await give(roles, one, two);
    expect((await api.delete(`${roles}/${one}`)).status).toBe(204);
    expect(await idsAt(roles)).toEqual([two]);
    for (const gone of [one, 'nothing', await createOrganizationRole(api)]) {
      expect(refusal(await api.delete(`${roles}/${gone}`))).toEqual([404, 'entity.not_found']);
    }
  });

  it('are of one organization alone', async () => {
    const userId = await createUser(api);
    const [here, there] = [await organizationOf(api, userId), await organizationOf(api, userId)];
    await give(`${here}/users/${userId}/roles`, await createOrganizationRole(api));
    expect(await idsAt(`${there}/users/${userId}/roles`)).toEqual([]);
  });
});

describe('roles are refused', () => {
  it('that do not exist, or are another tenant’s, and nothing is stored', async () => {
    const [roles, known, kept] = [
      await rolesOfMember(),
      await createOrganizationRole(api),
      await createOrganizationRole(api),
    ];
    await give(roles, kept);
    const foreign = await createOrganizationRole(other);
    for (const unknown of ['nothing', foreign, 'x'.repeat(100)]) {
      expect(refusal(await give(roles, known, unknown))).toEqual(UNKNOWN);
      expect(refusal(await api.put(roles, { organizationRoleIds: [known, unknown] }))).toEqual(UNKNOWN);
    }
    expect(await idsAt(roles)).toEqual([kept]);
  });

  it('by names that none has, or one of another tenant', async () => {
    const [roles, known, foreign] = [await rolesOfMember(), unique(), unique()];
    const kept = await createOrganizationRole(api, { name: known });
    await createOrganizationRole(other, { name: foreign });
    for (const unknown of ['nothing', foreign, known.toUpperCase(), 'x'.repeat(300)]) {
      const body = { organizationRoleIds: [kept], organizationRoleNames: [known, unknown] };
      expect(refusal(await api.post(roles, body))).toEqual(NO_NAME);
      expect(refusal(await api.put(roles, body))).toEqual(NO_NAME);
    }
    expect(await idsAt(roles)).toEqual([]);
  });

  it('that are for machines', async () => {
    const [roles, name] = [await rolesOfMember(), unique()];
    const forMachines = await createOrganizationRole(api, { name, type: 'MachineToMachine' });
    for (const body of [{ organizationRoleIds: [forMachines] }, { organizationRoleNames: [name] }]) {
      expect(refusal(await api.post(roles, body))).toEqual(WRONG_TYPE);
      expect(refusal(await api.put(roles, body))).toEqual(WRONG_TYPE);
    }
    expect(await idsAt(roles)).toEqual([]);
  });

  it('of whoever is no member, before anything else', async () => {
    const [member, stranger, one] = [
      await createUser(api),
      await createUser(api),
      await createOrganizationRole(api),
    ];
    const path = await organizationOf(api, member);
    for (const roles of [
      `${path}/users/${stranger}/roles`,
      `${path}/users/nothing/roles`,
      `${path}/users/${'x'.repeat(100)}/roles`,
      `/organizations/nothing/users/${member}/roles`,
    ]) {
      for (const answer of [
        await api.get(roles),
        await api.post(roles, { organizationRoleIds: ['nothing'] }),
        await api.put(roles, { organizationRoleIds: [one] }),
        await api.delete(`${roles}/${one}`),
      ]) {
        expect(refusal(answer)).toEqual(NO_MEMBER);
      }
    }
  });

  it('of another tenant’s member', async () => {
    const [roles, one] = [await rolesOfMember(), await createOrganizationRole(other)];
    for (const answer of [
      await other.get(roles),
      await other.post(roles, { organizationRoleIds: [one] }),
      await other.put(roles, { organizationRoleIds: [one] }),
      await other.delete(`${roles}/${one}`),
    ]) {
      expect(refusal(answer)).toEqual(NO_MEMBER);
    }
    expect((await other.get(roles.replace(/roles$/, 'scopes'))).body).toEqual([]);
  });

  it.each([
    ['in a text', { organizationRoleIds: 'one' }],
    ['with an empty id', { organizationRoleIds: [''] }],
    ['with null for an id', { organizationRoleIds: [null] }],
    ['with a null character', { organizationRoleIds: ['a\u0000b'] }],
    [
      'when there are 1,001',
      { organizationRoleIds: Array.from({ length: 1001 }, (_, index) => `role-${index}`) },
    ],
    ['with an empty name', { organizationRoleNames: [''] }],
    ['with names in an object', { organizationRoleNames: {} }],
  ])('%s', async (_, body) => {
    const roles = await rolesOfMember();
    expect(refusal(await api.post(roles, body))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.put(roles, body))).toEqual([400, 'guard.invalid_input']);
  });
});

describe('roles given to many', () => {
  const assign = (path: string, userIds: unknown, organizationRoleIds: unknown, client = api) =>
    client.post(`${path}/users/roles`, { userIds, organizationRoleIds });

  it('are given each to each, without a body in the answer', async () => {
    const [one, two] = [await createUser(api), await createUser(api)];
    const path = await organizationOf(api, one, two);
    const roleIds = [
      await createOrganizationRole(api, { name: `a ${unique()}` }),
      await createOrganizationRole(api, { name: `b ${unique()}` }),
    ];
    await give(`${path}/users/${one}/roles`, roleIds[1] ?? '');
    const given = await assign(path, [one, two, one], [...roleIds, ...roleIds]);
    expect([given.status, given.body]).toEqual([201, undefined]);
    for (const userId of [one, two]) expect(await idsAt(`${path}/users/${userId}/roles`)).toEqual(roleIds);
  });

  it('go to none where one is no member, or a role does not exist or is for machines', async () => {
    const [member, stranger, foreigner] = [
      await createUser(api),
      await createUser(api),
      await createUser(other),
    ];
    const path = await organizationOf(api, member);
    const roleId = await createOrganizationRole(api);
    const forMachines = await createOrganizationRole(api, { type: 'MachineToMachine' });
    for (const userId of [stranger, foreigner, 'nothing']) {
      expect(refusal(await assign(path, [member, userId], [roleId]))).toEqual(UNKNOWN);
    }
    for (const unknown of ['nothing', await createOrganizationRole(other)]) {
      expect(refusal(await assign(path, [member], [roleId, unknown]))).toEqual(UNKNOWN);
    }
    expect(refusal(await assign(path, [member], [roleId, forMachines]))).toEqual(WRONG_TYPE);
    expect(refusal(await assign('/organizations/nothing', [member], [roleId]))).toEqual(UNKNOWN);
    expect(refusal(await assign(path, [foreigner], [roleId], other))).toEqual(UNKNOWN);
    expect(await idsAt(`${path}/users/${member}/roles`)).toEqual([]);
  });

  it('need somebody, and something; and have a limit', async () => {
    const path = await organizationOf(api);
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);
    for (const [userIds, roleIds] of [
      [[], ['a']],
      [['a'], []],
      [['a'], undefined],
      [ids(1001), ['a']],
    ]) {
      expect(refusal(await assign(path, userIds, roleIds))).toEqual([400, 'guard.invalid_input']);
    }
    expect(refusal(await assign(path, ids(1000), ids(11)))).toEqual([400, 'request.invalid_input']);
    expect(refusal(await assign(path, ids(1000), ids(10)))).toEqual(UNKNOWN);
  });
});

describe('the scopes of a member', () => {
  it('are those of the roles, each once and by name', async () => {
    const roles = await rolesOfMember();
    const mark = unique();
    const write = await createOrganizationScope(api, { name: `${mark} write` });
    const read = await createOrganizationScope(api, { name: `${mark} read`, description: 'Reads.' });
    const unheld = await createOrganizationScope(api);
    await give(
      roles,
      await createOrganizationRole(api, { organizationScopeIds: [write, read] }),
      await createOrganizationRole(api, { organizationScopeIds: [read] }),
    );
    await createOrganizationRole(api, { organizationScopeIds: [unheld] });
    expect((await api.get(roles.replace(/roles$/, 'scopes'))).body).toEqual([
      { tenantId: 'default', id: read, name: `${mark} read`, description: 'Reads.' },
      { tenantId: 'default', id: write, name: `${mark} write`, description: null },
    ]);
  });

  it('are none of whoever is no member', async () => {
    expect((await api.get(`${await organizationOf(api)}/users/nothing/scopes`)).body).toEqual([]);
  });
});
