import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#src/kernel/ids.js';
import { operationsOf } from '#src/platform/http/openapi/operations.js';
import { apiClient, type ApiClient, clientWithToken } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { refusal, tally } from '../roles/fixture.js';
import { read } from '../resources/fixture.js';
import { AdministeredTenant, rowsOf, SCOPES } from './fixture.js';

const CONFIG = '/configs/my-organization';
const OFF = { enabled: false, addMembersById: false };

const server = useServer();
let here: AdministeredTenant;
let there: AdministeredTenant;

const scopeNames = async (api: ApiClient) =>
  rowsOf((await api.get('/organization-scopes?q=portico:')).body).map(({ name }) => name);

describe('the switch', () => {
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  it('is off at first, and there are no scopes', async () => {
    expect((await api.get(CONFIG)).body).toEqual(OFF);
    expect(await scopeNames(api)).toEqual([]);
    expect((await api.patch(CONFIG, {})).body).toEqual(OFF);
    expect(await scopeNames(api)).toEqual([]);
  });

  it('makes the scopes once, though 20 turn it on at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.patch(CONFIG, { enabled: true })));
    expect(tally(answers)).toEqual({ '200': 20 });
    expect((await api.get(CONFIG)).body).toEqual({ ...OFF, enabled: true });
    expect(await scopeNames(api)).toEqual(SCOPES);
    expect((await other.get(CONFIG)).body).toEqual(OFF);
    expect(await scopeNames(other)).toEqual([]);
  });

  it('protects the scopes, and leaves them when it is turned off', async () => {
    const [scope] = rowsOf((await api.get('/organization-scopes?q=portico:')).body);
    const path = `/organization-scopes/${String(scope?.['id'])}`;
    expect(refusal(await api.patch(path, { description: 'x' }))).toEqual([
      403,
      'organization_scope.protected',
    ]);
    expect(refusal(await api.delete(path))).toEqual([403, 'organization_scope.protected']);
    expect((await api.patch(CONFIG, { enabled: false })).body).toEqual(OFF);
    expect(await scopeNames(api)).toEqual(SCOPES);
  });

  it('of adding members by id keeps the other one, and is kept by it', async () => {
    expect((await api.patch(CONFIG, { addMembersById: true })).body).toEqual({
      ...OFF,
      addMembersById: true,
    });
    const both = { enabled: true, addMembersById: true };
    expect((await api.patch(CONFIG, { enabled: true })).body).toEqual(both);
    expect((await api.patch(CONFIG, OFF)).body).toEqual(OFF);
  });

  it('takes no other value', async () => {
    expect((await api.patch(CONFIG, { enabled: 'yes' })).status).toBe(400);
  });
});

