/** What an id can be the id of. Some things have a variant for machines, since neither takes the place of the other. */
export type Kind =
  | 'application'
  | 'connector'
  | 'connectorFactory'
  | 'cookieKey'
  | 'deliveryId'
  | 'emailDomain'
  | 'emailTemplate'
  | 'grant'
  | 'factor'
  | 'hook'
  | 'invitation'
  | 'languageTag'
  | 'log'
  | 'machineOrganizationRole'
  | 'machineRole'
  | 'oneTimeToken'
  | 'organization'
  | 'organizationRole'
  | 'organizationRoleName'
  | 'organizationScope'
  | 'resource'
  | 'role'
  | 'scope'
  | 'secret'
  | 'secretName'
  | 'session'
  | 'signingKey'
  | 'ssoConnector'
  | 'ssoSigningKey'
  | 'target'
  | 'thirdPartyApplication'
  | 'tokenName'
  | 'user'
  | 'userScope';

/** A parameter of a path, by the segment before it. */
const OF_PATHS: Readonly<Record<string, Kind>> = {
  'applications/{applicationId}': 'application',
  'applications/{id}': 'application',
  'connector-factories/{id}': 'connectorFactory',
  'connectors/{factoryId}': 'connectorFactory',
  'connectors/{id}': 'connector',
  'saml/{connectorId}': 'connector',
  'social/{connectorId}': 'connector',
  'sso/{connectorId}': 'ssoConnector',
  'connectors/{connectorId}': 'connector',
  'consent-organizations/{organizationId}': 'organization',
  'cookie-keys/{keyId}': 'cookieKey',
  'custom-phrases/{languageTag}': 'languageTag',
  'dead-deliveries/{deliveryId}': 'deliveryId',
  'email-domains/{emailDomain}': 'emailDomain',
  'email-templates/{id}': 'emailTemplate',
  'grants/{grantId}': 'grant',
  'hooks/{id}': 'hook',
  'identities/{target}': 'target',
  'invitations/{id}': 'invitation',
  'invitations/{invitationId}': 'invitation',
  'logs/{id}': 'log',
  'members/{userId}': 'user',
  'mfa-verifications/{verificationId}': 'factor',
  'one-time-tokens/{id}': 'oneTimeToken',
  'organization-invitations/{id}': 'invitation',
  'organization-resource-scopes/{scopeId}': 'scope',
  'organization-roles/{id}': 'organizationRole',
  'organization-scopes/{id}': 'organizationScope',
  'organization-scopes/{scopeId}': 'organizationScope',
  'organizations/{id}': 'organization',
  'personal-access-tokens/{name}': 'tokenName',
  'private-keys/{keyId}': 'signingKey',
  'resource-scopes/{scopeId}': 'scope',
  'resources/{id}': 'resource',
  'resources/{resourceId}': 'resource',
  'roles/{id}': 'role',
  'roles/{organizationRoleId}': 'organizationRole',
  'roles/{roleId}': 'role',
  'scopes/{organizationScopeId}': 'organizationScope',
  'scopes/{scopeId}': 'scope',
  'secrets/{id}': 'secret',
  'secrets/{name}': 'secretName',
  'sessions/{sessionId}': 'session',
  'signing-keys/{keyId}': 'ssoSigningKey',
  'sso-connectors/{id}': 'ssoConnector',
  'sso-connectors/{ssoConnectorId}': 'ssoConnector',
  'sso-identities/{ssoConnectorId}': 'ssoConnector',
  'user-scopes/{scopeId}': 'userScope',
  'users/{userId}': 'user',
};

const OF_PROPERTIES: Readonly<Record<string, Kind>> = {
  acceptedUserId: 'user',
  appId: 'application',
  applicationId: 'application',
  applicationIds: 'application',
  currentName: 'tokenName',
  defaultApplicationId: 'application',
  excludeApplicationId: 'application',
  excludeOrganizationId: 'organization',
  excludeRoleId: 'role',
  excludeUserId: 'user',
  inviterId: 'user',
  organizationId: 'organization',
  organizationIds: 'organization',
  organizationResourceScopes: 'scope',
  organizationRoleId: 'organizationRole',
  organizationRoleIds: 'organizationRole',
  organizationRoleNames: 'organizationRoleName',
  organizationScopeIds: 'organizationScope',
  organizationScopes: 'organizationScope',
  resourceScopeIds: 'scope',
  resourceScopes: 'scope',
  roleIds: 'role',
  scopeIds: 'scope',
  ssoConnectorIds: 'ssoConnector',
  userId: 'user',
  userIds: 'user',
  userRoleIds: 'role',
};

