import { ACME } from '#src/kernel/acme.js';
import type { Teller } from './teller.js';

const MACHINE = { applicationId: ACME.orderSync.id };
const THIRD_PARTY = { id: ACME.globexReports.id, applicationId: ACME.globexReports.id };

export async function resourcesAndRoles(teller: Teller): Promise<void> {
  await teller.tell('CreateResource', { makes: ACME.ordersApi.id });
  await teller.tell('CreateResourceScope', { makes: ACME.readOrders.id });
  await teller.tell('CreateRole', { makes: ACME.role.id });
  await teller.tellAll([
    'ListResources',
    'GetResource',
    'UpdateResource',
    'UpdateResourceIsDefault',
    'ListResourceScopes',
    'UpdateResourceScope',
    'ListRoles',
    'GetRole',
    'UpdateRole',
    'ListRoleScopes',
    'DeleteRoleScope',
    'CreateRoleScope',
  ]);
}

export async function applications(teller: Teller): Promise<void> {
  await teller.tell('CreateApplication', { makes: ACME.store.id });
  await teller.tellAll([
    'ListApplications',
    'GetApplication',
    'UpdateApplication',
    'UpdateApplicationCustomData',
    'ReplaceApplicationSignInExperience',
    'GetApplicationSignInExperience',
    'CreateApplicationSecret',
    'ListApplicationSecrets',
    'UpdateApplicationSecret',
  ]);
  await teller.tell('DeleteApplicationSecret', { at: { name: 'Production 2026' } });
}

export async function users(teller: Teller): Promise<void> {
  await teller.tell('CreateUser', { makes: ACME.ada.id });
  await teller.tellAll([
    'ListUsers',
    'GetUser',
    'UpdateUser',
    'UpdateUserIsSuspended',
    'UpdateUserPassword',
    'VerifyUserPassword',
    'GetUserHasPassword',
    'ListUserCustomData',
    'UpdateUserCustomData',
    'UpdateUserProfile',
    'ListUserLogtoConfigs',
    'UpdateUserLogtoConfigs',
    'ReplaceUserIdentity',
    'GetUserIdentity',
    'ListUserAllIdentities',
    'DeleteUserIdentity',
  ]);
  await teller.tell('CreateUserIdentity', { refused: 422 });
  await secondFactors(teller);
  await personalAccessTokens(teller);
}

async function secondFactors(teller: Teller): Promise<void> {
  await teller.tell('CreateUserMfaVerification');
  const listed = await teller.tell('ListUserMfaVerifications');
  const [factor] = Array.isArray(listed) ? listed : [];
  teller.means(ACME.factorId, String(Object(factor)['id']));
  await teller.tell('DeleteUserMfaVerification');
}

async function personalAccessTokens(teller: Teller): Promise<void> {
  await teller.tellAll([
    'CreateUserPersonalAccessToken',
    'ListUserPersonalAccessTokens',
    'UpdateUserPersonalAccessToken',
  ]);
  await teller.tell('DeleteUserPersonalAccessToken', { at: { name: 'Laptop of Ada' } });
  await teller.tellAll([
    'CreateUserPersonalAccessToken',
    'UpdatePersonalAccessTokenName',
    'CreateUserPersonalAccessToken',
    'DeletePersonalAccessTokenPost',
  ]);
}

export async function heldRoles(teller: Teller): Promise<void> {
  await teller.tellAll([
    'CreateRoleUser',
    'ListRoleUsers',
    'ListUserRoles',
    'DeleteRoleUser',
    'AssignUserRoles',
    'ReplaceUserRoles',
    'DeleteUserRole',
    'AssignUserRoles',
  ]);
  const at = { ...MACHINE, id: ACME.machineRole.id, roleId: ACME.machineRole.id };
  await teller.tellAll(
    [
      'CreateRoleApplication',
      'ListRoleApplications',
      'DeleteRoleApplication',
      'AssignApplicationRoles',
      'ListApplicationRoles',
      'ReplaceApplicationRoles',
      'DeleteApplicationRole',
    ],
    { at },
  );
}

export async function organizationTemplate(teller: Teller): Promise<void> {
  await teller.tell('CreateOrganizationScope', { makes: ACME.inviteMembers.id });
  await teller.tell('CreateOrganizationRole', { makes: ACME.organizationRole.id });
  await teller.tellAll([
    'ListOrganizationScopes',
    'GetOrganizationScope',
    'UpdateOrganizationScope',
    'ListOrganizationRoles',
    'GetOrganizationRole',
    'UpdateOrganizationRole',
    'ListOrganizationRoleScopes',
    'DeleteOrganizationRoleScope',
    'CreateOrganizationRoleScope',
    'ReplaceOrganizationRoleScopes',
    'ListOrganizationRoleResourceScopes',
    'DeleteOrganizationRoleResourceScope',
    'CreateOrganizationRoleResourceScope',
    'ReplaceOrganizationRoleResourceScopes',
  ]);
}