describe('my organization', () => {
  let organizationId: string;
  let api: ApiClient;

  beforeAll(async () => {
    here = await AdministeredTenant.of(server, server.tenant);
    there = await AdministeredTenant.of(server, server.other);
    organizationId = await here.organization();
    const admin = await here.user(organizationId, here.adminRole);
    api = await here.as(organizationId, admin);
  });

  it('is the one that the token of a machine is for', async () => {
    const role = await here.role({ type: 'MachineToMachine', scopes: SCOPES });
    const machine = await here.machine(organizationId, role);
    const { body } = await requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: machine.clientSecret,
      organization_id: organizationId,
      scope: SCOPES.join(' '),
    });
    const client = clientWithToken(server.tenant, String(body['access_token']));
    const answer = await client.get('/my-organization');
    expect(Object.keys(answer.body ?? {})).toEqual(['id', 'name', 'description', 'createdAt']);
    expect(read(answer, 'id')).toBe(organizationId);
    const renamed = await client.patch('/my-organization', { name: 'Renamed', description: 'by a machine' });
    expect(renamed.body).toMatchObject({ name: 'Renamed', description: 'by a machine' });
    const [row] = rowsOf((await here.api.get('/logs?logKey=Management.UpdateMyOrganization')).body);
    expect(row?.['payload']).toMatchObject({
      applicationId: machine.clientId,
      organizationId,
      changes: [{ event: 'Organization.Data.Updated', fields: ['name', 'description'] }],
    });
    const found = rowsOf((await here.api.get(`/logs?targetId=${organizationId}`)).body);
    expect(found.map(({ id }) => id)).toContain(row?.['id']);
  });

  it('lets its name and description be changed, and nothing else', async () => {
    const user = await here.user(organizationId, here.adminRole);
    const own = await here.as(organizationId, user);
    const path = `/organizations/${organizationId}`;
    await here.api.patch(path, { customData: { plan: 'small' } });
    const change = { name: 'By a user', customData: { plan: 'large' }, isMfaRequired: true, id: 'x' };
    expect((await own.patch('/my-organization', change)).body).toMatchObject({ name: 'By a user' });
    expect((await here.api.get(path)).body).toMatchObject({
      id: organizationId,
      name: 'By a user',
      customData: { plan: 'small' },
      isMfaRequired: false,
    });
    expect(refusal(await own.patch('/my-organization', { customData: {} }))).toEqual([
      422,
      'entity.invalid_input',
    ]);
    expect((await own.patch('/my-organization', { name: '' })).status).toBe(400);
    const [row] = rowsOf(
      (await here.api.get(`/logs?logKey=Management.UpdateMyOrganization&userId=${user}`)).body,
    );
    expect(row?.['payload']).toMatchObject({ userId: user, organizationId });
  });

  it('asks for the scope of each operation, in the token and in the roles of now', async () => {
    const { paths } = JSON.parse(await readFile('docs/openapi.json', 'utf8'));
    const operations = operationsOf(paths).filter(isScoped);
    expect(operations).toHaveLength(14);
    const admin = await here.user(organizationId, here.adminRole);
    const withoutRoles = await here.as(organizationId, await here.user(organizationId));
    const stranger = await here.as(
      organizationId,
      await here.user(await here.organization(), here.adminRole),
    );
    for (const { method, path, operation } of operations) {
      const [scope = ''] = Object.values(operation.security?.[0] ?? {}).flat();
      expect(SCOPES).toContain(scope);
      const target = path.replace('/api', '').replaceAll(/\{\w+\}/g, 'x');
      const call = (client: ApiClient) =>
        method === 'get' || method === 'delete'
          ? client[method](target)
          : callWithBody(client, method, target);
      const others = SCOPES.filter((each) => each !== scope);
      expect(refusal(await call(await here.as(organizationId, admin, others)))).toEqual([
        403,
        'auth.forbidden',
      ]);
      const lacking = await here.user(organizationId, await here.role({ scopes: others }));
      for (const client of [await here.as(organizationId, lacking), withoutRoles, stranger]) {
        expect(refusal(await call(client))).toEqual([403, 'auth.forbidden']);
      }
      expect((await call(await here.as(organizationId, admin, [scope]))).status).not.toBe(403);
    }
  });

  it('is refused to a suspended user, and to members of organizations that are gone', async () => {
    const role = here.adminRole;
    const suspended = await here.user(organizationId, role);
    const client = await here.as(organizationId, suspended);
    expect((await client.get('/my-organization')).status).toBe(200);
    await here.api.patch(`/users/${suspended}/is-suspended`, { isSuspended: true });
    expect(refusal(await client.get('/my-organization'))).toEqual([401, 'auth.unauthorized']);
    const gone = await here.organization();
    const last = await here.as(gone, await here.user(gone, role));
    await here.api.delete(`/organizations/${gone}`);
    expect(refusal(await last.patch('/my-organization', { name: 'x' }))).toEqual([403, 'auth.forbidden']);
  });

  it('is refused to third-party applications', async () => {
    const clientId = newId();
    await sql(
      server.databaseUrl,
      `insert into applications (tenant_id, id, name, type, is_third_party) values ('default', $1, 'x', 'Traditional', true)`,
      [clientId],
    );
    const sub = await here.user(organizationId, here.adminRole);
    expect((await (await here.withToken({ organizationId, sub })).get('/my-organization')).status).toBe(200);
    const thirdParty = await here.withToken({ organizationId, sub, clientId });
    expect(refusal(await thirdParty.get('/my-organization'))).toEqual([
      403,
      'auth.third_party_application_forbidden',
    ]);
  });

  it('is another one for another tenant, even where the ids are the same', async () => {
    await sql(server.databaseUrl, 'insert into organizations (tenant_id, id, name) values ($1, $2, $3)', [
      server.other.id,
      organizationId,
      'Theirs',
    ]);
    const theirs = await there.as(organizationId, await there.user(organizationId, there.adminRole));
    await theirs.patch('/my-organization', { name: 'Theirs still' });
    expect(read(await theirs.get('/my-organization'), 'name')).toBe('Theirs still');
    expect(read(await api.get('/my-organization'), 'name')).not.toBe('Theirs still');
  });

  it('is not there when the tenant switches the API off', async () => {
    await here.api.patch(CONFIG, { enabled: false });
    const { paths } = JSON.parse(await readFile('docs/openapi.json', 'utf8'));
    for (const { method, path } of operationsOf(paths).filter(isScoped)) {
      const target = path.replace('/api', '').replaceAll(/\{\w+\}/g, 'x');
      const answer =
        method === 'get' || method === 'delete'
          ? await api[method](target)
          : await callWithBody(api, method, target);
      expect(refusal(answer)).toEqual([404, 'my_organization.disabled']);
    }
    await here.api.patch(CONFIG, { enabled: true });
    expect((await api.get('/my-organization')).status).toBe(200);
  });
});

/** Members may leave whatever their scopes, and whatever the tenant has switched off. */
const isScoped = ({ path }: { readonly path: string }): boolean =>
  path.startsWith('/api/my-organization') && path !== '/api/my-organization/membership';

/** A request whose body is wrong, which is looked at last. */
function callWithBody(client: ApiClient, method: string, path: string) {
  if (method === 'post') return client.post(path, {});
  return method === 'put' ? client.put(path, {}) : client.patch(path, {});
}