/** Properties of one path that are called like something else. */
const OF_PROPERTIES_IN: Readonly<Record<string, Kind | 'none'>> = {
  '/api/users/{userId}/identities connectorId': 'connector',
  '/api/verifications/social connectorId': 'none',
  // What providers are called, and what a new connector is to be called.
  '/api/connectors connectorId': 'none',
  '/api/connectors id': 'none',
  // Leads to a part of the interaction whose cookie comes with it; tests of sign-in say whose else are refused.
  '/api/experience/identification verificationId': 'none',
  '/api/experience/profile verificationId': 'none',
  '/api/experience/verification/social/{connectorId}/verify verificationId': 'none',
  '/api/experience/verification/sso/{connectorId}/verify verificationId': 'none',
  '/api/experience/verification/verification-code/verify verificationId': 'none',
  '/api/experience/profile/mfa verificationId': 'none',
  '/api/experience/profile/mfa/passkey verificationId': 'none',
  '/api/experience/verification/mfa-verification-code/verify verificationId': 'none',
  '/api/experience/verification/sign-in-passkey/authentication/verify verificationId': 'none',
  '/api/experience/verification/totp/verify verificationId': 'none',
  '/api/experience/verification/web-authn/authentication/verify verificationId': 'none',
  '/api/experience/verification/web-authn/registration/verify verificationId': 'none',
  // What an authenticator calls a passkey.
  '/api/experience/verification/sign-in-passkey/authentication/verify id': 'none',
  '/api/experience/verification/sign-in-passkey/authentication/verify rawId': 'none',
  '/api/experience/verification/web-authn/authentication/verify id': 'none',
  '/api/experience/verification/web-authn/authentication/verify rawId': 'none',
  '/api/experience/verification/web-authn/registration/verify id': 'none',
  '/api/experience/verification/web-authn/registration/verify rawId': 'none',
  '/api/verifications/web-authn/registration/verify id': 'none',
  '/api/verifications/web-authn/registration/verify rawId': 'none',
  // What somebody entered, whoever has it; the tests of the operation have two tenants.
  '/api/sentinel-activities/delete targets': 'none',
  // Of the user's own session alone; the tests of the Account API say whose else are refused.
  '/api/my-account/mfa-verifications newIdentifierVerificationRecordId': 'none',
  '/api/my-account/primary-email newIdentifierVerificationRecordId': 'none',
  '/api/my-account/primary-phone newIdentifierVerificationRecordId': 'none',
  '/api/verifications/verification-code/verify verificationId': 'none',
  '/api/verifications/web-authn/registration/verify verificationRecordId': 'none',
  '/api/verifications/social/verify verificationRecordId': 'none',
  '/api/verifications/social/verify verificationId': 'none',
  '/api/my-account/identities newIdentifierVerificationRecordId': 'none',
  '/api/my-account/identities/{target}/access-token verificationRecordId': 'none',
  // Those of whoever the cookie of an interaction is of; tests of consent say whose else are refused.
  '/api/interaction/consent organizationIds': 'none',
  // Kept unchecked, as the contract says; whoever uses the token joins those that the tenant has.
  '/api/one-time-tokens jitOrganizationIds': 'none',
  // Says how, and names nobody.
  '/api/configs/my-organization addMembersById': 'none',
  // What somebody else calls the user.
  '/api/users/{userId}/identities/{target} userId': 'none',
  '/api/users/{userId}/personal-access-tokens/delete name': 'tokenName',
  // Of whatever was changed; users are what is asked for most.
  '/api/logs targetId': 'user',
  // Of files that nobody has uploaded.
  '/api/sign-in-exp id': 'none',
};

/** Lists of texts that are no ids. */
const TEXTS: readonly string[] = [
  'codes',
  'connectSrc',
  'corsAllowedOrigins',
  'customAllowlist',
  'customBlocklist',
  'domains',
  'emailDomains',
  'postLogoutRedirectUris',
  'redirectUris',
  'scriptSrc',
  'socialSignInConnectorTargets',
  'webauthnRelatedOrigins',
  'words',
];

/** A property that names the tenant is ignored, which a test of its own says. */
const TENANT = 'tenantId';

/** The kind of the parameter at the end of a path such as `/api/roles/{id}`. */
export function kindOfParameter(path: string, wholePath: string): Kind {
  const key = path.split('/').slice(-2).join('/');
  const kind = OF_PATHS[key];
  if (!kind) throw new Error(`say in id-kinds.ts what ${key} is the id of`);
  return variantOf(kind, wholePath);
}

/** The kind of a property of a body or query; undefined where it names no thing. */
export function kindOfProperty(path: string, name: string, { isListOfTexts = false } = {}): Kind | undefined {
  const kind = OF_PROPERTIES_IN[`${path} ${name}`] ?? OF_PROPERTIES[name];
  if (kind) return kind === 'none' ? undefined : variantOf(kind, path);
  const isSuspect = isListOfTexts ? !TEXTS.includes(name) : /(^id|I[dD]s?)$/.test(name) && name !== TENANT;
  if (isSuspect)
    throw new Error(`say in id-kinds.ts what ${name} of ${path} is the id of, or that it is none`);
  return undefined;
}

function variantOf(kind: Kind, path: string): Kind {
  if (kind === 'connector' && path.includes('/single-sign-on/')) return 'ssoConnector';
  if (kind === 'application' && /consent/.test(path)) return 'thirdPartyApplication';
  if (!path.includes('/applications')) return kind;
  if (path.includes('/access-control')) return kind;
  if (kind === 'role') return 'machineRole';
  return kind === 'organizationRole' ? 'machineOrganizationRole' : kind;
}
