import type { ApiClient } from '../../support/api-client.js';
import type { Changes } from './change.js';

/** The key before the current one, which may be deleted. */
async function previousKey(api: ApiClient): Promise<string> {
  const { body } = await api.post('/configs/oidc/private-keys/rotate', {});
  const keys: unknown[] = Array.isArray(body) ? body : [];
  const previous = keys.find(
    (key): key is { id: string } =>
      typeof key === 'object' && key !== null && 'status' in key && key.status === 'Previous',
  );
  if (!previous) throw new Error('no key retired');
  return previous.id;
}

export const configChanges: Changes = {
  UpdateAdminConsoleConfig: (api) => api.patch('/configs/admin-console', { organizationCreated: true }),
  UpsertIdTokenConfig: (api) => api.put('/configs/id-token', { enabledExtendedClaims: ['roles'] }),
  UpdateOidcSessionConfig: (api) => api.patch('/configs/oidc/session', { ttl: 3600 }),
  UpdateSignInExp: (api) => api.patch('/sign-in-exp', { signInMode: 'SignIn' }),
  UpdateOidcEndedSessionsConfig: (api) =>
    api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: false }),
  UpdateAuditLogConfig: (api) => api.patch('/configs/audit-logs', { retentionDays: 30 }),
  UpdateOrganizationRoleConfig: (api) =>
    api.patch('/configs/organization-roles', { managementApiScopes: true }),
  UpdateJitProvisioningConfig: (api) =>
    api.patch('/configs/jit-provisioning', { refusePublicEmailDomains: true }),
  UpdateAccountCenterSettings: (api) => api.patch('/account-center', { enabled: true }),
  RotateOidcKeys: (api) => api.post('/configs/oidc/cookie-keys/rotate', {}),
  DeleteOidcKey: async (api) => api.delete(`/configs/oidc/private-keys/${await previousKey(api)}`),
};
