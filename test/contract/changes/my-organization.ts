import { Clock } from '#src/kernel/clock.js';
import { type ApiClient, clientWithToken } from '../../support/api-client.js';
import type { TestApp } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { type Change, type Changes, idIn, newName } from './change.js';
import { newOrganization } from './organizations.js';
import { newUser } from './users.js';

const MEMBERS = '/my-organization/members';
const DOMAINS = '/my-organization/email-domains';
const INVITATIONS = '/my-organization/invitations';

/** Calls the API as the admin of a new organization: the machine that calls the Management API otherwise. */
async function admin(api: ApiClient, { tenant }: TestApp): Promise<ApiClient> {
  await api.patch('/configs/my-organization', { enabled: true, addMembersById: true });
  const { body } = await api.get('/organization-scopes?q=portico:');
  const scopes: { id: string; name: string }[] = Array.isArray(body) ? body : [];
  const role = {
    name: newName(),
    type: 'MachineToMachine',
    organizationScopeIds: scopes.map(({ id }) => id),
  };
  const organizationRoleIds = [idIn(await api.post('/organization-roles', role))];
  const organizationId = await newOrganization(api);
  const applications = `/organizations/${organizationId}/applications`;
  await api.post(applications, { applicationIds: [tenant.clientId] });
  await api.post(`${applications}/${tenant.clientId}/roles`, { organizationRoleIds });
  const token = await requestToken(tenant, {
    grant_type: 'client_credentials',
    client_id: tenant.clientId,
    client_secret: tenant.clientSecret,
    organization_id: organizationId,
    scope: scopes.map(({ name }) => name).join(' '),
  });
  return clientWithToken(tenant, String(token.body['access_token']));
}

const asAdmin =
  (change: Change): Change =>
  async (api, server) =>
    change(await admin(api, server), server);

/** A new member, as a path. */
async function memberPath(api: ApiClient, mine: ApiClient): Promise<string> {
  const userId = await newUser(api);
  await mine.post(MEMBERS, { userIds: [userId] });
  return `${MEMBERS}/${userId}`;
}

const invite = (mine: ApiClient) =>
  mine.post(INVITATIONS, { invitee: `${newName()}@example.com`, expiresAt: Clock.now() + 60_000 });

export const myOrganizationChanges: Changes = {
  UpdateMyOrganizationConfig: (api) => api.patch('/configs/my-organization', { enabled: true }),
  UpdateMyOrganization: asAdmin((mine) => mine.patch('/my-organization', { name: newName() })),
  AddMyOrganizationMembers: async (api, server) => {
    const userIds = [await newUser(api)];
    return (await admin(api, server)).post(MEMBERS, { userIds });
  },
  RemoveMyOrganizationMember: async (api, server) => {
    const mine = await admin(api, server);
    return mine.delete(await memberPath(api, mine));
  },
  LeaveMyOrganization: asAdmin((mine) => mine.delete('/my-organization/membership')),
  ReplaceMyOrganizationMemberRoles: async (api, server) => {
    const mine = await admin(api, server);
    return mine.put(`${await memberPath(api, mine)}/roles`, { organizationRoleIds: [] });
  },
  CreateMyOrganizationInvitation: asAdmin(invite),
  RevokeMyOrganizationInvitation: asAdmin(async (mine) =>
    mine.delete(`${INVITATIONS}/${idIn(await invite(mine))}`),
  ),
  AddMyOrganizationEmailDomain: asAdmin((mine) =>
    mine.post(DOMAINS, { emailDomain: `${newName()}.example.com` }),
  ),
  RemoveMyOrganizationEmailDomain: asAdmin(async (mine) => {
    const emailDomain = `${newName()}.example.com`;
    await mine.post(DOMAINS, { emailDomain });
    return mine.delete(`${DOMAINS}/${emailDomain}`);
  }),
};
