import type { ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { type Changes, newName } from './change.js';
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
  ReplaceOrganizationJitSsoConnectors: async (api) =>
    api.put(await path(api, 'sso-connectors'), { ssoConnectorIds: [] }),
  DeleteOrganizationJitSsoConnector: async (api, { databaseUrl, tenant }) => {
    const organizationId = await newOrganization(api);
    await sql(
      databaseUrl,
      `insert into organization_jit_sso_connectors (tenant_id, organization_id, sso_connector_id)
       values ($1, $2, 'connector')`,
      [tenant.id, organizationId],
    );
    return api.delete(`/organizations/${organizationId}/jit/sso-connectors/connector`);
  },
};
