import type { ApiClient } from '../../support/api-client.js';
import { type Changes, newName } from './change.js';
import { newSsoConnector } from './enterprise-sso.js';
import { newOrganization } from './organizations.js';
import { newOrganizationRole } from './organization-template.js';

const path = async (api: ApiClient, rules: string): Promise<string> =>
  `/organizations/${await newOrganization(api)}/jit/${rules}`;

const newDomain = (): string => `${newName()}.example.com`;

export const jitProvisioningChanges: Changes = {
  CreateOrganizationJitEmailDomain: async (api) =>
    api.post(await path(api, 'email-domains'), { emailDomain: newDomain() }),
  ReplaceOrganizationJitEmailDomains: async (api) =>
    api.put(await path(api, 'email-domains'), { emailDomains: [newDomain()] }),
  DeleteOrganizationJitEmailDomain: async (api) => {
    const [domains, emailDomain] = [await path(api, 'email-domains'), newDomain()];
    await api.post(domains, { emailDomain });
    return api.delete(`${domains}/${emailDomain}`);
  },
  CreateOrganizationJitRole: async (api) =>
    api.post(await path(api, 'roles'), { organizationRoleIds: [await newOrganizationRole(api)] }),
  ReplaceOrganizationJitRoles: async (api) =>
    api.put(await path(api, 'roles'), { organizationRoleIds: [await newOrganizationRole(api)] }),
  DeleteOrganizationJitRole: async (api) => {
    const [roles, roleId] = [await path(api, 'roles'), await newOrganizationRole(api)];
    await api.post(roles, { organizationRoleIds: [roleId] });
    return api.delete(`${roles}/${roleId}`);
  },
  CreateOrganizationJitSsoConnector: async (api) =>
    api.post(await path(api, 'sso-connectors'), { ssoConnectorIds: [await newSsoConnector(api)] }),
  ReplaceOrganizationJitSsoConnectors: async (api) =>
    api.put(await path(api, 'sso-connectors'), { ssoConnectorIds: [await newSsoConnector(api)] }),
  DeleteOrganizationJitSsoConnector: async (api) => {
    const [connectors, connectorId] = [await path(api, 'sso-connectors'), await newSsoConnector(api)];
    await api.post(connectors, { ssoConnectorIds: [connectorId] });
    return api.delete(`${connectors}/${connectorId}`);
  },
};
