import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { createScopes, refusal } from '../roles/fixture.js';
import { createOrganizationRole } from './fixture.js';

describe('scopes of the Management API, in organization roles,', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;
  const CONFIG = '/configs/organization-roles';
  const NOT_ALLOWED = [422, 'organization_role.management_api_scopes_not_allowed'];

  const newPath = async (client: ApiClient, type: string) =>
    `/organization-roles/${await createOrganizationRole(client, { type })}/resource-scopes`;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  it('are for roles of machines only, where the tenant allows them', async () => {
    await api.patch(CONFIG, { managementApiScopes: true });
    const [users, machines] = [await newPath(api, 'User'), await newPath(api, 'MachineToMachine')];
    const [harmless = ''] = await createScopes(api, 'read');
    const body = { scopeIds: [harmless, 'management-api-all'] };
    for (const answer of [await api.post(users, body), await api.put(users, body)]) {
      expect(refusal(answer)).toEqual([400, 'role.management_api_scopes_not_assignable_to_user_role']);
    }
    expect((await api.get(users)).body).toEqual([]);
    expect((await api.post(machines, body)).status).toBe(201);
    expect((await api.put(machines, body)).status).toBe(204);
  });

  it('are refused for roles of machines, until the tenant allows them', async () => {
    await api.patch(CONFIG, { managementApiScopes: false });
    expect((await other.get(CONFIG)).body).toEqual({ managementApiScopes: false });
    const [path, theirs] = [await newPath(api, 'MachineToMachine'), await newPath(other, 'MachineToMachine')];
    const [harmless = ''] = await createScopes(api, 'read');
    const body = { scopeIds: [harmless, 'management-api-all'] };
    const role = { name: unique(), type: 'MachineToMachine', resourceScopeIds: body.scopeIds };
    const asked = [
      () => api.post(path, body),
      () => api.put(path, body),
      () => api.post('/organization-roles', role),
    ];
    for (const ask of asked) expect(refusal(await ask())).toEqual(NOT_ALLOWED);
    expect((await api.get(path)).body).toEqual([]);
    expect((await api.post(path, { scopeIds: [harmless] })).status).toBe(201);

    const allowed = await api.patch(CONFIG, { managementApiScopes: true });
    expect([allowed.status, allowed.body]).toEqual([200, { managementApiScopes: true }]);
    expect((await api.patch(CONFIG, {})).body).toEqual({ managementApiScopes: true });
    expect((await api.get(CONFIG)).body).toEqual({ managementApiScopes: true });
    for (const ask of asked) expect((await ask()).status).toBeLessThan(300);
    expect(refusal(await other.post(theirs, { scopeIds: ['management-api-all'] }))).toEqual(NOT_ALLOWED);
  });

  it('that a role has stay when they are no longer allowed, and can be taken away', async () => {
    await api.patch(CONFIG, { managementApiScopes: true });
    const path = await newPath(api, 'MachineToMachine');
    await api.post(path, { scopeIds: ['management-api-all'] });
    await api.patch(CONFIG, { managementApiScopes: false });
    expect(readAll(await api.get(path), 'id')).toEqual(['management-api-all']);
    expect((await api.delete(`${path}/management-api-all`)).status).toBe(204);
    expect((await api.get(path)).body).toEqual([]);
  });
});
