import { beforeAll, describe, expect, it } from 'vitest';
import { AccessControl } from '#src/modules/access-control/access-control.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createOrganization, createOrganizationRole } from '../organizations/fixture.js';
import { createRole, tally } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { createApplication, refusal } from '../applications/fixture.js';

const NO_RULES = { userIds: [], userRoleIds: [], organizationIds: [], organizationRoleRules: [] };
const UNKNOWN = [404, 'entity.relation_foreign_key_not_found'];
const UNKNOWN_APPLICATION = [404, 'entity.not_exists_with_id'];
const WRONG_TYPE = [422, 'entity.db_constraint_violated'];
const BAD_RULE = [422, 'request.invalid_input'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const application = async (): Promise<string> =>
  `/applications/${await createApplication(api, { type: 'SPA' })}`;
const userRole = (client: ApiClient, properties: object = {}) =>
  createRole(client, { type: 'User', ...properties });
const replace = (path: string, rules: object) => api.put(`${path}/access-control`, { ...NO_RULES, ...rules });
const rulesOf = async (path: string) => (await api.get(`${path}/access-control`)).body;
const enable = (path: string) => api.patch(path, { appLevelAccessControlEnabled: true });

const permits = (path: string, userId: string, tenant = 'default') =>
  TenantContext.run(tenant, () =>
    server.app.get(AccessControl).permits(path.replace('/applications/', ''), userId),
  );

/** Makes a user a member, with these roles; returns the user's id. */
async function join(
  organizationId: string,
  userId: string,
  ...organizationRoleIds: string[]
): Promise<string> {
  const users = `/organizations/${organizationId}/users`;
  await api.post(users, { userIds: [userId] });
  await api.post(`${users}/${userId}/roles`, { organizationRoleIds });
  return userId;
}

async function sortedPair(make: () => Promise<string>): Promise<[string, string]> {
  const [one, two] = [await make(), await make()];
  return one < two ? [one, two] : [two, one];
}

describe('the access rules of an application', () => {
  it('are none at first', async () => {
    const answer = await api.get(`${await application()}/access-control`);
    expect([answer.status, answer.body]).toEqual([200, NO_RULES]);
  });

  it('are stored as a whole, each thing once and sorted, rules of one organization merged', async () => {
    const path = await application();
    const users = await sortedPair(() => createUser(api));
    const roles = await sortedPair(() => userRole(api));
    const [a, b] = await sortedPair(() => createOrganization(api));
    const [r, s] = await sortedPair(() => createOrganizationRole(api));
    const normal = {
      userIds: users,
      userRoleIds: roles,
      organizationIds: [a],
      organizationRoleRules: [
        { organizationId: a, organizationRoleIds: [r] },
        { organizationId: b, organizationRoleIds: [r, s] },
      ],
    };
    const answer = await replace(path, {
      userIds: [...users.toReversed(), ...users],
      userRoleIds: [...roles.toReversed(), roles[0]],
      organizationIds: [a, a],
      organizationRoleRules: [
        { organizationId: b, organizationRoleIds: [s, s] },
        { organizationId: a, organizationRoleIds: [r] },
        { organizationId: b, organizationRoleIds: [r, s] },
      ],
    });
    expect([answer.status, answer.body]).toEqual([200, normal]);
    expect(await rulesOf(path)).toEqual(normal);
    const fewer = { ...NO_RULES, userIds: [users[1]] };
    expect((await replace(path, fewer)).body).toEqual(fewer);
    expect((await replace(path, {})).body).toEqual(NO_RULES);
  });

  it('lose what is deleted', async () => {
    const [path, userId, organizationId] = [
      await application(),
      await createUser(api),
      await createOrganization(api),
    ];
    const organizationRoleIds = [await createOrganizationRole(api)];
    await replace(path, {
      userIds: [userId],
      organizationRoleRules: [{ organizationId, organizationRoleIds }],
    });
    await api.delete(`/users/${userId}`);
    await api.delete(`/organizations/${organizationId}`);
    expect(await rulesOf(path)).toEqual(NO_RULES);
  });

  it('stay as they are where something does not exist, is another tenant’s or for machines', async () => {
    const path = await application();
    const [userId, organizationId, roleId] = [
      await createUser(api),
      await createOrganization(api),
      await createOrganizationRole(api),
    ];
    await replace(path, { userIds: [userId] });
    const ofOrganization = (organization: string, ...organizationRoleIds: string[]) => ({
      organizationIds: [organizationId],
      organizationRoleRules: [{ organizationId: organization, organizationRoleIds }],
    });
    const cases: (readonly [object, readonly unknown[]])[] = [
      [{ userIds: [userId, 'nothing'] }, UNKNOWN],
      [{ userIds: [await createUser(other)] }, UNKNOWN],
      [{ userRoleIds: ['x'.repeat(100)] }, UNKNOWN],
      [{ userRoleIds: [await userRole(other)] }, UNKNOWN],
      [{ userRoleIds: [await createRole(api)] }, WRONG_TYPE],
      [{ organizationIds: [''] }, UNKNOWN],
      [{ organizationIds: [await createOrganization(other)] }, UNKNOWN],
      [ofOrganization('nothing', roleId), UNKNOWN],
      [ofOrganization(organizationId, roleId, 'nothing'), UNKNOWN],
      [ofOrganization(organizationId, await createOrganizationRole(other)), UNKNOWN],
      [
        ofOrganization(organizationId, await createOrganizationRole(api, { type: 'MachineToMachine' })),
        WRONG_TYPE,
      ],
      [ofOrganization(organizationId), BAD_RULE],
    ];
    for (const [rules, expected] of cases) expect(refusal(await replace(path, rules))).toEqual(expected);
    expect(await rulesOf(path)).toEqual({ ...NO_RULES, userIds: [userId] });
  });

  it('are unknown of an application that does not exist, is built in or another tenant’s', async () => {
    const path = await application();
    for (const [client, unknown] of [
      [api, '/applications/nothing'],
      [api, '/applications/demo-app'],
      [other, path],
    ] as const) {
      expect(refusal(await client.get(`${unknown}/access-control`))).toEqual(UNKNOWN_APPLICATION);
      const answer = await client.put(`${unknown}/access-control`, NO_RULES);
      expect(refusal(answer)).toEqual(UNKNOWN_APPLICATION);
    }
  });

  it('name 1,000 different ids a list, of 2,000 sent', async () => {
    const path = await application();
    const userId = await createUser(api);
    const names = (count: number) => Array.from({ length: count }, (_, index) => `name-${index}`);
    const repeated = Array.from({ length: 2000 }, () => userId);
    expect((await replace(path, { userIds: repeated })).body).toEqual({ ...NO_RULES, userIds: [userId] });
    const tooMany = { userIds: names(1001) };
    expect(refusal(await replace(path, tooMany))).toEqual(BAD_RULE);
    const rule = { organizationId: 'nothing', organizationRoleIds: names(600) };
    const merged = { ...rule, organizationRoleIds: names(1001).slice(500) };
    expect(refusal(await replace(path, { organizationRoleRules: [rule, merged] }))).toEqual(BAD_RULE);
    const many = names(101).map((organizationId) => ({ organizationId, organizationRoleIds: names(100) }));
    expect(refusal(await replace(path, { organizationRoleRules: many }))).toEqual(BAD_RULE);
    expect(refusal(await replace(path, { userRoleIds: names(2001) }))).toEqual([400, 'guard.invalid_input']);
  });

  it.each([
    { userIds: undefined },
    { userIds: 'one' },
    { userRoleIds: [1] },
    { organizationIds: ['\u0000'] },
    { organizationRoleRules: [{ organizationId: 'a' }] },
    { organizationRoleRules: [null] },
    { organizationRoleRules: [{ organizationId: 1, organizationRoleIds: ['a'] }] },
  ])('refuse %j', async (rules) => {
    expect(refusal(await replace(await application(), rules))).toEqual([400, 'guard.invalid_input']);
  });
});

describe('restricted access', () => {
  it('takes a rule, and keeps one', async () => {
    const path = await application();
    expect(refusal(await enable(path))).toEqual(BAD_RULE);
    expect((await api.get(path)).body).toMatchObject({ appLevelAccessControlEnabled: false });
    const [one, two] = [await createUser(api), await createUser(api)];
    await replace(path, { userIds: [one] });
    const enabled = await enable(path);
    expect([enabled.status, enabled.body]).toMatchObject([200, { appLevelAccessControlEnabled: true }]);
    expect(refusal(await replace(path, {}))).toEqual(BAD_RULE);
    expect((await replace(path, { userIds: [two] })).status).toBe(200);
    await api.patch(path, { appLevelAccessControlEnabled: false });
    expect((await replace(path, {})).status).toBe(200);
  });

  it('is never left without a rule, whatever comes at the same time', async () => {
    const userIds = [await createUser(api)];
    for (let round = 0; round < 10; round += 1) {
      const path = await application();
      await replace(path, { userIds });
      const [enabled, emptied] = await Promise.all([enable(path), replace(path, {})]);
      expect(tally([enabled, emptied])).toEqual({ '200': 1, [BAD_RULE.join(' ')]: 1 });
    }
  });

  it('lets in whom one of the rules is about, and nobody else', async () => {
    const path = await application();
    const [listed, holder, nobody] = [await createUser(api), await createUser(api), await createUser(api)];
    const [roleId, organizationRoleId] = [await userRole(api), await createOrganizationRole(api)];
    await api.post(`/users/${holder}/roles`, { roleIds: [roleId] });
    const [open, ruled, elsewhere] = [
      await createOrganization(api),
      await createOrganization(api),
      await createOrganization(api),
    ];
    const member = await join(open, await createUser(api));
    const organizationHolder = await join(ruled, await createUser(api), organizationRoleId);
    const roleless = await join(ruled, await createUser(api));
    const holderElsewhere = await join(
      elsewhere,
      await join(ruled, await createUser(api)),
      organizationRoleId,
    );
    const admitted = [listed, holder, member, organizationHolder];
    const others = [nobody, roleless, holderElsewhere, 'unknown'];
    await replace(path, {
      userIds: [listed],
      userRoleIds: [roleId],
      organizationIds: [open],
      organizationRoleRules: [{ organizationId: ruled, organizationRoleIds: [organizationRoleId] }],
    });
    for (const userId of [...admitted, ...others]) expect(await permits(path, userId)).toBe(true);
    await enable(path);
    for (const userId of admitted) expect(await permits(path, userId)).toBe(true);
    for (const userId of others) expect(await permits(path, userId)).toBe(false);
  });

  it('is of no other application or tenant, nor of those that are built in', async () => {
    const [path, userId] = [await application(), await createUser(api)];
    await replace(path, { userIds: [userId] });
    await enable(path);
    const stranger = await createUser(api);
    expect(await permits(path, stranger)).toBe(false);
    expect(await permits(await application(), stranger)).toBe(true);
    expect(await permits('/applications/demo-app', stranger)).toBe(true);
    expect(await permits(path, stranger, 'acme')).toBe(true);
  });

  it('is asked for in one statement', async () => {
    const [path, userId] = [await application(), await createUser(api)];
    const before = server.platform.database.statements;
    await permits(path, userId);
    expect(server.platform.database.statements - before).toBe(1);
  });

  it('lets nobody in once what its rules were about is gone', async () => {
    const [path, userId] = [await application(), await createUser(api)];
    await replace(path, { userIds: [userId] });
    await enable(path);
    await api.delete(`/users/${userId}`);
    expect(await permits(path, await createUser(api))).toBe(false);
  });
});
