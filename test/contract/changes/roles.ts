import type { ApiClient } from '../../support/api-client.js';
import { newMachine } from './applications.js';
import { type Changes, idIn, newName } from './change.js';
import { newScope } from './resources.js';

const role = async (api: ApiClient, type = 'MachineToMachine'): Promise<string> =>
  idIn(await api.post('/roles', { name: newName(), description: 'Of a test.', type }));

const newUser = async (api: ApiClient): Promise<string> => idIn(await api.post('/users', {}));

/** A new role that a new application holds, seen from the application. */
async function heldRolePath(api: ApiClient): Promise<string> {
  const roles = `/applications/${await newMachine(api)}/roles`;
  const roleId = await role(api);
  await api.post(roles, { roleIds: [roleId] });
  return `${roles}/${roleId}`;
}

export const roleChanges: Changes = {
  CreateRole: (api) => api.post('/roles', { name: newName(), description: 'Of a test.' }),
  UpdateRole: async (api) => api.patch(`/roles/${await role(api)}`, { name: newName() }),
  DeleteRole: async (api) => api.delete(`/roles/${await role(api)}`),
  CreateRoleScope: async (api) =>
    api.post(`/roles/${await role(api)}/scopes`, { scopeIds: [await newScope(api)] }),
  DeleteRoleScope: async (api) => {
    const scopes = `/roles/${await role(api)}/scopes`;
    const scopeId = await newScope(api);
    await api.post(scopes, { scopeIds: [scopeId] });
    return api.delete(`${scopes}/${scopeId}`);
  },
  CreateRoleApplication: async (api) =>
    api.post(`/roles/${await role(api)}/applications`, { applicationIds: [await newMachine(api)] }),
  DeleteRoleApplication: async (api) => {
    const applications = `/roles/${await role(api)}/applications`;
    const applicationId = await newMachine(api);
    await api.post(applications, { applicationIds: [applicationId] });
    return api.delete(`${applications}/${applicationId}`);
  },
  CreateRoleUser: async (api) =>
    api.post(`/roles/${await role(api, 'User')}/users`, { userIds: [await newUser(api)] }),
  DeleteRoleUser: async (api) => {
    const users = `/roles/${await role(api, 'User')}/users`;
    const userId = await newUser(api);
    await api.post(users, { userIds: [userId] });
    return api.delete(`${users}/${userId}`);
  },
  AssignUserRoles: async (api) =>
    api.post(`/users/${await newUser(api)}/roles`, { roleIds: [await role(api, 'User')] }),
  ReplaceUserRoles: async (api) =>
    api.put(`/users/${await newUser(api)}/roles`, { roleIds: [await role(api, 'User')] }),
  DeleteUserRole: async (api) => {
    const roles = `/users/${await newUser(api)}/roles`;
    const roleId = await role(api, 'User');
    await api.post(roles, { roleIds: [roleId] });
    return api.delete(`${roles}/${roleId}`);
  },
  AssignApplicationRoles: async (api) =>
    api.post(`/applications/${await newMachine(api)}/roles`, { roleIds: [await role(api)] }),
  ReplaceApplicationRoles: async (api) =>
    api.put(`/applications/${await newMachine(api)}/roles`, { roleIds: [await role(api)] }),
  DeleteApplicationRole: async (api) => api.delete(await heldRolePath(api)),
};
