type Reasons = Readonly<Record<string, string>>;

/** Lists of things that are part of something. Of what does not exist they show nothing, and do not refuse either. */
export const EMPTY_LISTS: Reasons = {
  'GET /api/resources/{resourceId}/scopes': 'as the contract says',
  'GET /api/hooks/{id}/recent-logs': 'as the contract says, since logs outlive what they are about',
  'GET /api/users/{userId}/sessions': 'as the contract says',
  'GET /api/users/{userId}/grants': 'as the contract says',
  'GET /api/users/{userId}/logout-notifications': 'they outlive the user',
  'GET /api/organizations/{id}/users': 'as the contract says',
  'GET /api/organizations/{id}/users/{userId}/scopes':
    'who is no member has no scopes; the contract knows only 200',
  'GET /api/organizations/{id}/applications': 'as the contract says',
  'GET /api/organizations/{id}/jit/email-domains': 'as the contract says',
};

/** Parameters that name no thing of a tenant, so that a neighbour's is as good as any other. */
export const NAMES: Reasons = {
  'GET /api/connector-factories/{id} {id}': 'a provider, the same in all tenants',
  'POST /api/connectors/{factoryId}/test {factoryId}': 'a provider, the same in all tenants',
  'POST /api/experience/verification/social/{connectorId}/authorization-uri {connectorId}':
    'asked in an interaction, where social-attacks.spec.ts asks for the one of a neighbour',
  'POST /api/experience/verification/social/{connectorId}/verify {connectorId}':
    'asked in an interaction, where social-attacks.spec.ts asks for the one of a neighbour',
  'POST /api/experience/verification/sso/{connectorId}/authorization-uri {connectorId}':
    'asked in an interaction, where sso-attacks.spec.ts asks for the one of a neighbour',
  'POST /api/experience/verification/sso/{connectorId}/verify {connectorId}':
    'asked in an interaction, where sso-attacks.spec.ts asks for the one of a neighbour',
  'PUT /api/users/{userId}/identities/{target} {target}': 'what connectors are for, the same in many tenants',
  'PUT /api/custom-phrases/{languageTag} {languageTag}': 'a language, the same in all tenants',
  'DELETE /api/applications/{applicationId}/user-consent-scopes/user-scopes/{scopeId} {scopeId}':
    'a scope of OpenID Connect, the same in all tenants',
};

/** Operations that cannot succeed in a test, whosever ids they get. */
export const NEVER_DONE: Reasons = {
  'POST /api/connectors/{factoryId}/test': 'no receiver of the message exists',
  'POST /api/connectors/{connectorId}/authorization-uri': 'the connector of this test sends mails',
  'POST /api/experience/verification/social/{connectorId}/authorization-uri': 'there is no interaction',
  'POST /api/experience/verification/social/{connectorId}/verify': 'there is no interaction',
  'POST /api/hooks/{id}/test': 'no receiver of the payload exists',
  'POST /api/organization-invitations/{id}/message': 'nothing could send it',
  'PUT /api/sso-connectors/{id}/idp-initiated-auth-config': 'the applications of this test are machines',
  'POST /api/users/{userId}/identities': 'no connectors exist',
  'POST /api/users/{userId}/mfa-verifications': 'every user here has an authenticator application',
  'POST /api/experience/verification/sso/{connectorId}/authorization-uri': 'there is no interaction',
  'POST /api/experience/verification/sso/{connectorId}/verify': 'there is no interaction',
  'POST /api/authn/saml/{connectorId}': 'no provider has signed anything',
  'POST /api/authn/single-sign-on/saml/{connectorId}': 'no provider has signed anything',
};
