import type { ApiClient } from '../../support/api-client.js';
import { newMachine } from './applications.js';
import { type Changes, idIn, newName } from './change.js';
import { newOrganization } from './organizations.js';
import { newScope } from './resources.js';
import { newUser } from './users.js';

const newMachineRole = async (api: ApiClient): Promise<string> =>
  idIn(await api.post('/organization-roles', { name: newName(), type: 'MachineToMachine' }));

const applicationsPath = async (api: ApiClient): Promise<string> =>
  `/organizations/${await newOrganization(api)}/applications`;

/** The applications of a new organization, and one that is a member of it. */
async function member(api: ApiClient): Promise<{ applications: string; applicationId: string }> {
  const [applications, applicationId] = [await applicationsPath(api), await newMachine(api)];
  await api.post(applications, { applicationIds: [applicationId] });
  return { applications, applicationId };
}

/** The roles of a new member, as a path. */
async function rolesPath(api: ApiClient): Promise<string> {
  const { applications, applicationId } = await member(api);
  return `${applications}/${applicationId}/roles`;
}

/** A new third-party application, as a path. */
const thirdPartyPath = async (api: ApiClient): Promise<string> =>
  `/applications/${idIn(await api.post('/applications', { name: newName(), type: 'SPA', isThirdParty: true }))}`;

/** What a new user lets a new application do, as a path, and an organization of that user. */
async function consent(api: ApiClient): Promise<{ consents: string; organizationId: string }> {
  const [userId, organizationId] = [await newUser(api), await newOrganization(api)];
  await api.post(`/organizations/${organizationId}/users`, { userIds: [userId] });
  return {
    consents: `${await thirdPartyPath(api)}/users/${userId}/consent-organizations`,
    organizationId,
  };
}

export const organizationApplicationChanges: Changes = {
  AddOrganizationApplications: async (api) =>
    api.post(await applicationsPath(api), { applicationIds: [await newMachine(api)] }),
  ReplaceOrganizationApplications: async (api) =>
    api.put(await applicationsPath(api), { applicationIds: [await newMachine(api)] }),
  DeleteOrganizationApplication: async (api) => {
    const { applications, applicationId } = await member(api);
    return api.delete(`${applications}/${applicationId}`);
  },
  AssignOrganizationRolesToApplications: async (api) => {
    const { applications, applicationId } = await member(api);
    const organizationRoleIds = [await newMachineRole(api)];
    return api.post(`${applications}/roles`, { applicationIds: [applicationId], organizationRoleIds });
  },
  AssignOrganizationRolesToApplication: async (api) =>
    api.post(await rolesPath(api), { organizationRoleIds: [await newMachineRole(api)] }),
  ReplaceOrganizationApplicationRoles: async (api) =>
    api.put(await rolesPath(api), { organizationRoleIds: [await newMachineRole(api)] }),
  DeleteOrganizationApplicationRole: async (api) => {
    const [roles, organizationRoleId] = [await rolesPath(api), await newMachineRole(api)];
    await api.post(roles, { organizationRoleIds: [organizationRoleId] });
    return api.delete(`${roles}/${organizationRoleId}`);
  },
  CreateApplicationUserConsentScope: async (api) =>
    api.post(`${await thirdPartyPath(api)}/user-consent-scopes`, { resourceScopes: [await newScope(api)] }),
  DeleteApplicationUserConsentScope: async (api) => {
    const scopes = `${await thirdPartyPath(api)}/user-consent-scopes`;
    await api.post(scopes, { userScopes: ['profile'] });
    return api.delete(`${scopes}/user-scopes/profile`);
  },
  CreateApplicationUserConsentOrganization: async (api) => {
    const { consents, organizationId } = await consent(api);
    return api.post(consents, { organizationIds: [organizationId] });
  },
  ReplaceApplicationUserConsentOrganizations: async (api) => {
    const { consents, organizationId } = await consent(api);
    return api.put(consents, { organizationIds: [organizationId] });
  },
  DeleteApplicationUserConsentOrganization: async (api) => {
    const { consents, organizationId } = await consent(api);
    await api.post(consents, { organizationIds: [organizationId] });
    return api.delete(`${consents}/${organizationId}`);
  },
  ReplaceApplicationAccessControl: async (api) =>
    api.put(`/applications/${await newMachine(api)}/access-control`, {
      userIds: [await newUser(api)],
      userRoleIds: [],
      organizationIds: [],
      organizationRoleRules: [],
    }),
};
