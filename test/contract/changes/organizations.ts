import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn, newName } from './change.js';
import { newOrganizationRole } from './organization-template.js';
import { newUser } from './users.js';

export const newOrganization = async (api: ApiClient): Promise<string> =>
  idIn(await api.post('/organizations', { name: newName() }));

const usersPath = async (api: ApiClient): Promise<string> =>
  `/organizations/${await newOrganization(api)}/users`;

/** The users of a new organization, and one who is a member of it. */
async function member(api: ApiClient): Promise<{ users: string; userId: string }> {
  const [users, userId] = [await usersPath(api), await newUser(api)];
  await api.post(users, { userIds: [userId] });
  return { users, userId };
}

/** The roles of a new member, as a path. */
async function rolesPath(api: ApiClient): Promise<string> {
  const { users, userId } = await member(api);
  return `${users}/${userId}/roles`;
}

export const organizationChanges: Changes = {
  CreateOrganization: (api) => api.post('/organizations', { name: newName() }),
  UpdateOrganization: async (api) =>
    api.patch(`/organizations/${await newOrganization(api)}`, { name: newName() }),
  DeleteOrganization: async (api) => api.delete(`/organizations/${await newOrganization(api)}`),
  AddOrganizationUsers: async (api) => api.post(await usersPath(api), { userIds: [await newUser(api)] }),
  ReplaceOrganizationUsers: async (api) => api.put(await usersPath(api), { userIds: [await newUser(api)] }),
  DeleteOrganizationUser: async (api) => {
    const { users, userId } = await member(api);
    return api.delete(`${users}/${userId}`);
  },
  AssignOrganizationRolesToUsers: async (api) => {
    const { users, userId } = await member(api);
    const organizationRoleIds = [await newOrganizationRole(api)];
    return api.post(`${users}/roles`, { userIds: [userId], organizationRoleIds });
  },
  AssignOrganizationRolesToUser: async (api) =>
    api.post(await rolesPath(api), { organizationRoleIds: [await newOrganizationRole(api)] }),
  ReplaceOrganizationUserRoles: async (api) =>
    api.put(await rolesPath(api), { organizationRoleIds: [await newOrganizationRole(api)] }),
  DeleteOrganizationUserRole: async (api) => {
    const roles = await rolesPath(api);
    const organizationRoleId = await newOrganizationRole(api);
    await api.post(roles, { organizationRoleIds: [organizationRoleId] });
    return api.delete(`${roles}/${organizationRoleId}`);
  },
};
