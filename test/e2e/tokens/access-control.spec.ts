import { expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { application, newCode, redeem, refresh } from '../../support/granted-codes.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const server = useServer();

it('refreshes nobody who may not enter the application any more', async () => {
  const api = await apiClient(server.tenant);
  const [userId, other] = [await createUser(api), await createUser(api)];
  const clientId = await createApplication(api, application('SPA'));
  const consent = { userId, clientId, scope: 'openid offline_access' };
  const { body } = await redeem(server.tenant, consent, await newCode(server, server.tenant, consent));
  const refreshed = (changed: Record<string, string> = {}) =>
    refresh(server.tenant, consent, String(body['refresh_token']), changed);
  await api.put(`/applications/${clientId}/access-control`, {
    userIds: [other],
    userRoleIds: [],
    organizationIds: [],
    organizationRoleRules: [],
  });
  await api.patch(`/applications/${clientId}`, { appLevelAccessControlEnabled: true });
  expect(await refreshed()).toMatchObject({
    status: 400,
    body: { error: 'access_denied', code: 'oidc.access_denied' },
  });
  // Before whatever is wrong with the organization.
  expect((await refreshed({ organization_id: 'org_1' })).status).toBe(400);
  await api.put(`/applications/${clientId}/access-control`, {
    userIds: [other, userId],
    userRoleIds: [],
    organizationIds: [],
    organizationRoleRules: [],
  });
  expect((await refreshed()).status).toBe(200);
});
