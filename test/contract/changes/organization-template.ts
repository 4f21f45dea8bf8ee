import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn, newName } from './change.js';
import { newScope } from './resources.js';

export const newOrganizationRole = async (api: ApiClient): Promise<string> =>
  idIn(await api.post('/organization-roles', { name: newName() }));

const newOrganizationScope = async (api: ApiClient): Promise<string> =>
  idIn(await api.post('/organization-scopes', { name: newName() }));

const scopesPath = async (api: ApiClient): Promise<string> =>
  `/organization-roles/${await newOrganizationRole(api)}/scopes`;

const resourceScopesPath = async (api: ApiClient): Promise<string> =>
  `/organization-roles/${await newOrganizationRole(api)}/resource-scopes`;

export const organizationTemplateChanges: Changes = {
  CreateOrganizationRole: (api) => api.post('/organization-roles', { name: newName() }),
  UpdateOrganizationRole: async (api) =>
    api.patch(`/organization-roles/${await newOrganizationRole(api)}`, { name: newName() }),
  DeleteOrganizationRole: async (api) => api.delete(`/organization-roles/${await newOrganizationRole(api)}`),
  CreateOrganizationRoleScope: async (api) =>
    api.post(await scopesPath(api), { organizationScopeIds: [await newOrganizationScope(api)] }),
  ReplaceOrganizationRoleScopes: async (api) =>
    api.put(await scopesPath(api), { organizationScopeIds: [await newOrganizationScope(api)] }),
  DeleteOrganizationRoleScope: async (api) => {
    const scopes = await scopesPath(api);
    const scopeId = await newOrganizationScope(api);
    await api.post(scopes, { organizationScopeIds: [scopeId] });
    return api.delete(`${scopes}/${scopeId}`);
  },
  CreateOrganizationRoleResourceScope: async (api) =>
    api.post(await resourceScopesPath(api), { scopeIds: [await newScope(api)] }),
  ReplaceOrganizationRoleResourceScopes: async (api) =>
    api.put(await resourceScopesPath(api), { scopeIds: [await newScope(api)] }),
  DeleteOrganizationRoleResourceScope: async (api) => {
    const scopes = await resourceScopesPath(api);
    const scopeId = await newScope(api);
    await api.post(scopes, { scopeIds: [scopeId] });
    return api.delete(`${scopes}/${scopeId}`);
  },
  CreateOrganizationScope: (api) => api.post('/organization-scopes', { name: newName() }),
  UpdateOrganizationScope: async (api) =>
    api.patch(`/organization-scopes/${await newOrganizationScope(api)}`, { name: newName() }),
  DeleteOrganizationScope: async (api) =>
    api.delete(`/organization-scopes/${await newOrganizationScope(api)}`),
};
