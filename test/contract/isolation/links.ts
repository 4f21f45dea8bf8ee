import type { ApiClient } from '../../support/api-client.js';
import type { LoggedThings } from './things.js';

type Link = (api: ApiClient) => Promise<void>;

/** Everything that is in use is made to belong together, and the spare members join both organizations. */
export const connect = (things: LoggedThings): Link[] => [
  ...rolesAndNames(things),
  ...organizationTemplate(things),
  ...members(things),
  ...jitProvisioning(things),
  ...consent(things),
];

const rolesAndNames = ({
  application,
  machineRole,
  role,
  scope,
  secretName,
  target,
  tokenName,
  user,
}: LoggedThings): Link[] => [
  post(`/roles/${role.used}/scopes`, { scopeIds: [scope.used] }),
  post(`/roles/${role.used}/users`, { userIds: [user.used] }),
  post(`/roles/${machineRole.used}/applications`, { applicationIds: [application.used] }),
  post(`/applications/${application.used}/secrets`, { name: secretName.used }),
  post(`/users/${user.used}/personal-access-tokens`, { name: tokenName.used }),
  post(`/users/${user.used}/personal-access-tokens`, { name: tokenName.spare }),
  put(`/users/${user.used}/identities/${target.used}`, { userId: target.used }),
  put(`/applications/${application.used}/sign-in-experience`, {
    customCss: secretName.used,
    termsOfUseUrl: null,
    privacyPolicyUrl: null,
  }),
];

const organizationTemplate = ({ organizationRole, organizationScope, scope }: LoggedThings): Link[] => [
  post(`/organization-roles/${organizationRole.used}/scopes`, {
    organizationScopeIds: [organizationScope.used],
  }),
  post(`/organization-roles/${organizationRole.used}/resource-scopes`, { scopeIds: [scope.used] }),
];

function members({
  application,
  machineOrganizationRole,
  organization,
  organizationRole,
  user,
}: LoggedThings): Link[] {
  const joined = [organization.used, organization.spare].flatMap((id) => [
    post(`/organizations/${id}/users`, { userIds: [user.used, user.spare] }),
    post(`/organizations/${id}/applications`, { applicationIds: [application.used, application.spare] }),
  ]);
  const path = `/organizations/${organization.used}`;
  return [
    ...joined,
    post(`${path}/users/${user.used}/roles`, { organizationRoleIds: [organizationRole.used] }),
    post(`${path}/applications/${application.used}/roles`, {
      organizationRoleIds: [machineOrganizationRole.used],
    }),
  ];
}

const jitProvisioning = ({
  emailDomain,
  organization,
  organizationRole,
  ssoConnector,
}: LoggedThings): Link[] => [
  post(`/organizations/${organization.used}/jit/email-domains`, { emailDomain: emailDomain.used }),
  post(`/organizations/${organization.used}/jit/roles`, { organizationRoleIds: [organizationRole.used] }),
  post(`/organizations/${organization.used}/jit/sso-connectors`, { ssoConnectorIds: [ssoConnector.used] }),
];

function consent(things: LoggedThings): Link[] {
  const { organization, organizationScope, scope, thirdPartyApplication, user, userScope } = things;
  const path = `/applications/${thirdPartyApplication.used}`;
  return [
    post(`${path}/user-consent-scopes`, {
      organizationScopes: [organizationScope.used],
      resourceScopes: [scope.used],
      organizationResourceScopes: [scope.used],
      userScopes: [userScope.used],
    }),
    post(`${path}/users/${user.used}/consent-organizations`, { organizationIds: [organization.used] }),
  ];
}

const post = (path: string, body: object): Link => send('post', path, body);
const put = (path: string, body: object): Link => send('put', path, body);

const send =
  (method: 'post' | 'put', path: string, sent: object): Link =>
  async (api) => {
    const { status, body } = await api[method](path, sent);
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  };
