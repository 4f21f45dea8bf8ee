import { beforeAll, expect, it } from 'vitest';
import { ADMIN_ROLE } from '#src/modules/applications/applications.public.js';
import { Roles } from '#src/modules/roles/roles.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { unique } from '../resources/fixture.js';
import { addNativeApplication, createRole, createScopes, refusal } from './fixture.js';

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

const INTERNAL = 'admin-role';
const VIOLATION = [403, 'role.internal_role_violation'];

const setAdmin = (client: ApiClient, id: string, isAdmin: boolean) =>
  client.patch(`/applications/${id}`, { isAdmin });
const isAdmin = async (id: string) => Object((await api.get(`/applications/${id}`)).body).isAdmin;

it('lets an internal role be read by its id', async () => {
  expect((await api.get(`/roles/${INTERNAL}`)).body).toMatchObject({ name: '#internal:admin' });
  expect((await api.get(`/roles/${INTERNAL}/scopes`)).body).toMatchObject([{ name: 'all' }]);
});

it('lets nothing change an internal role, its scopes or its holders', async () => {
  const { clientId } = await addMachine(server, 'default');
  const scopeIds = await createScopes(api, 'read');
  const answers = [
    await api.patch(`/roles/${INTERNAL}`, { description: 'Changed.' }),
    await api.delete(`/roles/${INTERNAL}`),
    await api.post(`/roles/${INTERNAL}/scopes`, { scopeIds }),
    await api.delete(`/roles/${INTERNAL}/scopes/management-api-all`),
    await api.post(`/roles/${INTERNAL}/applications`, { applicationIds: [clientId] }),
    await api.delete(`/roles/${INTERNAL}/applications/${clientId}`),
    await api.post(`/applications/${clientId}/roles`, { roleIds: [INTERNAL] }),
    await api.put(`/applications/${clientId}/roles`, { roleIds: [INTERNAL] }),
    await api.delete(`/applications/${clientId}/roles/${INTERNAL}`),
  ];
  for (const answer of answers) expect(refusal(answer)).toEqual(VIOLATION);
  expect((await api.get(`/roles/${INTERNAL}/scopes`)).body).toMatchObject([{ name: 'all' }]);
  expect(await isAdmin(clientId)).toBe(false);
});

it('lets no role be made or become internal', async () => {
  const id = await createRole(api);
  const name = `#internal:${unique()}`;
  expect(refusal(await api.post('/roles', { name, description: 'None.' }))).toEqual(VIOLATION);
  expect(refusal(await api.patch(`/roles/${id}`, { name }))).toEqual(VIOLATION);
  expect(await sql(server.databaseUrl, 'select id from roles where name = $1', [name])).toEqual([]);
});

it('keeps the admin role of an application apart from its other roles', async () => {
  const { clientId } = await addMachine(server, 'default');
  const roleId = await createRole(api);
  expect((await setAdmin(api, clientId, true)).status).toBe(200);
  expect((await setAdmin(api, clientId, true)).status).toBe(200);
  await api.put(`/applications/${clientId}/roles`, { roleIds: [roleId] });
  await api.put(`/applications/${clientId}/roles`, { roleIds: [] });
  expect((await api.get(`/applications/${clientId}/roles`)).body).toEqual([]);
  expect(await isAdmin(clientId)).toBe(true);
  const acme = await apiClient(server.other);
  expect((await setAdmin(acme, clientId, false)).status).toBe(404);
  expect(await isAdmin(clientId)).toBe(true);
  expect((await setAdmin(api, clientId, false)).status).toBe(200);
  expect((await setAdmin(api, clientId, false)).status).toBe(200);
  expect(await isAdmin(clientId)).toBe(false);
});

it('refuses the admin role for an application that is no machine', async () => {
  const id = await addNativeApplication(server, 'default');
  const refused = TenantContext.run('default', () =>
    server.app.get(Roles).assignToApplication(id, ADMIN_ROLE),
  );
  await expect(refused).rejects.toMatchObject({ constraint: 'application_roles__type' });
});
