import { read } from '../../e2e/resources/fixture.js';
import type { ApiClient } from '../../support/api-client.js';
import type { TestTenant } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import type { LoggedThings } from './things.js';
import { idOf } from './things-of-tenant.js';

/** A token for the organization in use, of a member who may do there whatever the roles in use allow. */
export async function organizationToken(
  api: ApiClient,
  tenant: TestTenant,
  {
    application,
    machineOrganizationRole,
    organization,
    organizationScope,
    scope,
  }: Pick<
    LoggedThings,
    'application' | 'machineOrganizationRole' | 'organization' | 'organizationScope' | 'scope'
  >,
): Promise<string> {
  await api.patch('/configs/my-organization', { enabled: true, addMembersById: true });
  const { body } = await api.get('/organization-scopes?q=portico:');
  const scopes: unknown[] = Array.isArray(body) ? body : [];
  const role = `/organization-roles/${machineOrganizationRole.used}`;
  await api.post(`${role}/scopes`, { organizationScopeIds: [...scopes.map(idOf), organizationScope.used] });
  await api.post(`${role}/resource-scopes`, { scopeIds: [scope.used] });
  const secret = await api.post(`/applications/${application.used}/secrets`, { name: 'for the token' });
  const answer = await requestToken(tenant, {
    grant_type: 'client_credentials',
    client_id: application.used,
    client_secret: read(secret, 'value'),
    organization_id: organization.used,
    scope: scopes.map((each) => Object(each).name).join(' '),
  });
  return String(answer.body['access_token']);
}