export async function organizations(teller: Teller): Promise<void> {
  await teller.tell('CreateOrganization', { makes: ACME.organization.id });
  await teller.tellAll([
    'ListOrganizations',
    'GetOrganization',
    'UpdateOrganization',
    'AddOrganizationUsers',
    'ListOrganizationUsers',
    'AssignOrganizationRolesToUser',
    'ListOrganizationUserRoles',
    'ReplaceOrganizationUserRoles',
    'ListOrganizationUserScopes',
    'DeleteOrganizationUserRole',
    'AssignOrganizationRolesToUsers',
    'ListUserOrganizations',
    'ReplaceOrganizationUsers',
    'AddOrganizationApplications',
    'ListOrganizationApplications',
  ]);
  await teller.tell('DeleteOrganizationUser', { at: { userId: ACME.grace.id } });
  await teller.tell('ListApplicationOrganizations', { at: { id: ACME.orderSync.id } });
  await teller.tellAll(
    [
      'AssignOrganizationRolesToApplication',
      'ListOrganizationApplicationRoles',
      'ReplaceOrganizationApplicationRoles',
      'AssignOrganizationRolesToApplications',
      'DeleteOrganizationApplicationRole',
      'AssignOrganizationRolesToApplication',
      'ReplaceOrganizationApplications',
    ],
    { at: { ...MACHINE, organizationRoleId: ACME.machineOrganizationRole.id } },
  );
}

export async function justInTime(teller: Teller): Promise<void> {
  await teller.tellAll([
    'CreateOrganizationJitEmailDomain',
    'ListOrganizationJitEmailDomains',
    'ReplaceOrganizationJitEmailDomains',
    'DeleteOrganizationJitEmailDomain',
    'CreateOrganizationJitRole',
    'ListOrganizationJitRoles',
    'ReplaceOrganizationJitRoles',
    'DeleteOrganizationJitRole',
    'CreateOrganizationJitSsoConnector',
    'ListOrganizationJitSsoConnectors',
    'ReplaceOrganizationJitSsoConnectors',
    'DeleteOrganizationJitSsoConnector',
  ]);
}

export async function invitations(teller: Teller): Promise<void> {
  await teller.tell('CreateOrganizationInvitation', { makes: ACME.invitationId });
  await teller.tellAll(['ListOrganizationInvitations', 'GetOrganizationInvitation']);
  await teller.tellAll([
    'CreateOrganizationInvitationMessage',
    'ReplaceOrganizationInvitationStatus',
    'DeleteOrganizationInvitation',
  ]);
}

/** What a third party may ask for; afterwards it may ask for nothing of the orders. */
export async function consents(teller: Teller): Promise<void> {
  await teller.tellAll(
    [
      'CreateApplicationUserConsentScope',
      'ListApplicationUserConsentScopes',
      'CreateApplicationUserConsentOrganization',
      'ListApplicationUserConsentOrganizations',
      'ReplaceApplicationUserConsentOrganizations',
      'DeleteApplicationUserConsentOrganization',
      'DeleteApplicationUserConsentScope',
    ],
    { at: THIRD_PARTY },
  );
}

export async function hooks(teller: Teller): Promise<void> {
  await teller.tell('CreateHook', { makes: ACME.hook.id });
  await teller.tellAll([
    'ListHooks',
    'GetHook',
    'UpdateHook',
    'UpdateHookSigningKey',
    'CreateHookTest',
    'ListHookRecentLogs',
  ]);
}

export async function settings(teller: Teller): Promise<void> {
  await teller.tellAll([
    'UpdateAuditLogConfig',
    'GetAuditLogConfig',
    'UpdateOidcEndedSessionsConfig',
    'GetOidcEndedSessionsConfig',
    'UpsertIdTokenConfig',
    'GetIdTokenConfig',
    'UpdateOidcSessionConfig',
    'GetOidcSessionConfig',
    'UpdateOrganizationRoleConfig',
    'GetOrganizationRoleConfig',
    'UpdateJitProvisioningConfig',
    'GetJitProvisioningConfig',
    'UpdateMyOrganizationConfig',
    'GetMyOrganizationConfig',
    'UpdateAdminConsoleConfig',
    'GetAdminConsoleConfig',
    'UpdateAccountCenterSettings',
    'GetAccountCenterSettings',
    'UpdateSignInExp',
    'GetSignInExp',
    'CheckPasswordWithDefaultSignInExperience',
    'GetUsernameCaseSensitivityConflicts',
    'ReplaceApplicationAccessControl',
    'GetApplicationAccessControl',
    'DeleteSentinelActivities',
    'GetTotalUserCount',
    'GetNewUserCounts',
    'GetActiveUserCounts',
    'ListLogs',
    'GetLog',
  ]);
}

/** What was left by somebody who signed in, and by a webhook that nobody answered. */
export async function leftovers(teller: Teller): Promise<void> {
  await teller.tellAll([
    'DeleteApplicationLegacySecret',
    'GetUserSsoIdentity',
    'ListUserLogoutNotifications',
    'ListUserSessions',
    'GetUserSession',
    'ListUserGrants',
    'DeleteUserGrant',
    'DeleteUserSession',
    'ListHookDeadDeliveries',
    'ReplayHookDeadDelivery',
    'UpdateUserPasswordExpiration',
    'DeleteSecret',
  ]);
}

export async function deletions(teller: Teller): Promise<void> {
  await teller.tell('DeleteOrganizationApplication', { at: MACHINE });
  await teller.tellAll([
    'DeleteHook',
    'DeleteConnector',
    'DeleteSsoConnector',
    'DeleteOrganization',
    'DeleteOrganizationRole',
    'DeleteOrganizationScope',
    'DeleteRole',
    'DeleteResourceScope',
    'DeleteResource',
    'DeleteApplication',
    'DeleteUser',
  ]);
}
