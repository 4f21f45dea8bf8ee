// Made from docs/openapi.json by scripts/generate-sdk.mjs; changes here are lost.
export interface paths {
  '/api/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check that the server answers
     * @description Names the tenant in `logto-tenant-id` to a caller that knows the status key.
     */
    get: operations['GetStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/swagger.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the OpenAPI document of all routes
     * @description Get the OpenAPI document of all routes
     */
    get: operations['GetSwaggerJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/.well-known/management.openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the OpenAPI document of the Management API
     * @description Get the OpenAPI document of the Management API
     */
    get: operations['GetWellKnownManagementOpenapiJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/.well-known/experience.openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the OpenAPI document of the Experience API
     * @description Get the OpenAPI document of the Experience API
     */
    get: operations['GetWellKnownExperienceOpenapiJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/admin-console': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get admin console config
     * @description Get admin console config
     */
    get: operations['GetAdminConsoleConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update admin console config
     * @description Update admin console config
     */
    patch: operations['UpdateAdminConsoleConfig'];
    trace?: never;
  };
  '/api/.well-known/endpoints/{tenantId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get endpoint of tenant
     * @description Asked of the tenant `admin`; others answer 404.
     */
    get: operations['GetWellKnownEndpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List logs
     * @description What users and applications did, newest first. Deliveries of webhooks are left out.
     */
    get: operations['ListLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/logs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get log
     * @description Any entry, also one that lists leave out.
     */
    get: operations['GetLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/audit-logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get audit log config
     * @description Get audit log config
     */
    get: operations['GetAuditLogConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update audit log config
     * @description Entries that are older than allowed are deleted within minutes.
     */
    patch: operations['UpdateAuditLogConfig'];
    trace?: never;
  };
  '/api/resources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API resources
     * @description Newest first. Without a page up to 1,000 resources.
     */
    get: operations['ListResources'];
    put?: never;
    /**
     * Create API resource
     * @description Create API resource
     */
    post: operations['CreateResource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resources/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get API resource
     * @description Get API resource
     */
    get: operations['GetResource'];
    put?: never;
    post?: never;
    /**
     * Delete API resource
     * @description Its scopes go with it.
     */
    delete: operations['DeleteResource'];
    options?: never;
    head?: never;
    /**
     * Update API resource
     * @description Update API resource
     */
    patch: operations['UpdateResource'];
    trace?: never;
  };
  '/api/resources/{id}/is-default': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Make API resource the default
     * @description The resource that is the default so far stops being it. The Management API can be the default.
     */
    patch: operations['UpdateResourceIsDefault'];
    trace?: never;
  };
  '/api/resources/{resourceId}/scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List scopes of API resource
     * @description Newest first.
     */
    get: operations['ListResourceScopes'];
    put?: never;
    /**
     * Create scope of API resource
     * @description Create scope of API resource
     */
    post: operations['CreateResourceScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resources/{resourceId}/scopes/{scopeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete scope of API resource
     * @description Delete scope of API resource
     */
    delete: operations['DeleteResourceScope'];
    options?: never;
    head?: never;
    /**
     * Update scope of API resource
     * @description Update scope of API resource
     */
    patch: operations['UpdateResourceScope'];
    trace?: never;
  };
  '/api/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List applications
     * @description Newest first, without those that are built in. Without a page up to 1,000 applications.
     */
    get: operations['ListApplications'];
    put?: never;
    /**
     * Create application
     * @description Types that authenticate get a first secret, named "Default secret".
     */
    post: operations['CreateApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get application
     * @description Built-in applications, such as `demo-app`, are found too.
     */
    get: operations['GetApplication'];
    put?: never;
    post?: never;
    /**
     * Delete application
     * @description Its secrets and roles go with it.
     */
    delete: operations['DeleteApplication'];
    options?: never;
    head?: never;
    /**
     * Update application
     * @description Metadata and custom data are replaced as a whole.
     */
    patch: operations['UpdateApplication'];
    trace?: never;
  };
  '/api/applications/{applicationId}/custom-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update custom data of application
     * @description The body is custom data itself. Its members are added, or replace those of the same name.
     */
    patch: operations['UpdateApplicationCustomData'];
    trace?: never;
  };
  '/api/applications/{id}/legacy-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete legacy secret of application
     * @description It is refused from then on; the named secrets stay.
     */
    delete: operations['DeleteApplicationLegacySecret'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List application secrets
     * @description Newest first, with their values.
     */
    get: operations['ListApplicationSecrets'];
    put?: never;
    /**
     * Create application secret
     * @description The value is made by the server. Applications of public types (Native, SPA) have no secrets.
     */
    post: operations['CreateApplicationSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete application secret
     * @description It is refused from then on.
     */
    delete: operations['DeleteApplicationSecret'];
    options?: never;
    head?: never;
    /**
     * Rename application secret
     * @description Rename application secret
     */
    patch: operations['UpdateApplicationSecret'];
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Newest first.
     */
    get: operations['ListUsers'];
    put?: never;
    /**
     * Create user
     * @description Everything may be left out. The user gets the default roles.
     */
    post: operations['CreateUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get user
     * @description Get user
     */
    get: operations['GetUser'];
    put?: never;
    post?: never;
    /**
     * Delete user
     * @description With everything that belongs to the user. Tokens and sessions end at once.
     */
    delete: operations['DeleteUser'];
    options?: never;
    head?: never;
    /**
     * Update user
     * @description `null` or an empty text clears a value; custom data and profile are replaced.
     */
    patch: operations['UpdateUser'];
    trace?: never;
  };
  '/api/users/{userId}/is-suspended': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Suspend user
     * @description Or let the user in again. Tokens and sessions of a suspended user end at once.
     */
    patch: operations['UpdateUserIsSuspended'];
    trace?: never;
  };
  '/api/users/{userId}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update user password
     * @description The password policy of the tenant does not apply.
     */
    patch: operations['UpdateUserPassword'];
    trace?: never;
  };
  '/api/users/{userId}/password/expiration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Expire user password
     * @description An expired password has to be changed at the next sign-in. Needs a tenant whose passwords expire.
     */
    patch: operations['UpdateUserPasswordExpiration'];
    trace?: never;
  };
  '/api/users/{userId}/password/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify user password
     * @description Verify user password
     */
    post: operations['VerifyUserPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/has-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check if user has password
     * @description Check if user has password
     */
    get: operations['GetUserHasPassword'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/custom-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get user custom data
     * @description Get user custom data
     */
    get: operations['ListUserCustomData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update user custom data
     * @description Merges at the top; members inside a member are replaced with it. Answers with all custom data.
     */
    patch: operations['UpdateUserCustomData'];
    trace?: never;
  };
  '/api/users/{userId}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update user profile
     * @description Merges at the top; an address is replaced as a whole. Answers with the whole profile.
     */
    patch: operations['UpdateUserProfile'];
    trace?: never;
  };
  '/api/users/{userId}/logto-configs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get user sign-in settings
     * @description What the user decided about second factors and passkeys.
     */
    get: operations['ListUserLogtoConfigs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update user sign-in settings
     * @description Update user sign-in settings
     */
    patch: operations['UpdateUserLogtoConfigs'];
    trace?: never;
  };
  '/api/users/{userId}/all-identities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all identities of user
     * @description What social and enterprise providers know the user by.
     */
    get: operations['ListUserAllIdentities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/identities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link social identity to user through connector
     * @description In place of the one that the user has with the provider, if any. Answers with all by target.
     */
    post: operations['CreateUserIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/identities/{target}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get social identity of user
     * @description Get social identity of user
     */
    get: operations['GetUserIdentity'];
    /**
     * Link social identity to user
     * @description In place of the one that the user has with the target, if any. Answers with all by target.
     */
    put: operations['ReplaceUserIdentity'];
    post?: never;
    /**
     * Unlink social identity from user
     * @description Unlink social identity from user
     */
    delete: operations['DeleteUserIdentity'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/sso-identities/{ssoConnectorId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get enterprise identity of user
     * @description Get enterprise identity of user
     */
    get: operations['GetUserSsoIdentity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/personal-access-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List personal access tokens of user
     * @description Newest first, with their values.
     */
    get: operations['ListUserPersonalAccessTokens'];
    put?: never;
    /**
     * Create personal access token
     * @description Create personal access token
     */
    post: operations['CreateUserPersonalAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Rename personal access token by its current name
     * @description Takes any name, also one that a path cannot hold.
     */
    patch: operations['UpdatePersonalAccessTokenName'];
    trace?: never;
  };
  '/api/users/{userId}/personal-access-tokens/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete personal access token
     * @description Delete personal access token
     */
    delete: operations['DeleteUserPersonalAccessToken'];
    options?: never;
    head?: never;
    /**
     * Rename personal access token
     * @description Rename personal access token
     */
    patch: operations['UpdateUserPersonalAccessToken'];
    trace?: never;
  };
  '/api/users/{userId}/personal-access-tokens/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete personal access token by its name
     * @description Takes any name, also one that a path cannot hold.
     */
    post: operations['DeletePersonalAccessTokenPost'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sentinel-activities/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bulk delete sentinel activities
     * @description Lets those sign in again who are blocked after too many failed attempts.
     */
    post: operations['DeleteSentinelActivities'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dashboard/users/total': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get total user count
     * @description Get total user count
     */
    get: operations['GetTotalUserCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dashboard/users/new': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get new user counts
     * @description Of today and of the last seven days, in calendar days of the server.
     */
    get: operations['GetNewUserCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dashboard/users/active': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get active user counts
     * @description By day, over seven and over thirty days.
     */
    get: operations['GetActiveUserCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization roles
     * @description By name, each with up to 250 of its scopes of either kind.
     */
    get: operations['ListOrganizationRoles'];
    put?: never;
    /**
     * Create organization role
     * @description Create organization role
     */
    post: operations['CreateOrganizationRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-roles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization role
     * @description Get organization role
     */
    get: operations['GetOrganizationRole'];
    put?: never;
    post?: never;
    /**
     * Delete organization role
     * @description Members of any organization who have the role lose it.
     */
    delete: operations['DeleteOrganizationRole'];
    options?: never;
    head?: never;
    /**
     * Update organization role
     * @description Update organization role
     */
    patch: operations['UpdateOrganizationRole'];
    trace?: never;
  };
  '/api/organization-roles/{id}/scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization scopes of organization role
     * @description By name. Without a page up to 1,000 scopes.
     */
    get: operations['ListOrganizationRoleScopes'];
    /**
     * Replace organization scopes of organization role
     * @description Replace organization scopes of organization role
     */
    put: operations['ReplaceOrganizationRoleScopes'];
    /**
     * Add organization scopes to organization role
     * @description Add organization scopes to organization role
     */
    post: operations['CreateOrganizationRoleScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-roles/{id}/scopes/{organizationScopeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove organization scope from organization role
     * @description Remove organization scope from organization role
     */
    delete: operations['DeleteOrganizationRoleScope'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-roles/{id}/resource-scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List resource scopes of organization role
     * @description By name. Without a page up to 1,000 scopes.
     */
    get: operations['ListOrganizationRoleResourceScopes'];
    /**
     * Replace resource scopes of organization role
     * @description Replace resource scopes of organization role
     */
    put: operations['ReplaceOrganizationRoleResourceScopes'];
    /**
     * Add resource scopes to organization role
     * @description Add resource scopes to organization role
     */
    post: operations['CreateOrganizationRoleResourceScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-roles/{id}/resource-scopes/{scopeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove resource scope from organization role
     * @description Remove resource scope from organization role
     */
    delete: operations['DeleteOrganizationRoleResourceScope'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization scopes
     * @description By name. Without a page up to 1,000 scopes.
     */
    get: operations['ListOrganizationScopes'];
    put?: never;
    /**
     * Create organization scope
     * @description Create organization scope
     */
    post: operations['CreateOrganizationScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-scopes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization scope
     * @description Get organization scope
     */
    get: operations['GetOrganizationScope'];
    put?: never;
    post?: never;
    /**
     * Delete organization scope
     * @description The roles that have the scope lose it.
     */
    delete: operations['DeleteOrganizationScope'];
    options?: never;
    head?: never;
    /**
     * Update organization scope
     * @description Update organization scope
     */
    patch: operations['UpdateOrganizationScope'];
    trace?: never;
  };
  '/api/configs/organization-roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization role config
     * @description Get organization role config
     */
    get: operations['GetOrganizationRoleConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update organization role config
     * @description What roles have already stays.
     */
    patch: operations['UpdateOrganizationRoleConfig'];
    trace?: never;
  };
  '/api/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations
     * @description Newest first.
     */
    get: operations['ListOrganizations'];
    put?: never;
    /**
     * Create organization
     * @description Create organization
     */
    post: operations['CreateOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization
     * @description Get organization
     */
    get: operations['GetOrganization'];
    put?: never;
    post?: never;
    /**
     * Delete organization
     * @description With its memberships, invitations and just-in-time rules.
     */
    delete: operations['DeleteOrganization'];
    options?: never;
    head?: never;
    /**
     * Update organization
     * @description Update organization
     */
    patch: operations['UpdateOrganization'];
    trace?: never;
  };
  '/api/organizations/{id}/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users of organization
     * @description In the order of their ids. Nobody where there is no such organization.
     */
    get: operations['ListOrganizationUsers'];
    /**
     * Replace users of organization
     * @description The organization then has these members and no others. Those who stay keep their roles; an empty list removes all.
     */
    put: operations['ReplaceOrganizationUsers'];
    /**
     * Add users to organization
     * @description All of them, or none where one does not exist.
     */
    post: operations['AddOrganizationUsers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove user from organization
     * @description With the roles that the user has there.
     */
    delete: operations['DeleteOrganizationUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/users/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give organization roles to users
     * @description Each role to each of the users, all of whom are members.
     */
    post: operations['AssignOrganizationRolesToUsers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/users/{userId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization roles of user
     * @description By name. Without a page up to 1,000 roles.
     */
    get: operations['ListOrganizationUserRoles'];
    /**
     * Replace organization roles of user
     * @description The user then has these roles in the organization and no others.
     */
    put: operations['ReplaceOrganizationUserRoles'];
    /**
     * Give organization roles to user
     * @description Roles that the user has already are passed over.
     */
    post: operations['AssignOrganizationRolesToUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/users/{userId}/roles/{organizationRoleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take organization role from user
     * @description Take organization role from user
     */
    delete: operations['DeleteOrganizationUserRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/users/{userId}/scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization scopes of user
     * @description What the roles of the user in the organization allow, by name.
     */
    get: operations['ListOrganizationUserScopes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations of user
     * @description Newest first, with the roles that the user has there.
     */
    get: operations['ListUserOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List applications of organization
     * @description In the order of their ids. None where there is no such organization.
     */
    get: operations['ListOrganizationApplications'];
    /**
     * Replace applications of organization
     * @description The organization then has these applications and no others. Those that stay keep their roles; an empty list removes all.
     */
    put: operations['ReplaceOrganizationApplications'];
    /**
     * Add applications to organization
     * @description All of them, or none where one does not exist or is no machine-to-machine application.
     */
    post: operations['AddOrganizationApplications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/applications/{applicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove application from organization
     * @description Its roles in the organization go too.
     */
    delete: operations['DeleteOrganizationApplication'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/applications/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give organization roles to applications
     * @description Each role to each of the applications, all of which are members.
     */
    post: operations['AssignOrganizationRolesToApplications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/applications/{applicationId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization roles of application
     * @description By name. Without a page up to 1,000 roles.
     */
    get: operations['ListOrganizationApplicationRoles'];
    /**
     * Replace organization roles of application
     * @description The application then has these roles in the organization and no others.
     */
    put: operations['ReplaceOrganizationApplicationRoles'];
    /**
     * Give organization roles to application
     * @description Roles that the application has already are passed over.
     */
    post: operations['AssignOrganizationRolesToApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/applications/{applicationId}/roles/{organizationRoleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take organization role from application
     * @description Take organization role from application
     */
    delete: operations['DeleteOrganizationApplicationRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations of application
     * @description Newest first, with the roles that the application has there. Without a page up to 1,000 organizations.
     */
    get: operations['ListApplicationOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{applicationId}/user-consent-scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List user consent scopes of application
     * @description What a third-party application may ask users for. Up to 1,000 scopes of each kind.
     */
    get: operations['ListApplicationUserConsentScopes'];
    put?: never;
    /**
     * Add user consent scopes to application
     * @description Only to a third-party application. All of the scopes are added or, where one does not exist, none.
     */
    post: operations['CreateApplicationUserConsentScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{applicationId}/user-consent-scopes/{scopeType}/{scopeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove user consent scope from application
     * @description Remove user consent scope from application
     */
    delete: operations['DeleteApplicationUserConsentScope'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/users/{userId}/consent-organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations that user lets application act in
     * @description Newest first. Of third-party applications only.
     */
    get: operations['ListApplicationUserConsentOrganizations'];
    /**
     * Replace organizations that user lets application act in
     * @description These organizations and no others. An empty list takes all of them.
     */
    put: operations['ReplaceApplicationUserConsentOrganizations'];
    /**
     * Let application act in organizations of user
     * @description Let application act in organizations of user
     */
    post: operations['CreateApplicationUserConsentOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/users/{userId}/consent-organizations/{organizationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Keep application out of organization of user
     * @description Keep application out of organization of user
     */
    delete: operations['DeleteApplicationUserConsentOrganization'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{applicationId}/access-control': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get access control of application
     * @description Who may sign in to the application, once `appLevelAccessControlEnabled` is set.
     */
    get: operations['GetApplicationAccessControl'];
    /**
     * Replace access control of application
     * @description Whoever one of the rules is about may sign in. While `appLevelAccessControlEnabled` is set, one rule has to stay.
     */
    put: operations['ReplaceApplicationAccessControl'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organization invitations
     * @description Newest first, up to 1,000 that match.
     */
    get: operations['ListOrganizationInvitations'];
    put?: never;
    /**
     * Create organization invitation
     * @description Where a message is asked for that cannot be sent, nothing is created.
     */
    post: operations['CreateOrganizationInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get organization invitation
     * @description Get organization invitation
     */
    get: operations['GetOrganizationInvitation'];
    put?: never;
    post?: never;
    /**
     * Delete organization invitation
     * @description Whoever accepted it stays a member.
     */
    delete: operations['DeleteOrganizationInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-invitations/{id}/message': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send message to invitee
     * @description Of an invitation that is pending.
     */
    post: operations['CreateOrganizationInvitationMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organization-invitations/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Accept or revoke organization invitation
     * @description Who accepts becomes a member with the roles of the invitation; members gain the roles.
     */
    put: operations['ReplaceOrganizationInvitationStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/jit/email-domains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List just-in-time e-mail domains of organization
     * @description By domain. Without a page up to 1,000 domains.
     */
    get: operations['ListOrganizationJitEmailDomains'];
    /**
     * Replace just-in-time e-mail domains of organization
     * @description Replace just-in-time e-mail domains of organization
     */
    put: operations['ReplaceOrganizationJitEmailDomains'];
    /**
     * Add just-in-time e-mail domain to organization
     * @description Whoever signs up with a verified address of the domain joins the organization.
     */
    post: operations['CreateOrganizationJitEmailDomain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/jit/email-domains/{emailDomain}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove just-in-time e-mail domain from organization
     * @description Remove just-in-time e-mail domain from organization
     */
    delete: operations['DeleteOrganizationJitEmailDomain'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/jit/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List just-in-time roles of organization
     * @description By name. Without a page up to 1,000 roles.
     */
    get: operations['ListOrganizationJitRoles'];
    /**
     * Replace just-in-time roles of organization
     * @description Replace just-in-time roles of organization
     */
    put: operations['ReplaceOrganizationJitRoles'];
    /**
     * Add just-in-time roles to organization
     * @description Those who join the organization by themselves get them.
     */
    post: operations['CreateOrganizationJitRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/jit/roles/{organizationRoleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove just-in-time role from organization
     * @description Remove just-in-time role from organization
     */
    delete: operations['DeleteOrganizationJitRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/jit/sso-connectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List just-in-time enterprise connectors of organization
     * @description List just-in-time enterprise connectors of organization
     */
    get: operations['ListOrganizationJitSsoConnectors'];
    /**
     * Replace just-in-time enterprise connectors of organization
     * @description Replace just-in-time enterprise connectors of organization
     */
    put: operations['ReplaceOrganizationJitSsoConnectors'];
    /**
     * Add just-in-time enterprise connectors to organization
     * @description Whoever signs up through one of them joins the organization.
     */
    post: operations['CreateOrganizationJitSsoConnector'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/jit/sso-connectors/{ssoConnectorId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove just-in-time enterprise connector from organization
     * @description Remove just-in-time enterprise connector from organization
     */
    delete: operations['DeleteOrganizationJitSsoConnector'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/my-organization': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get my organization config
     * @description Get my organization config
     */
    get: operations['GetMyOrganizationConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update my organization config
     * @description Switching on adds the organization scopes that the API asks for, which stay when it is switched off.
     */
    patch: operations['UpdateMyOrganizationConfig'];
    trace?: never;
  };
  '/api/my-organization': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get my organization
     * @description The organization that the token is for.
     */
    get: operations['GetMyOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update my organization
     * @description Update my organization
     */
    patch: operations['UpdateMyOrganization'];
    trace?: never;
  };
  '/api/my-organization/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List members of my organization
     * @description The users among them, in the order of their ids.
     */
    get: operations['ListMyOrganizationMembers'];
    put?: never;
    /**
     * Add members to my organization
     * @description All of them, without roles, or none where one does not exist. Which one that is, is not told. Only in tenants that have switched it on (`addMembersById`); otherwise people are invited.
     */
    post: operations['AddMyOrganizationMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/members/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove member from my organization
     * @description With the roles of the user in the organization. These may allow no more than the roles of the caller do, and a user has to be left who can give roles.
     */
    delete: operations['RemoveMyOrganizationMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/members/{userId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles of member of my organization
     * @description By name.
     */
    get: operations['ListMyOrganizationMemberRoles'];
    /**
     * Replace roles of member of my organization
     * @description The member then has these roles and no others. Roles that are given or taken may allow no more than the roles of the caller do, and a user has to be left who can give roles.
     */
    put: operations['ReplaceMyOrganizationMemberRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles for members of my organization
     * @description All organization roles by name, and whether the caller could give them to users now.
     */
    get: operations['ListMyOrganizationRoles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invitations to my organization
     * @description Newest first, up to 1,000.
     */
    get: operations['ListMyOrganizationInvitations'];
    put?: never;
    /**
     * Invite to my organization
     * @description With roles that allow no more than the roles of the caller do. Sends no message.
     */
    post: operations['CreateMyOrganizationInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/invitations/{invitationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke invitation to my organization
     * @description One that is pending. It stays in the list.
     */
    delete: operations['RevokeMyOrganizationInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/email-domains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List e-mail domains of my organization
     * @description By domain. Whoever signs up with a verified address of a verified one joins the organization.
     */
    get: operations['ListMyOrganizationEmailDomains'];
    put?: never;
    /**
     * Claim e-mail domain for my organization
     * @description The domain counts once a TXT record in its DNS proves that it is the organization’s; that is looked for at once, and for a week. To have it looked for anew, add the domain again. Then whoever signs up with a verified address of it joins, with the just-in-time roles of the organization. These may allow no more than the roles of the caller do. Domains of public mail providers are refused. What another organization has stays with it alone: the claim ends when the proof is seen.
     */
    post: operations['AddMyOrganizationEmailDomain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/email-domains/{emailDomain}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove e-mail domain from my organization
     * @description Those who joined stay.
     */
    delete: operations['RemoveMyOrganizationEmailDomain'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     * @description Newest first, each with how many hold it, and some of those. Internal roles are left out.
     */
    get: operations['ListRoles'];
    put?: never;
    /**
     * Create role
     * @description Create role
     */
    post: operations['CreateRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get role
     * @description Get role
     */
    get: operations['GetRole'];
    put?: never;
    post?: never;
    /**
     * Delete role
     * @description Whoever holds the role loses it.
     */
    delete: operations['DeleteRole'];
    options?: never;
    head?: never;
    /**
     * Update role
     * @description Update role
     */
    patch: operations['UpdateRole'];
    trace?: never;
  };
  '/api/roles/{id}/scopes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List scopes of role
     * @description Newest first, each with its API resource. Without a page up to 1,000 scopes.
     */
    get: operations['ListRoleScopes'];
    put?: never;
    /**
     * Add scopes to role
     * @description Answers with the scopes that the role then has, as their list without a page does.
     */
    post: operations['CreateRoleScope'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles/{id}/scopes/{scopeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove scope from role
     * @description Remove scope from role
     */
    delete: operations['DeleteRoleScope'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles/{id}/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users of role
     * @description Newest first.
     */
    get: operations['ListRoleUsers'];
    put?: never;
    /**
     * Give role to users
     * @description Only a role for users. To all of them or, where one has it already, to none.
     */
    post: operations['CreateRoleUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles/{id}/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take role from user
     * @description Take role from user
     */
    delete: operations['DeleteRoleUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles/{id}/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List applications of role
     * @description Newest first.
     */
    get: operations['ListRoleApplications'];
    put?: never;
    /**
     * Give role to applications
     * @description Only a machine-to-machine role, and only to machine-to-machine applications.
     */
    post: operations['CreateRoleApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles/{id}/applications/{applicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take role from application
     * @description Take role from application
     */
    delete: operations['DeleteRoleApplication'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles of user
     * @description Newest first. Internal roles are left out.
     */
    get: operations['ListUserRoles'];
    /**
     * Replace roles of user
     * @description The user then has these roles and no others. An empty list takes all of them.
     */
    put: operations['ReplaceUserRoles'];
    /**
     * Give roles to user
     * @description Roles that the user has already are passed over.
     */
    post: operations['AssignUserRoles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/roles/{roleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take role from user
     * @description Take role from user
     */
    delete: operations['DeleteUserRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{applicationId}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List roles of application
     * @description Newest first. Only machine-to-machine applications have roles; internal roles are left out.
     */
    get: operations['ListApplicationRoles'];
    /**
     * Replace roles of application
     * @description The application then has these roles and no others. An empty list takes all of them.
     */
    put: operations['ReplaceApplicationRoles'];
    /**
     * Give roles to application
     * @description Roles that the application has already are passed over.
     */
    post: operations['AssignApplicationRoles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{applicationId}/roles/{roleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take role from application
     * @description Take role from application
     */
    delete: operations['DeleteApplicationRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Newest first. Without a page all of them.
     */
    get: operations['ListHooks'];
    put?: never;
    /**
     * Create webhook
     * @description The signing key is made by the server. A tenant has 100 webhooks at most.
     */
    post: operations['CreateHook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get webhook
     * @description Get webhook
     */
    get: operations['GetHook'];
    put?: never;
    post?: never;
    /**
     * Delete webhook
     * @description Deliveries that wait are not made any more.
     */
    delete: operations['DeleteHook'];
    options?: never;
    head?: never;
    /**
     * Update webhook
     * @description Update webhook
     */
    patch: operations['UpdateHook'];
    trace?: never;
  };
  '/api/hooks/{id}/signing-key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Renew signing key of webhook
     * @description The key before it stops at once: whatever is sent from then on has the new signature.
     */
    patch: operations['UpdateHookSigningKey'];
    trace?: never;
  };
  '/api/hooks/{id}/recent-logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List recent logs of webhook
     * @description What was sent and answered, newest first; by default in the last 24 hours.
     */
    get: operations['ListHookRecentLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hooks/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test webhook
     * @description Sends made-up payloads, with the signing key of the webhook, to the endpoint in the request. Nothing is stored.
     */
    post: operations['CreateHookTest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hooks/{id}/dead-deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List dead deliveries of webhook
     * @description What was tried for 22 hours and given up, the latest first. It is kept for 30 days.
     */
    get: operations['ListHookDeadDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hooks/{id}/dead-deliveries/{deliveryId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay dead delivery of webhook
     * @description Tries it again like a new one, with the same body and the same `webhook-id`.
     */
    post: operations['ReplayHookDeadDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/oidc/ended-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what ends sessions
     * @description Get what ends sessions
     */
    get: operations['GetOidcEndedSessionsConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update what ends sessions
     * @description Holds for changes from now on.
     */
    patch: operations['UpdateOidcEndedSessionsConfig'];
    trace?: never;
  };
  '/api/configs/id-token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get ID token config
     * @description Get ID token config
     */
    get: operations['GetIdTokenConfig'];
    /**
     * Replace ID token config
     * @description Replace ID token config
     */
    put: operations['UpsertIdTokenConfig'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/logout-notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List logout notifications of user
     * @description What applications were told, or are to be told, of sessions of the user that ended, the latest first: 100, for 30 days, also about who is deleted.
     */
    get: operations['ListUserLogoutNotifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/oidc/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get OIDC session config
     * @description Get OIDC session config
     */
    get: operations['GetOidcSessionConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update OIDC session config
     * @description Sessions that there are keep their lifetime until they are renewed.
     */
    patch: operations['UpdateOidcSessionConfig'];
    trace?: never;
  };
  '/api/users/{userId}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions of user
     * @description The newest 1,000 that have not expired.
     */
    get: operations['ListUserSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get session of user
     * @description Get session of user
     */
    get: operations['GetUserSession'];
    put?: never;
    post?: never;
    /**
     * End session of user
     * @description Its applications are told, where they take back-channel logout.
     */
    delete: operations['DeleteUserSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List grants of user
     * @description What the user granted to registered applications; the newest 1,000.
     */
    get: operations['ListUserGrants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/grants/{grantId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke grant of user
     * @description Its codes and tokens end with it.
     */
    delete: operations['DeleteUserGrant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/oidc/{keyType}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get OIDC keys
     * @description Newest first. The keys themselves are never shown.
     */
    get: operations['GetOidcKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/oidc/{keyType}/{keyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete OIDC key
     * @description Of signing keys only the previous one: what it signed is no longer accepted then.
     */
    delete: operations['DeleteOidcKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/oidc/{keyType}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate OIDC keys
     * @description Without a grace period the new key signs at once, and the one that signed so far goes on verifying. With one, the new key is published first; it takes the place of another that waits. Of each type two keys stay, and one that waits.
     */
    post: operations['RotateOidcKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in-exp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get sign-in experience
     * @description Get sign-in experience
     */
    get: operations['GetSignInExp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update sign-in experience
     * @description What is not named stays as it is; what is named is replaced as a whole.
     */
    patch: operations['UpdateSignInExp'];
    trace?: never;
  };
  '/api/sign-in-exp/default/check-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check password against the policy
     * @description Answers 400 with all that is wrong where users may not choose the password.
     */
    post: operations['CheckPasswordWithDefaultSignInExperience'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in-exp/username-policy/case-sensitivity-conflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usernames that differ in case only
     * @description While there are some, cases of usernames have to be told apart. 100 users of each are shown.
     */
    get: operations['GetUsernameCaseSensitivityConflicts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{applicationId}/sign-in-experience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get sign-in experience of application
     * @description Get sign-in experience of application
     */
    get: operations['GetApplicationSignInExperience'];
    /**
     * Set sign-in experience of application
     * @description In place of the one that there is, if any. What is left out is that of the tenant.
     */
    put: operations['ReplaceApplicationSignInExperience'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/.well-known/experience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what sign-in pages need to know
     * @description An application and an organization that are named show themselves instead of the tenant; unknown ones are ignored.
     */
    get: operations['GetWellKnownExperience'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/.well-known/sign-in-exp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what sign-in pages need to know
     * @description An application and an organization that are named show themselves instead of the tenant; unknown ones are ignored.
     */
    get: operations['GetSignInExperienceConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/.well-known/phrases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get phrases of sign-in pages
     * @description In the language that comes nearest to `lng`, else to `Accept-Language`; `Content-Language` says which.
     */
    get: operations['GetSignInExperiencePhrases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interaction/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get consent info
     * @description Gets who asks the user for what, as far as it was not granted before.
     */
    get: operations['GetConsentInfo'];
    put?: never;
    /**
     * Grant consent
     * @description Grants what the application asked for and the user holds, and says where the browser goes next. Repeated, it changes nothing.
     */
    post: operations['GrantConsent'];
    /**
     * Refuse consent
     * @description Grants nothing. The application is told `access_denied`, where the browser goes next. An extension of the contract.
     */
    delete: operations['RefuseConsent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Init interaction
     * @description Begins to sign in, to register or to reset a password. What was begun before is forgotten.
     */
    put: operations['InitInteraction'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/interaction-event': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update interaction event
     * @description Changes between signing in and registering. What was verified stays, the staged profile does not.
     */
    put: operations['UpdateInteractionEvent'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/interaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get interaction
     * @description Gets how far the interaction has got, without secrets.
     */
    get: operations['GetInteraction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/identification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Identify user
     * @description Says who it is, by what was verified. Where somebody registers this makes the account, and answers 201.
     */
    post: operations['IdentifyUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/sso-connectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get enabled SSO connectors by the given email's domain
     * @description Gets the enterprise connectors of the domain. There are none yet.
     */
    get: operations['GetEnabledSsoConnectors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit interaction
     * @description Ends the interaction, and says where the browser goes next. Where a password was reset nobody is signed in: 204.
     */
    post: operations['SubmitInteraction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add user profile
     * @description Stages a part of the profile, which the user has once the interaction is submitted.
     */
    post: operations['AddUserProfile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Reset user password
     * @description Stages the password that takes the place of a forgotten one.
     */
    put: operations['ResetUserPassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create password verification record
     * @description Verifies a password. The answer does not tell whether there is such a user.
     */
    post: operations['CreatePasswordVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/new-password-identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create new password identity verification record
     * @description Takes a username and a password for a new account, where the rules of the tenant allow both.
     */
    post: operations['CreateNewPasswordIdentityVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    MigrationNotificationDto: {
      isPaidTenant: boolean;
      tag: string;
      /** @description Epoch milliseconds. */
      readAt?: number;
    };
    ChargeNotificationDto: {
      token?: boolean;
      apiResource?: boolean;
      machineToMachineApp?: boolean;
      tenantMember?: boolean;
    };
    AdminConsoleConfigDto: {
      signInExperienceCustomized: boolean;
      organizationCreated: boolean;
      developmentTenantMigrationNotification?: components['schemas']['MigrationNotificationDto'];
      checkedChargeNotification?: components['schemas']['ChargeNotificationDto'];
    };
    UpdateAdminConsoleConfigDto: {
      signInExperienceCustomized?: boolean;
      organizationCreated?: boolean;
      developmentTenantMigrationNotification?: components['schemas']['MigrationNotificationDto'];
      checkedChargeNotification?: components['schemas']['ChargeNotificationDto'];
    };
    TenantEndpointDto: {
      /** @description The origin under which the tenant is served. */
      user: string;
    };
    LogDto: {
      id: string;
      /** @description What happened: `ExchangeTokenBy.RefreshToken`. */
      key: string;
      /** @description `key` and `result` (`Success` or `Error`), and whatever else is known: `error`, `ip`, `userAgent`, `userAgentParsed`, `userId`, `applicationId`, `sessionId`, `params`, … */
      payload: {
        [key: string]: unknown;
      };
      createdAt: number;
      tenantId: string;
    };
    AuditLogConfigDto: {
      /** @description Days after which entries of the audit log are deleted; `null` for as long as the installation keeps them. */
      retentionDays: number | null;
    };
    UpdateAuditLogConfigDto: {
      /** @description Days after which entries of the audit log are deleted; `null` for as long as the installation keeps them. */
      retentionDays?: number | null;
    };
    ScopeDto: {
      tenantId: string;
      id: string;
      resourceId: string;
      name: string;
      description: string | null;
      createdAt: number;
    };
    ResourceWithScopesDto: {
      tenantId: string;
      id: string;
      name: string;
      indicator: string;
      /** @description Whether it counts where a client asks for no resource. */
      isDefault: boolean;
      /** @description Lifetime of the access tokens for the resource, in seconds. */
      accessTokenTtl: number;
      scopes?: components['schemas']['ScopeDto'][];
    };
    CreateResourceDto: {
      /** @description Ignored: the tenant is that of the request. */
      tenantId?: string;
      name: string;
      /**
       * @description The resource indicator (RFC 8707) and the audience of its access tokens. Never changes.
       * @example https://api.example.com
       */
      indicator: string;
      /** @description Lifetime of the access tokens for the resource, in seconds. 3600 by default. */
      accessTokenTtl?: number;
      /** @description Takes the place of the resource that is the default so far. */
      isDefault?: boolean;
    };
    ResourceDto: {
      tenantId: string;
      id: string;
      name: string;
      indicator: string;
      /** @description Whether it counts where a client asks for no resource. */
      isDefault: boolean;
      /** @description Lifetime of the access tokens for the resource, in seconds. */
      accessTokenTtl: number;
    };
    UpdateResourceDto: {
      /** @description Ignored: the tenant is that of the request. */
      tenantId?: string;
      name?: string;
      /** @description Lifetime of the access tokens for the resource, in seconds. */
      accessTokenTtl?: number;
    };
    SetDefaultResourceDto: {
      isDefault: boolean;
    };
    CreateScopeDto: {
      /**
       * @description Unique in its resource, without blanks.
       * @example read:items
       */
      name: string;
      description?: string | null;
    };
    UpdateScopeDto: {
      name?: string;
      description?: string | null;
    };
    OidcClientMetadataDto: {
      /** @description http(s) URLs, or URIs of a scheme of the application. A `*` stands for part of a host label or of the path. */
      redirectUris: string[];
      /** @description http(s) URLs, or URIs of a scheme of the application. A `*` stands for part of a host label or of the path. */
      postLogoutRedirectUris: string[];
      /** @description Is sent a logout token when a session with this application ends. */
      backchannelLogoutUri?: string;
      /** @description Have the `sid` of the session in logout tokens. */
      backchannelLogoutSessionRequired?: boolean;
      logoUri?: string;
    };
    CustomClientMetadataDto: {
      /** @description Origins that may call the OpenID provider, besides those of the redirect URIs. */
      corsAllowedOrigins?: string[];
      /** @description Lifetime of ID tokens, in seconds. 3600 by default. */
      idTokenTtl?: number;
      /** @description In seconds; counts without refreshTokenTtlInDays only. */
      refreshTokenTtl?: number;
      /** @description 14 by default. */
      refreshTokenTtlInDays?: number;
      /** @description Kept as it is, and not used. */
      tenantId?: string;
      /** @description Issue refresh tokens to traditional web applications without the scope `offline_access` too. */
      alwaysIssueRefreshToken?: boolean;
      /** @description Replace refresh tokens that are used: of applications without a secret each time, of others once 70 % of their lifetime is over. True by default. */
      rotateRefreshToken?: boolean;
      /** @description Allow token exchange (RFC 8693). */
      allowTokenExchange?: boolean;
      /** @description Use the device authorization grant (RFC 8628). Of native applications only; never changes. */
      isDeviceFlow?: boolean;
      /** @description How many grants a user may have at a time. */
      maxAllowedGrants?: number;
    };
    PageRuleDto: {
      /** @description A regular expression over paths. */
      path: string;
    };
    ProtectedAppDto: {
      host: string;
      origin: string;
      /** @description How long its visitors stay signed in, in seconds. */
      sessionDuration: number;
      pageRules: components['schemas']['PageRuleDto'][];
      additionalScopes?: (
        | 'custom_data'
        | 'identities'
        | 'roles'
        | 'urn:logto:scope:organizations'
        | 'urn:logto:scope:organization_roles'
      )[];
      customDomains?: {
        [key: string]: unknown;
      }[];
    };
    ApplicationDto: {
      tenantId: string;
      id: string;
      name: string;
      /** @description The legacy secret, of applications that still have one. */
      secret?: string;
      description: string | null;
      /** @enum {string} */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      oidcClientMetadata: components['schemas']['OidcClientMetadataDto'];
      customClientMetadata: components['schemas']['CustomClientMetadataDto'];
      protectedAppMetadata: components['schemas']['ProtectedAppDto'] | null;
      customData: {
        [key: string]: unknown;
      };
      isThirdParty: boolean;
      appLevelAccessControlEnabled: boolean;
      createdAt: number;
    };
    NewProtectedAppDto: {
      /** @description The first label of its host. */
      subDomain: string;
      /**
       * @description Where the proxy finds it.
       * @example https://app.example.com
       */
      origin: string;
    };
    CreateApplicationDto: {
      name: string;
      description?: string | null;
      /**
       * @description Never changes.
       * @enum {string}
       */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      oidcClientMetadata?: components['schemas']['OidcClientMetadataDto'];
      customClientMetadata?: components['schemas']['CustomClientMetadataDto'];
      customData?: {
        [key: string]: unknown;
      };
      /** @description Whether others run it, so that users are asked for their consent. */
      isThirdParty?: boolean;
      /** @description Of protected applications. */
      protectedAppMetadata?: components['schemas']['NewProtectedAppDto'];
    };
    ApplicationWithAdminDto: {
      tenantId: string;
      id: string;
      name: string;
      /** @description The legacy secret, of applications that still have one. */
      secret?: string;
      description: string | null;
      /** @enum {string} */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      oidcClientMetadata: components['schemas']['OidcClientMetadataDto'];
      customClientMetadata: components['schemas']['CustomClientMetadataDto'];
      protectedAppMetadata: components['schemas']['ProtectedAppDto'] | null;
      customData: {
        [key: string]: unknown;
      };
      isThirdParty: boolean;
      appLevelAccessControlEnabled: boolean;
      createdAt: number;
      /** @description Whether it may call the whole Management API. */
      isAdmin: boolean;
    };
    UpdateProtectedAppDto: {
      origin?: string;
      /** @description How long its visitors stay signed in, in seconds. */
      sessionDuration?: number;
      pageRules?: components['schemas']['PageRuleDto'][];
      additionalScopes?: (
        | 'custom_data'
        | 'identities'
        | 'roles'
        | 'urn:logto:scope:organizations'
        | 'urn:logto:scope:organization_roles'
      )[];
    };
    UpdateApplicationDto: {
      name?: string;
      description?: string | null;
      /** @description Replaced as a whole. */
      oidcClientMetadata?: components['schemas']['OidcClientMetadataDto'];
      /** @description Replaced as a whole. */
      customClientMetadata?: components['schemas']['CustomClientMetadataDto'];
      /** @description Replaced as a whole. */
      customData?: {
        [key: string]: unknown;
      };
      appLevelAccessControlEnabled?: boolean;
      protectedAppMetadata?: components['schemas']['UpdateProtectedAppDto'] | null;
      /** @description Whether it may call the whole Management API. */
      isAdmin?: boolean;
    };
    ApplicationSecretDto: {
      tenantId: string;
      applicationId: string;
      name: string;
      value: string;
      createdAt: number;
      /** @description From when on it is refused; never without it. */
      expiresAt: number | null;
    };
    CreateApplicationSecretDto: {
      /**
       * @description Unique in its application.
       * @example Production
       */
      name: string;
      /** @description In the future. From when on it is refused; never without it. */
      expiresAt?: number | null;
    };
    UpdateApplicationSecretDto: {
      name: string;
    };
    UserAddressDto: {
      formatted?: string;
      streetAddress?: string;
      locality?: string;
      region?: string;
      postalCode?: string;
      country?: string;
    };
    UserProfileDto: {
      familyName?: string;
      givenName?: string;
      middleName?: string;
      nickname?: string;
      preferredUsername?: string;
      profile?: string;
      website?: string;
      gender?: string;
      birthdate?: string;
      zoneinfo?: string;
      locale?: string;
      address?: components['schemas']['UserAddressDto'];
    };
    SsoIdentityDto: {
      tenantId: string;
      id: string;
      userId: string;
      issuer: string;
      identityId: string;
      detail: {
        [key: string]: unknown;
      };
      createdAt: number;
      updatedAt: number;
      ssoConnectorId: string;
    };
    DetailedUserDto: {
      id: string;
      username: string | null;
      primaryEmail: string | null;
      primaryPhone: string | null;
      name: string | null;
      avatar: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description By the target of their connector: `userId` there, and `details`. */
      identities: {
        [key: string]: unknown;
      };
      lastSignInAt: number | null;
      createdAt: number;
      updatedAt: number;
      profile: components['schemas']['UserProfileDto'];
      /** @description The application that the user signed up in. */
      applicationId: string | null;
      cimdClientId: string | null;
      isSuspended: boolean;
      hasPassword: boolean;
      /** @description Told to the user alone, not here. */
      hasSecurityVerificationMethod?: boolean;
      ssoIdentities?: components['schemas']['SsoIdentityDto'][];
      passwordDigest?: string | null;
      /** @enum {string|null} */
      passwordAlgorithm?:
        'Argon2i' | 'Argon2id' | 'Argon2d' | 'SHA1' | 'SHA256' | 'MD5' | 'Bcrypt' | 'Legacy' | null;
    };
    CreateUserDto: {
      /** @description Unique in the tenant. */
      username?: string;
      /** @description Unique in the tenant, in any case of letters. */
      primaryEmail?: string;
      /**
       * @description International, digits only. Unique in the tenant; kept without the zero of the trunk prefix.
       * @example 61412345678
       */
      primaryPhone?: string;
      /** @description Not together with `passwordDigest`. */
      password?: string;
      /** @description A hash made elsewhere; needs `passwordAlgorithm`. */
      passwordDigest?: string;
      /** @enum {string} */
      passwordAlgorithm?:
        'Argon2i' | 'Argon2id' | 'Argon2d' | 'SHA1' | 'SHA256' | 'MD5' | 'Bcrypt' | 'Legacy';
      /** @description An empty one counts as none. */
      name?: string;
      avatar?: string | null;
      customData?: {
        [key: string]: unknown;
      };
      profile?: components['schemas']['UserProfileDto'];
    };
    UpdateUserDto: {
      username?: string | null;
      primaryEmail?: string | null;
      primaryPhone?: string | null;
      name?: string | null;
      avatar?: string | null;
      /** @description Replaced as a whole. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Replaced as a whole. */
      profile?: components['schemas']['UserProfileDto'];
    };
    UpdateUserSuspensionDto: {
      /** @description A suspended user cannot sign in; tokens and sessions end at once. */
      isSuspended: boolean;
    };
    UserPasswordDto: {
      password: string;
    };
    UpdateUserPasswordExpirationDto: {
      isExpired: boolean;
    };
    HasPasswordDto: {
      hasPassword: boolean;
    };
    UpdateUserCustomDataDto: {
      customData: {
        [key: string]: unknown;
      };
    };
    UpdateUserProfileDto: {
      profile: components['schemas']['UserProfileDto'];
    };
    MfaConfigDto: {
      enabled?: boolean;
      skipped: boolean;
      skipMfaOnSignIn: boolean;
    };
    PasskeyConfigDto: {
      skipped: boolean;
    };
    UserConfigDto: {
      mfa: components['schemas']['MfaConfigDto'];
      passkeySignIn: components['schemas']['PasskeyConfigDto'];
    };
    MfaConfigChangesDto: {
      /** @description Whether the user wants a second factor although none is required. */
      enabled?: boolean;
      /** @description Whether the user declined to set up a second factor. */
      skipped?: boolean;
      additionalBindingSuggestionSkipped?: boolean;
      /** @description Whether sign-in leaves out the second factor. */
      skipMfaOnSignIn?: boolean;
    };
    PasskeyConfigChangesDto: {
      /** @description Whether the user declined to sign in by passkey. */
      skipped?: boolean;
    };
    UpdateUserConfigDto: {
      mfa?: components['schemas']['MfaConfigChangesDto'];
      passkeySignIn?: components['schemas']['PasskeyConfigChangesDto'];
    };
    IdentityDto: {
      /** @description The id of the user there. */
      userId: string;
      /** @description What the provider told about the user. */
      details?: {
        [key: string]: unknown;
      };
    };
    TokenSecretMetadataDto: {
      scope?: string;
      /** @description Epoch seconds. */
      expiresAt?: number;
      tokenType?: string;
      hasRefreshToken: boolean;
    };
    SocialTokenSecretDto: {
      tenantId: string;
      id: string;
      userId: string;
      /** @enum {string} */
      type: 'federated_token_set';
      metadata: components['schemas']['TokenSecretMetadataDto'];
      createdAt: number;
      updatedAt: number;
      identityId: string;
      connectorId: string;
      target: string;
    };
    SocialIdentityDto: {
      identity: components['schemas']['IdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['SocialTokenSecretDto'];
      target: string;
    };
    EnterpriseTokenSecretDto: {
      tenantId: string;
      id: string;
      userId: string;
      /** @enum {string} */
      type: 'federated_token_set';
      metadata: components['schemas']['TokenSecretMetadataDto'];
      createdAt: number;
      updatedAt: number;
      identityId: string;
      ssoConnectorId: string;
      issuer: string;
    };
    EnterpriseIdentityDto: {
      ssoIdentity: components['schemas']['SsoIdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['EnterpriseTokenSecretDto'];
      ssoConnectorId: string;
    };
    AllIdentitiesDto: {
      socialIdentities: components['schemas']['SocialIdentityDto'][];
      ssoIdentities: components['schemas']['EnterpriseIdentityDto'][];
    };
    ConnectorDataDto: {
      connectorId: string;
      /** @description What the provider of the connector sent back, such as a code. */
      connectorData: {
        [key: string]: unknown;
      };
    };
    UserIdentityDto: {
      identity: components['schemas']['IdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['SocialTokenSecretDto'];
    };
    UserSsoIdentityDto: {
      ssoIdentity: components['schemas']['SsoIdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['EnterpriseTokenSecretDto'];
    };
    PersonalAccessTokenDto: {
      tenantId: string;
      userId: string;
      name: string;
      value: string;
      createdAt: number;
      /** @description From when on it is refused; never without it. */
      expiresAt: number | null;
    };
    CreatePersonalAccessTokenDto: {
      /**
       * @description Unique for its user.
       * @example Laptop
       */
      name: string;
      /** @description In the future. From when on it is refused; never without it. */
      expiresAt?: number | null;
    };
    RenamePersonalAccessTokenDto: {
      name: string;
      /** @description The name that the token has; `name` without it. */
      currentName?: string;
    };
    PersonalAccessTokenNameDto: {
      name: string;
    };
    DeletePersonalAccessTokenDto: {
      name: string;
    };
    DeleteSentinelActivitiesDto: {
      /**
       * @description Nothing is counted against an `App`, so nothing is deleted for one.
       * @enum {string}
       */
      targetType: 'User' | 'App';
      /** @description The identifiers that were tried, phone numbers as users have them; the id of a user does not unlock the username. */
      targets: string[];
    };
    TotalUsersDto: {
      totalUserCount: number;
    };
    TrendDto: {
      count: number;
      /** @description How many more than in the period of the same length before. */
      delta: number;
    };
    NewUsersDto: {
      today: components['schemas']['TrendDto'];
      /** @description Today is one of them. */
      last7Days: components['schemas']['TrendDto'];
    };
    ActiveUsersOfDayDto: {
      /** @description `YYYY-MM-DD`. */
      date: string;
      count: number;
    };
    ActiveUsersDto: {
      /** @description Thirty days, oldest first. */
      dauCurve: components['schemas']['ActiveUsersOfDayDto'][];
      /** @description On the last day. */
      dau: components['schemas']['TrendDto'];
      /** @description On seven days. */
      wau: components['schemas']['TrendDto'];
      /** @description On thirty days. */
      mau: components['schemas']['TrendDto'];
    };
    ShownOrganizationScopeDto: {
      id: string;
      name: string;
    };
    ShownResourceDto: {
      id: string;
      name: string;
    };
    ShownResourceScopeDto: {
      id: string;
      name: string;
      resource: components['schemas']['ShownResourceDto'];
    };
    OrganizationRoleWithScopesDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
      /** @enum {string} */
      type: 'User' | 'MachineToMachine';
      /** @description Its organization scopes, or as many as are shown here. */
      scopes: components['schemas']['ShownOrganizationScopeDto'][];
      /** @description Its scopes of API resources, or as many as are shown here. */
      resourceScopes: components['schemas']['ShownResourceScopeDto'][];
    };
    CreateOrganizationRoleDto: {
      /** @description Ignored: the tenant is that of the request. */
      tenantId?: string;
      /** @description Unique in the tenant. */
      name: string;
      description?: string | null;
      /**
       * @description Which members may have the role; never changes. `User` by default.
       * @enum {string}
       */
      type?: 'User' | 'MachineToMachine';
      /** @description The organization scopes that the role starts with. */
      organizationScopeIds?: string[];
      /** @description The scopes of API resources that the role starts with. */
      resourceScopeIds?: string[];
    };
    OrganizationRoleDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
      /** @enum {string} */
      type: 'User' | 'MachineToMachine';
    };
    UpdateOrganizationRoleDto: {
      /** @description Ignored. */
      tenantId?: string;
      name?: string;
      description?: string | null;
      /**
       * @description The type that the role has.
       * @enum {string}
       */
      type?: 'User' | 'MachineToMachine';
    };
    OrganizationScopeDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
    };
    AddOrganizationRoleScopesDto: {
      /** @description The organization scopes that the role gets; those that it has are left alone. */
      organizationScopeIds: string[];
    };
    ReplaceOrganizationRoleScopesDto: {
      /** @description The organization scopes that the role then has. */
      organizationScopeIds: string[];
    };
    AddOrganizationRoleResourceScopesDto: {
      /** @description The scopes of API resources that the role gets; those that it has are left alone. */
      scopeIds: string[];
    };
    ReplaceOrganizationRoleResourceScopesDto: {
      /** @description The scopes of API resources that the role then has. */
      scopeIds: string[];
    };
    CreateOrganizationScopeDto: {
      /** @description Ignored: the tenant is that of the request. */
      tenantId?: string;
      /**
       * @description Unique in the tenant. Names that begin with `portico:` are the server’s own.
       * @example invite:member
       */
      name: string;
      description?: string | null;
    };
    UpdateOrganizationScopeDto: {
      /** @description Ignored. */
      tenantId?: string;
      name?: string;
      description?: string | null;
    };
    OrganizationRoleConfigDto: {
      /** @description Whether organization roles for machines may get scopes of the Management API, which itself takes no token that is limited to an organization. Not by default. */
      managementApiScopes: boolean;
    };
    UpdateOrganizationRoleConfigDto: {
      /** @description Whether organization roles for machines may get scopes of the Management API, which itself takes no token that is limited to an organization. */
      managementApiScopes?: boolean;
    };
    OrganizationColorDto: {
      /** @example #5d34f2 */
      primaryColor?: string;
      isDarkModeEnabled?: boolean;
      darkPrimaryColor?: string;
    };
    OrganizationBrandingDto: {
      logoUrl?: string;
      darkLogoUrl?: string;
      favicon?: string;
      darkFavicon?: string;
    };
    FeaturedMemberDto: {
      id: string;
      avatar: string | null;
      name: string | null;
    };
    ListedOrganizationDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members without a second factor get no tokens for the organization. */
      isMfaRequired: boolean;
      color: components['schemas']['OrganizationColorDto'];
      branding: components['schemas']['OrganizationBrandingDto'];
      customCss: string | null;
      createdAt: number;
      usersCount?: number;
      featuredUsers?: components['schemas']['FeaturedMemberDto'][];
    };
    CreateOrganizationDto: {
      /** @description Ignored: the server says it. */
      tenantId?: string;
      name: string;
      description?: string | null;
      customData?: {
        [key: string]: unknown;
      };
      /** @description Whether members without a second factor get no tokens for the organization. */
      isMfaRequired?: boolean;
      color?: components['schemas']['OrganizationColorDto'];
      branding?: components['schemas']['OrganizationBrandingDto'];
      customCss?: string | null;
      /** @description Ignored: the server says it. */
      createdAt?: number;
    };
    OrganizationDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members without a second factor get no tokens for the organization. */
      isMfaRequired: boolean;
      color: components['schemas']['OrganizationColorDto'];
      branding: components['schemas']['OrganizationBrandingDto'];
      customCss: string | null;
      createdAt: number;
    };
    UpdateOrganizationDto: {
      /** @description Ignored: the server says it. */
      tenantId?: string;
      name?: string;
      description?: string | null;
      /** @description Replaced as a whole. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Whether members without a second factor get no tokens for the organization. */
      isMfaRequired?: boolean;
      /** @description Replaced as a whole. */
      color?: components['schemas']['OrganizationColorDto'];
      /** @description Replaced as a whole. */
      branding?: components['schemas']['OrganizationBrandingDto'];
      customCss?: string | null;
      /** @description Ignored: the server says it. */
      createdAt?: number;
    };
    ShownRoleDto: {
      id: string;
      name: string;
    };
    MemberDto: {
      id: string;
      username: string | null;
      primaryEmail: string | null;
      primaryPhone: string | null;
      name: string | null;
      avatar: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description By the target of their connector: `userId` there, and `details`. */
      identities: {
        [key: string]: unknown;
      };
      lastSignInAt: number | null;
      createdAt: number;
      updatedAt: number;
      profile: components['schemas']['UserProfileDto'];
      /** @description The application that the user signed up in. */
      applicationId: string | null;
      cimdClientId: string | null;
      isSuspended: boolean;
      /** @description Left out here. */
      hasPassword?: boolean;
      /** @description By name, or as many as are shown here. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    AddMembersDto: {
      /** @description Members among them stay as they are. */
      userIds: string[];
    };
    AddedMembersDto: {
      /** @description As they were sent. */
      userIds: string[];
    };
    ReplaceMembersDto: {
      /** @description Members among them keep their roles. */
      userIds: string[];
    };
    AssignMembersRolesDto: {
      /** @description Members of the organization. */
      userIds: string[];
      /** @description Roles for users, which each of them gets; up to 10,000 in all. */
      organizationRoleIds: string[];
    };
    MemberRolesDto: {
      /** @description Organization roles for users. */
      organizationRoleIds?: string[];
      /** @description The same, by their names. */
      organizationRoleNames?: string[];
    };
    AssignedMemberRolesDto: {
      /** @description The roles of the request, each once. */
      organizationRoleIds: string[];
    };
    UserOrganizationDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members without a second factor get no tokens for the organization. */
      isMfaRequired: boolean;
      color: components['schemas']['OrganizationColorDto'];
      branding: components['schemas']['OrganizationBrandingDto'];
      customCss: string | null;
      createdAt: number;
      /** @description By name, or as many as are shown here. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    MemberApplicationDto: {
      tenantId: string;
      id: string;
      name: string;
      /** @description Left out here. */
      secret?: string;
      description: string | null;
      /** @enum {string} */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      oidcClientMetadata: components['schemas']['OidcClientMetadataDto'];
      customClientMetadata: components['schemas']['CustomClientMetadataDto'];
      protectedAppMetadata: components['schemas']['ProtectedAppDto'] | null;
      customData: {
        [key: string]: unknown;
      };
      isThirdParty: boolean;
      appLevelAccessControlEnabled: boolean;
      createdAt: number;
      /** @description By name, or as many as are shown here. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    AddMemberApplicationsDto: {
      /** @description Machine-to-machine applications. Members among them stay as they are. */
      applicationIds: string[];
    };
    ReplaceMemberApplicationsDto: {
      /** @description Machine-to-machine applications. Members among them keep their roles. */
      applicationIds: string[];
    };
    AssignMemberApplicationsRolesDto: {
      /** @description Applications of the organization. */
      applicationIds: string[];
      /** @description Machine-to-machine roles, which each of them gets; up to 10,000 in all. */
      organizationRoleIds: string[];
    };
    MemberApplicationRolesDto: {
      /** @description Machine-to-machine organization roles. */
      organizationRoleIds: string[];
    };
    ApplicationOrganizationDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members without a second factor get no tokens for the organization. */
      isMfaRequired: boolean;
      color: components['schemas']['OrganizationColorDto'];
      branding: components['schemas']['OrganizationBrandingDto'];
      customCss: string | null;
      createdAt: number;
      /** @description By name, or as many as are shown here. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    ConsentScopeDto: {
      id: string;
      name: string;
      description: string | null;
    };
    ConsentResourceDto: {
      id: string;
      name: string;
      indicator: string;
    };
    ConsentResourceScopesDto: {
      resource: components['schemas']['ConsentResourceDto'];
      scopes: components['schemas']['ConsentScopeDto'][];
    };
    ConsentScopesDto: {
      organizationScopes: components['schemas']['ConsentScopeDto'][];
      /** @description By resource, up to 1,000 scopes in all. */
      resourceScopes: components['schemas']['ConsentResourceScopesDto'][];
      /** @description By resource, up to 1,000 scopes in all. */
      organizationResourceScopes: components['schemas']['ConsentResourceScopesDto'][];
      userScopes: (
        | 'profile'
        | 'email'
        | 'phone'
        | 'address'
        | 'custom_data'
        | 'identities'
        | 'roles'
        | 'urn:logto:scope:organizations'
        | 'urn:logto:scope:organization_roles'
        | 'urn:logto:scope:sessions'
        | 'urn:logto:scope:trusted_devices'
      )[];
    };
    AddConsentScopesDto: {
      /** @description Ids of organization scopes. */
      organizationScopes?: string[];
      /** @description Ids of scopes of API resources, as far as users hold them personally. */
      resourceScopes?: string[];
      /** @description Ids of scopes of API resources, as far as users hold them through their organizations. */
      organizationResourceScopes?: string[];
      /** @description What of themselves users may be asked for. */
      userScopes?: (
        | 'profile'
        | 'email'
        | 'phone'
        | 'address'
        | 'custom_data'
        | 'identities'
        | 'roles'
        | 'urn:logto:scope:organizations'
        | 'urn:logto:scope:organization_roles'
        | 'urn:logto:scope:sessions'
        | 'urn:logto:scope:trusted_devices'
      )[];
    };
    ConsentOrganizationsDto: {
      organizations: components['schemas']['OrganizationDto'][];
    };
    ConsentOrganizationIdsDto: {
      /** @description Organizations that the user is a member of. */
      organizationIds: string[];
    };
    OrganizationRoleRuleDto: {
      organizationId: string;
      organizationRoleIds: string[];
    };
    AccessControlDto: {
      userIds: string[];
      userRoleIds: string[];
      organizationIds: string[];
      organizationRoleRules: components['schemas']['OrganizationRoleRuleDto'][];
    };
    NewOrganizationRoleRuleDto: {
      organizationId: string;
      /** @description Organization roles for users; one at least. */
      organizationRoleIds: string[];
    };
    ReplaceAccessControlDto: {
      /** @description Users who may sign in. */
      userIds: string[];
      /** @description Roles for users. Who has one may sign in. */
      userRoleIds: string[];
      /** @description Organizations. Their members may sign in. */
      organizationIds: string[];
      /** @description Organizations, and roles in them. Members with one of the roles may sign in. Rules of one organization are merged. */
      organizationRoleRules: components['schemas']['NewOrganizationRoleRuleDto'][];
    };
    InvitationDto: {
      tenantId: string;
      id: string;
      inviterId: string | null;
      invitee: string;
      acceptedUserId: string | null;
      organizationId: string;
      /** @enum {string} */
      status: 'Pending' | 'Accepted' | 'Expired' | 'Revoked';
      createdAt: number;
      updatedAt: number;
      expiresAt: number;
      /** @description By name. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    CreateInvitationDto: {
      /**
       * @description Who is invited; one that has a pending invitation to the organization gets no second one.
       * @example anna@example.com
       */
      invitee: string;
      organizationId: string;
      /**
       * @description From then on it can no longer be accepted; lies ahead.
       * @example 4102444800000
       */
      expiresAt: number;
      /** @description The user who invites. */
      inviterId?: string | null;
      /** @description Roles for users, which come with the membership. */
      organizationRoleIds?: string[];
      /** @description What the message is filled with; `false`, or nothing, sends none. */
      messagePayload?:
        | {
            [key: string]: unknown;
          }
        | false;
    };
    InvitationMessageDto: {
      code?: string;
      /** @description Where the invitation is accepted. */
      link?: string;
      /** @description The language of the message. */
      locale?: string;
      /** @description Languages, the preferred one first. */
      uiLocales?: string;
    };
    ReplaceInvitationStatusDto: {
      /** @enum {string} */
      status: 'Accepted' | 'Revoked';
      /** @description Who accepts: a user whose primary e-mail address was invited. */
      acceptedUserId?: string | null;
    };
    JitEmailDomainDto: {
      tenantId: string;
      organizationId: string;
      emailDomain: string;
    };
    CreateJitEmailDomainDto: {
      /**
       * @description In any case of letters; stored in small ones.
       * @example example.com
       */
      emailDomain: string;
    };
    ReplaceJitEmailDomainsDto: {
      /** @description The domains that the organization then has. */
      emailDomains: string[];
    };
    AddJitRolesDto: {
      /** @description Organization roles for users; those that are there are left alone. */
      organizationRoleIds: string[];
    };
    ReplaceJitRolesDto: {
      /** @description The organization roles that those who join then get. */
      organizationRoleIds: string[];
    };
    SsoConnectorBrandingDto: {
      displayName?: string;
      logo?: string;
      darkLogo?: string;
    };
    JitSsoConnectorDto: {
      tenantId: string;
      id: string;
      providerName: string;
      connectorName: string;
      config: {
        [key: string]: unknown;
      };
      domains: string[];
      branding: components['schemas']['SsoConnectorBrandingDto'];
      syncProfile: boolean;
      enableTokenStorage: boolean;
      createdAt: number;
    };
    AddJitSsoConnectorsDto: {
      /** @description Enterprise connectors; those that are there are left alone. */
      ssoConnectorIds: string[];
    };
    ReplaceJitSsoConnectorsDto: {
      /** @description The enterprise connectors that the organization then has. */
      ssoConnectorIds: string[];
    };
    MyOrganizationConfigDto: {
      /** @description Whether members of organizations may manage them through `/api/my-organization`. Not by default. */
      enabled: boolean;
      /** @description Whether they may make any user of the tenant a member who has not been asked, and then see name and address of the user. Not by default. */
      addMembersById?: boolean;
    };
    UpdateMyOrganizationConfigDto: {
      /** @description Whether members of organizations may manage them through `/api/my-organization`. */
      enabled?: boolean;
      /** @description Whether they may make any user of the tenant a member who has not been asked, and then see name and address of the user. */
      addMembersById?: boolean;
    };
    MyOrganizationDto: {
      id: string;
      name: string;
      description: string | null;
      createdAt: number;
    };
    UpdateMyOrganizationDto: {
      name?: string;
      description?: string | null;
    };
    MyMemberDto: {
      id: string;
      name: string | null;
      username: string | null;
      primaryEmail: string | null;
      avatar: string | null;
      /** @description By name, or as many as are shown here. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    AddMyMembersDto: {
      /** @description The exact ids of users. Members among them stay as they are. */
      userIds: string[];
    };
    MyMemberRoleDto: {
      id: string;
      name: string;
      description: string | null;
    };
    ReplaceMyMemberRolesDto: {
      /** @description Organization roles for users. */
      organizationRoleIds: string[];
    };
    MyRoleDto: {
      id: string;
      name: string;
      description: string | null;
      /** @enum {string} */
      type: 'User' | 'MachineToMachine';
      /** @description Whether it is for users, and allows no more than the roles of the caller do. */
      isGrantable: boolean;
    };
    MyInvitationDto: {
      id: string;
      /** @description The user who invites; `null` where a machine does. */
      inviterId: string | null;
      invitee: string;
      acceptedUserId: string | null;
      /** @enum {string} */
      status: 'Pending' | 'Accepted' | 'Expired' | 'Revoked';
      createdAt: number;
      expiresAt: number;
      /** @description By name. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    CreateMyInvitationDto: {
      /**
       * @description Who is invited; one that has a pending invitation to the organization gets no second one.
       * @example anna@example.com
       */
      invitee: string;
      /** @description From then on it can no longer be accepted; lies ahead. */
      expiresAt: number;
      /** @description Roles for users, which come with the membership. */
      organizationRoleIds?: string[];
    };
    DomainProofDto: {
      /** @description The name of a TXT record. */
      name: string;
      /** @description What it says. */
      value: string;
    };
    MyEmailDomainDto: {
      emailDomain: string;
      /**
       * @description Nobody joins by a domain that is pending.
       * @enum {string}
       */
      status: 'pending' | 'verified';
      /** @description Of a pending domain: the record in its DNS that proves that it is the organization’s. */
      proof?: components['schemas']['DomainProofDto'];
    };
    FeaturedUserDto: {
      id: string;
      avatar: string | null;
      name: string | null;
    };
    FeaturedApplicationDto: {
      id: string;
      name: string;
      /** @enum {string} */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
    };
    RoleWithHoldersDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string;
      /** @enum {string} */
      type: 'User' | 'MachineToMachine';
      /** @description Whether every new user gets the role. Without a meaning for machine-to-machine roles. */
      isDefault: boolean;
      /** @description How many users hold the role. */
      usersCount: number;
      /** @description Some of them. */
      featuredUsers: components['schemas']['FeaturedUserDto'][];
      /** @description How many applications hold the role. */
      applicationsCount: number;
      /** @description Some of them. */
      featuredApplications: components['schemas']['FeaturedApplicationDto'][];
    };
    CreateRoleDto: {
      /** @description Ignored: the tenant is that of the request. */
      tenantId?: string;
      /** @description Unique in the tenant. */
      name: string;
      description: string;
      /**
       * @description Who may hold the role; never changes. `User` by default.
       * @enum {string}
       */
      type?: 'User' | 'MachineToMachine';
      /** @description Whether every new user gets the role. Without a meaning for machine-to-machine roles. */
      isDefault?: boolean;
      /** @description The scopes that the role starts with. */
      scopeIds?: string[];
    };
    RoleDto: {
      tenantId: string;
      id: string;
      name: string;
      description: string;
      /** @enum {string} */
      type: 'User' | 'MachineToMachine';
      /** @description Whether every new user gets the role. Without a meaning for machine-to-machine roles. */
      isDefault: boolean;
    };
    UpdateRoleDto: {
      name?: string;
      description?: string;
      /** @description Whether every new user gets the role. Without a meaning for machine-to-machine roles. */
      isDefault?: boolean;
    };
    RoleScopeDto: {
      tenantId: string;
      id: string;
      resourceId: string;
      name: string;
      description: string | null;
      createdAt: number;
      /** @description The API resource of the scope. */
      resource: components['schemas']['ResourceDto'];
    };
    CreateRoleScopesDto: {
      /** @description The scopes that the role gets. */
      scopeIds: string[];
    };
    RoleUserDto: {
      id: string;
      username: string | null;
      primaryEmail: string | null;
      primaryPhone: string | null;
      name: string | null;
      avatar: string | null;
      customData: {
        [key: string]: unknown;
      };
      /** @description By the target of their connector: `userId` there, and `details`. */
      identities: {
        [key: string]: unknown;
      };
      lastSignInAt: number | null;
      createdAt: number;
      updatedAt: number;
      profile: components['schemas']['UserProfileDto'];
      /** @description The application that the user signed up in. */
      applicationId: string | null;
      cimdClientId: string | null;
      isSuspended: boolean;
      hasPassword?: boolean;
      /** @description Told to the user alone, not here. */
      hasSecurityVerificationMethod?: boolean;
      /** @description Left out here. */
      ssoIdentities?: components['schemas']['SsoIdentityDto'][];
    };
    CreateRoleUsersDto: {
      /** @description The users that get the role. */
      userIds: string[];
    };
    CreateRoleApplicationsDto: {
      /** @description The applications that get the role. */
      applicationIds: string[];
    };
    UserRolesDto: {
      /** @description Roles for users. */
      roleIds: string[];
    };
    AssignedUserRolesDto: {
      /** @description The roles of the request, each once. */
      roleIds: string[];
      /** @description Those that the user did not have. */
      addedRoleIds: string[];
    };
    ReplacedUserRolesDto: {
      /** @description The roles of the request, each once. */
      roleIds: string[];
    };
    ApplicationRolesDto: {
      /** @description Machine-to-machine roles. */
      roleIds: string[];
    };
    AssignedApplicationRolesDto: {
      /** @description The roles of the request, each once. */
      roleIds: string[];
      /** @description Those that the application did not have. */
      addedRoleIds: string[];
    };
    HookConfigDto: {
      /**
       * @description Where events are sent to. That it is a URL is only seen when it is called.
       * @example https://example.com/webhook
       */
      url: string;
      /** @description Headers to send, by their names. */
      headers?: {
        [key: string]: unknown;
      };
      /** @description Deprecated, without effect: every delivery is tried for 22 hours. */
      retries?: number;
    };
    ExecutionStatsDto: {
      successCount: number;
      requestCount: number;
    };
    HookWithStatsDto: {
      tenantId: string;
      id: string;
      name: string;
      /**
       * @description Deprecated: a single event, which counts where `events` is empty.
       * @enum {string|null}
       */
      event:
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
        | null;
      events: (
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
      )[];
      config: components['schemas']['HookConfigDto'];
      /** @description The key of the signature that every request carries. */
      signingKey: string;
      enabled: boolean;
      /** @description Since when the endpoint takes nothing; `null` where it does. */
      failingSince: number | null;
      /** @description When the webhook was switched off because it had taken nothing for three days. */
      switchedOffAt: number | null;
      createdAt: number;
      /** @description Requests of the last 24 hours, where asked for. */
      executionStats?: components['schemas']['ExecutionStatsDto'];
    };
    CreateHookDto: {
      /** @description Ignored: the server knows. */
      tenantId?: string;
      name?: string;
      /**
       * @description Deprecated: a single event, which counts where `events` is empty.
       * @enum {string}
       */
      event?:
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded';
      /** @description What the webhook is called for. */
      events?: (
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
      )[];
      config: components['schemas']['HookConfigDto'];
      /** @description `true` by default. */
      enabled?: boolean;
      /** @description Ignored: the server knows. */
      createdAt?: number;
    };
    HookDto: {
      tenantId: string;
      id: string;
      name: string;
      /**
       * @description Deprecated: a single event, which counts where `events` is empty.
       * @enum {string|null}
       */
      event:
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
        | null;
      events: (
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
      )[];
      config: components['schemas']['HookConfigDto'];
      /** @description The key of the signature that every request carries. */
      signingKey: string;
      enabled: boolean;
      /** @description Since when the endpoint takes nothing; `null` where it does. */
      failingSince: number | null;
      /** @description When the webhook was switched off because it had taken nothing for three days. */
      switchedOffAt: number | null;
      createdAt: number;
    };
    UpdateHookDto: {
      /** @description Ignored: the server knows. */
      tenantId?: string;
      name?: string;
      /**
       * @description Deprecated: a single event, which counts where `events` is empty.
       * @enum {string|null}
       */
      event?:
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
        | null;
      events?: (
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
      )[];
      /** @description Takes the place of all that was there. */
      config?: components['schemas']['HookConfigDto'];
      enabled?: boolean;
      /** @description Ignored: the server knows. */
      createdAt?: number;
    };
    HookLogDto: {
      id: string;
      /** @description What happened: `ExchangeTokenBy.RefreshToken`. */
      key: string;
      /** @description `key` and `result` (`Success` or `Error`), and whatever else is known: `error`, `ip`, `userAgent`, `userAgentParsed`, `userId`, `applicationId`, `sessionId`, `params`, … */
      payload: {
        [key: string]: unknown;
      };
      createdAt: number;
    };
    CreateHookTestDto: {
      /** @description One payload is sent for each. */
      events: (
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
      )[];
      /** @description Counts instead of the one that is stored. */
      config: components['schemas']['HookConfigDto'];
      /**
       * @description Deprecated, and ignored.
       * @enum {string|null}
       */
      event?:
        | 'PostRegister'
        | 'PostSignIn'
        | 'PostSignInAdaptiveMfaTriggered'
        | 'PostResetPassword'
        | 'User.Created'
        | 'User.Deleted'
        | 'User.Data.Updated'
        | 'User.SuspensionStatus.Updated'
        | 'Role.Created'
        | 'Role.Deleted'
        | 'Role.Data.Updated'
        | 'Role.Scopes.Updated'
        | 'Scope.Created'
        | 'Scope.Deleted'
        | 'Scope.Data.Updated'
        | 'Organization.Created'
        | 'Organization.Deleted'
        | 'Organization.Data.Updated'
        | 'Organization.Membership.Updated'
        | 'OrganizationRole.Created'
        | 'OrganizationRole.Deleted'
        | 'OrganizationRole.Data.Updated'
        | 'OrganizationRole.Scopes.Updated'
        | 'OrganizationScope.Created'
        | 'OrganizationScope.Deleted'
        | 'OrganizationScope.Data.Updated'
        | 'Identifier.Lockout'
        | 'Message.RateLimited'
        | 'Grant.LimitExceeded'
        | null;
    };
    DeadDeliveryDto: {
      /** @description The same in `webhook-id` of every try. */
      id: string;
      event: string;
      /** @description What was sent. */
      body: {
        [key: string]: unknown;
      };
      /** @description How often it was tried. */
      attempts: number;
      /** @description Why the last try failed. */
      lastError: string;
      failedAt: number;
    };
    EndedSessionsConfigDto: {
      /** @description Whether another password, e-mail address or phone number of a user ends the sessions and grants of the user; a change by the user spares the session that it is made in. Suspension and deletion end all of them always. True by default. */
      endsWithCredentials: boolean;
    };
    UpdateEndedSessionsConfigDto: {
      /** @description Whether another password, e-mail address or phone number of a user ends the sessions and grants of the user; a change by the user spares the session that it is made in. Suspension and deletion end all of them always. */
      endsWithCredentials?: boolean;
    };
    IdTokenConfigDto: {
      /** @description The claims that ID tokens hold besides the usual ones, where a scope asks for them. */
      enabledExtendedClaims?: (
        | 'custom_data'
        | 'identities'
        | 'sso_identities'
        | 'roles'
        | 'organizations'
        | 'organization_data'
        | 'organization_roles'
      )[];
    };
    LogoutNotificationDto: {
      /** @description The `jti` of the logout token, the same in every try. */
      id: string;
      /** @description The session that ended. */
      sessionUid: string;
      applicationId: string;
      /**
       * @description `waiting` is tried again, `delivered` was taken, `failed` was given up.
       * @enum {string}
       */
      state: 'waiting' | 'delivered' | 'failed';
      attempts: number;
      /** @description Why the last try failed. */
      lastError: string | null;
      createdAt: number;
      /** @description The time of the last try. */
      triedAt: number | null;
    };
    SessionConfigDto: {
      /** @description How long a session lives, in seconds. 14 days by default. */
      ttl: number;
    };
    UpdateSessionConfigDto: {
      /** @description How long a session lives, in seconds. */
      ttl?: number;
    };
    SessionPayloadDto: {
      exp: number;
      iat: number;
      jti: string;
      /** @description The id of the session in this API. */
      uid: string;
      kind: string;
      /** @description When the user signed in, in epoch seconds. */
      loginTs: number;
      accountId: string;
      /** @description Client id → `sid`, `grantId`, `persistsLogout`. */
      authorizations?: {
        [key: string]: unknown;
      };
    };
    UserSessionDto: {
      payload: components['schemas']['SessionPayloadDto'];
      /** @description What the user answered on the pages. */
      lastSubmission: {
        [key: string]: unknown;
      } | null;
      /** @description The application in which the user signed in. */
      clientId: string | null;
      accountId: string;
      expiresAt: number;
    };
    UserSessionsDto: {
      sessions: components['schemas']['UserSessionDto'][];
    };
    GrantPayloadDto: {
      exp: number;
      iat: number;
      jti: string;
      kind: string;
      clientId: string;
      accountId: string;
      /** @description Scopes of OpenID Connect. */
      openid?: {
        [key: string]: unknown;
      };
      /** @description Scopes by resource. */
      resources?: {
        [key: string]: unknown;
      };
      /** @description What the user refused. */
      rejected?: {
        [key: string]: unknown;
      };
    };
    GrantedApplicationDto: {
      id: string;
      name: string;
    };
    UserGrantDto: {
      id: string;
      payload: components['schemas']['GrantPayloadDto'];
      expiresAt: number;
      application: components['schemas']['GrantedApplicationDto'];
    };
    UserGrantsDto: {
      grants: components['schemas']['UserGrantDto'][];
    };
    OidcKeyDto: {
      /** @description Of a signing key: its `kid`. */
      id: string;
      /** @description Epoch seconds. */
      createdAt: number;
      /**
       * @description Of signing keys only.
       * @enum {string}
       */
      signingKeyAlgorithm?: 'RSA' | 'EC';
      /**
       * @description Of signing keys only.
       * @enum {string}
       */
      status?: 'Next' | 'Current' | 'Previous';
      /** @description When the next signing key will sign, in epoch seconds. */
      effectiveAt?: number;
    };
    RotateOidcKeysDto: {
      /**
       * @description Of signing keys only. `RSA`: 4096 bits, RS256. `EC`, the default: the elliptic curve that the tenant signs with, Ed25519 among them, or P-256 where it signs with RSA.
       * @enum {string}
       */
      signingKeyAlgorithm?: 'RSA' | 'EC';
      /** @description Of signing keys only: seconds for which the new key is published before it signs. 0: it signs at once. */
      rotationGracePeriod?: number;
    };
    ColorDto: {
      /** @example #6139F6 */
      primaryColor: string;
      isDarkModeEnabled: boolean;
      darkPrimaryColor: string;
    };
    BrandingDto: {
      logoUrl?: string;
      darkLogoUrl?: string;
      favicon?: string;
      darkFavicon?: string;
    };
    LanguageInfoDto: {
      /** @description Whether people are spoken to in the language of their browser. */
      autoDetect: boolean;
      /** @enum {string} */
      fallbackLanguage:
        | 'af-ZA'
        | 'am-ET'
        | 'ar'
        | 'ar-AR'
        | 'as-IN'
        | 'az-AZ'
        | 'be-BY'
        | 'bg-BG'
        | 'bn-IN'
        | 'br-FR'
        | 'bs-BA'
        | 'ca-ES'
        | 'cb-IQ'
        | 'co-FR'
        | 'cs'
        | 'cs-CZ'
        | 'cx-PH'
        | 'cy-GB'
        | 'da-DK'
        | 'de'
        | 'de-DE'
        | 'el-GR'
        | 'en'
        | 'en-GB'
        | 'en-US'
        | 'eo-EO'
        | 'es'
        | 'es-ES'
        | 'es-419'
        | 'et-EE'
        | 'eu-ES'
        | 'fa-IR'
        | 'ff-NG'
        | 'fi'
        | 'fi-FI'
        | 'fo-FO'
        | 'fr'
        | 'fr-CA'
        | 'fr-FR'
        | 'fy-NL'
        | 'ga-IE'
        | 'gl-ES'
        | 'gn-PY'
        | 'gu-IN'
        | 'ha-NG'
        | 'he-IL'
        | 'hi-IN'
        | 'hr-HR'
        | 'ht-HT'
        | 'hu-HU'
        | 'hy-AM'
        | 'id-ID'
        | 'ik-US'
        | 'is-IS'
        | 'it'
        | 'it-IT'
        | 'iu-CA'
        | 'ja'
        | 'ja-JP'
        | 'ja-KS'
        | 'jv-ID'
        | 'ka-GE'
        | 'kk-KZ'
        | 'km-KH'
        | 'kn-IN'
        | 'ko'
        | 'ko-KR'
        | 'ku-TR'
        | 'ky-KG'
        | 'lo-LA'
        | 'lt-LT'
        | 'lv-LV'
        | 'mg-MG'
        | 'mk-MK'
        | 'ml-IN'
        | 'mn-MN'
        | 'mr-IN'
        | 'ms-MY'
        | 'mt-MT'
        | 'my-MM'
        | 'nb-NO'
        | 'ne-NP'
        | 'nl'
        | 'nl-BE'
        | 'nl-NL'
        | 'nn-NO'
        | 'or-IN'
        | 'pa-IN'
        | 'pl-PL'
        | 'ps-AF'
        | 'pt'
        | 'pt-BR'
        | 'pt-PT'
        | 'ro-RO'
        | 'ru'
        | 'ru-RU'
        | 'rw-RW'
        | 'sc-IT'
        | 'si-LK'
        | 'sk-SK'
        | 'sl-SI'
        | 'sn-ZW'
        | 'sq-AL'
        | 'sr-RS'
        | 'sv'
        | 'sv-SE'
        | 'sw-KE'
        | 'sy-SY'
        | 'sz-PL'
        | 'ta-IN'
        | 'te-IN'
        | 'tg-TJ'
        | 'th'
        | 'th-TH'
        | 'tl-PH'
        | 'tr'
        | 'tr-TR'
        | 'tt-RU'
        | 'tz-MA'
        | 'uk-UA'
        | 'ur-PK'
        | 'uz-UZ'
        | 'vi-VN'
        | 'zh'
        | 'zh-CN'
        | 'zh-HK'
        | 'zh-MO'
        | 'zh-TW'
        | 'zz-TR';
    };
    SignInMethodDto: {
      /** @enum {string} */
      identifier: 'username' | 'email' | 'phone';
      password: boolean;
      verificationCode: boolean;
      /** @description Which of the two pages offer first. */
      isPasswordPrimary: boolean;
    };
    SignInDto: {
      methods: components['schemas']['SignInMethodDto'][];
    };
    SecondaryIdentifierDto: {
      /** @enum {string} */
      identifier: 'username' | 'email' | 'phone' | 'emailOrPhone';
      verify?: boolean;
    };
    SignUpDto: {
      identifiers: ('username' | 'email' | 'phone')[];
      password: boolean;
      verify: boolean;
      secondaryIdentifiers?: components['schemas']['SecondaryIdentifierDto'][];
    };
    SocialSignInDto: {
      automaticAccountLinking?: boolean;
      skipRequiredIdentifiers?: boolean;
    };
    CustomUiAssetsDto: {
      id: string;
      /** @description Epoch milliseconds. */
      createdAt: number;
    };
    CustomUiCspDto: {
      scriptSrc?: string[];
      connectSrc?: string[];
    };
    PasswordLengthDto: {
      /** @description 8 by default. */
      min?: number;
      /** @description 256 by default. */
      max?: number;
    };
    PasswordCharacterTypesDto: {
      /** @description The least number of these kinds: small letters, capitals, digits, symbols. 1 by default. */
      min?: number;
    };
    PasswordRejectsDto: {
      /** @description Passwords that have leaked. By default. */
      pwned?: boolean;
      /** @description By default. */
      repetitionAndSequence?: boolean;
      /** @description Name, username, e-mail address and phone number. By default. */
      userInfo?: boolean;
      words?: string[];
    };
    PasswordPolicyDto: {
      length?: components['schemas']['PasswordLengthDto'];
      characterTypes?: components['schemas']['PasswordCharacterTypesDto'];
      rejects?: components['schemas']['PasswordRejectsDto'];
    };
    MfaDto: {
      factors: ('Totp' | 'WebAuthn' | 'BackupCode' | 'EmailVerificationCode' | 'PhoneVerificationCode')[];
      /** @enum {string} */
      policy:
        | 'UserControlled'
        | 'Mandatory'
        | 'PromptOnlyAtSignIn'
        | 'PromptAtSignInAndSignUp'
        | 'NoPrompt'
        | 'PromptAtSignInAndSignUpMandatory'
        | 'PromptOnlyAtSignInMandatory';
      /** @enum {string} */
      organizationRequiredMfaPolicy?: 'NoPrompt' | 'Mandatory';
    };
    AdaptiveMfaDto: {
      /** @description Not by default. */
      enabled?: boolean;
    };
    CaptchaPolicyDto: {
      /** @description Cannot be set: there is no captcha provider yet. */
      enabled?: boolean;
    };
    SentinelPolicyDto: {
      /** @description Failures within an hour that are too many; 100. */
      maxAttempts?: number;
      /** @description Minutes that nothing succeeds then; 60. */
      lockoutDuration?: number;
    };
    VerificationCodePolicyDto: {
      /** @description Seconds; 600 by default. */
      expirationDuration?: number;
      /** @description 10 by default. */
      maxRetryAttempts?: number;
    };
    PasskeySignInDto: {
      enabled?: boolean;
      showPasskeyButton?: boolean;
      allowAutofill?: boolean;
    };
    ProfileFieldDto: {
      name: string;
    };
    PasswordExpirationDto: {
      /** @description Not by default. */
      enabled?: boolean;
      /** @description One at least, where passwords expire. */
      validPeriodDays?: number;
      /** @description Epoch milliseconds, set by the server; the age of passwords from before counts from then. */
      enabledAt?: number;
    };
    AllowedCharactersDto: {
      /** @description By default. */
      lowercase?: boolean;
      /** @description By default. */
      uppercase?: boolean;
      /** @description By default. */
      numbers?: boolean;
      /** @description By default. */
      underscore?: boolean;
    };
    UsernamePolicyDto: {
      /** @description Whether `Anna` and `anna` are two usernames. By default what `CASE_SENSITIVE_USERNAME` says. */
      caseSensitive?: boolean;
      /** @description 1 by default. */
      minLength?: number;
      /** @description 128 by default. */
      maxLength?: number;
      allowedChars?: components['schemas']['AllowedCharactersDto'];
    };
    EmailBlocklistPolicyDto: {
      /** @description Cannot be set: there is no list of such addresses here. */
      blockDisposableAddresses?: boolean;
      /** @description Addresses with a `+`. */
      blockSubaddressing?: boolean;
      /** @description Addresses, `@domain`, and either with `*`. */
      customAllowlist?: string[];
      /** @description Addresses, `@domain`, and either with `*`. */
      customBlocklist?: string[];
    };
    SignInExperienceDto: {
      tenantId: string;
      id: string;
      color: components['schemas']['ColorDto'];
      branding: components['schemas']['BrandingDto'];
      hideLogtoBranding: boolean;
      languageInfo: components['schemas']['LanguageInfoDto'];
      termsOfUseUrl: string | null;
      privacyPolicyUrl: string | null;
      /** @enum {string} */
      agreeToTermsPolicy: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
      signIn: components['schemas']['SignInDto'];
      signUp: components['schemas']['SignUpDto'];
      socialSignIn: components['schemas']['SocialSignInDto'];
      socialSignInConnectorTargets: string[];
      /** @enum {string} */
      signInMode: 'SignIn' | 'Register' | 'SignInAndRegister';
      customCss: string | null;
      customContent: {
        [key: string]: unknown;
      };
      customUiAssets: components['schemas']['CustomUiAssetsDto'] | null;
      customUiCsp: components['schemas']['CustomUiCspDto'];
      passwordPolicy: components['schemas']['PasswordPolicyDto'];
      mfa: components['schemas']['MfaDto'];
      adaptiveMfa: components['schemas']['AdaptiveMfaDto'];
      singleSignOnEnabled: boolean;
      supportEmail: string | null;
      supportWebsiteUrl: string | null;
      unknownSessionRedirectUrl: string | null;
      captchaPolicy: components['schemas']['CaptchaPolicyDto'];
      sentinelPolicy: components['schemas']['SentinelPolicyDto'];
      verificationCodePolicy: components['schemas']['VerificationCodePolicyDto'];
      passkeySignIn: components['schemas']['PasskeySignInDto'];
      signUpProfileFields: components['schemas']['ProfileFieldDto'][] | null;
      passwordExpiration: components['schemas']['PasswordExpirationDto'];
      usernamePolicy: components['schemas']['UsernamePolicyDto'];
      emailBlocklistPolicy: components['schemas']['EmailBlocklistPolicyDto'];
      forgotPasswordMethods: ('EmailVerificationCode' | 'PhoneVerificationCode')[] | null;
    };
    UpdateSignInExperienceDto: {
      color?: components['schemas']['ColorDto'];
      branding?: components['schemas']['BrandingDto'];
      /** @description Cannot be switched on: there is nothing to hide. */
      hideLogtoBranding?: boolean;
      languageInfo?: components['schemas']['LanguageInfoDto'];
      termsOfUseUrl?: string | null;
      privacyPolicyUrl?: string | null;
      /**
       * @description For pages; the server asks for no consent.
       * @enum {string}
       */
      agreeToTermsPolicy?: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
      signIn?: components['schemas']['SignInDto'];
      signUp?: components['schemas']['SignUpDto'];
      socialSignIn?: components['schemas']['SocialSignInDto'];
      /** @description In the order in which pages show them. Targets that no connector has are left out. */
      socialSignInConnectorTargets?: string[];
      /** @enum {string} */
      signInMode?: 'SignIn' | 'Register' | 'SignInAndRegister';
      customCss?: string | null;
      /** @description HTML by the path of a page. */
      customContent?: {
        [key: string]: unknown;
      };
      customUiAssets?: components['schemas']['CustomUiAssetsDto'] | null;
      /** @description Cannot be set. */
      customUiCsp?: components['schemas']['CustomUiCspDto'];
      mfa?: components['schemas']['MfaDto'];
      adaptiveMfa?: components['schemas']['AdaptiveMfaDto'];
      singleSignOnEnabled?: boolean;
      supportEmail?: string | null;
      supportWebsiteUrl?: string | null;
      /** @description Where somebody goes who opens a page without having begun to sign in. */
      unknownSessionRedirectUrl?: string | null;
      captchaPolicy?: components['schemas']['CaptchaPolicyDto'];
      emailBlocklistPolicy?: components['schemas']['EmailBlocklistPolicyDto'];
      verificationCodePolicy?: components['schemas']['VerificationCodePolicyDto'];
      /** @description Null: all that connectors allow. */
      forgotPasswordMethods?: ('EmailVerificationCode' | 'PhoneVerificationCode')[] | null;
      passkeySignIn?: components['schemas']['PasskeySignInDto'];
      /** @description Null: all fields that there are. Unknown ones are left out. */
      signUpProfileFields?: components['schemas']['ProfileFieldDto'][] | null;
      /** @description Ignored: the server says it. */
      tenantId?: string;
      /** @description Replaced as a whole. */
      passwordPolicy?: components['schemas']['PasswordPolicyDto'];
      /** @description Replaced as a whole. */
      passwordExpiration?: components['schemas']['PasswordExpirationDto'];
      /** @description Replaced as a whole. */
      usernamePolicy?: components['schemas']['UsernamePolicyDto'];
      /** @description Replaced as a whole. */
      sentinelPolicy?: components['schemas']['SentinelPolicyDto'];
    };
    CheckPasswordDto: {
      password: string;
      /** @description Whose password it would be. Needed where the policy rejects words about the user. */
      userId?: string;
    };
    PasswordIssueDto: {
      code: string;
      /** @description What the message for the user is filled with. */
      interpolation?: {
        [key: string]: unknown;
      };
    };
    PasswordCheckDto: {
      result: boolean;
      /** @description What is wrong, where something is. */
      issues?: components['schemas']['PasswordIssueDto'][];
    };
    CaseConflictDto: {
      usernameLower: string;
      userIds: string[];
    };
    CaseConflictsDto: {
      totalConflicts: number;
      samples: components['schemas']['CaseConflictDto'][];
    };
    PartialColorDto: {
      /** @example #6139F6 */
      primaryColor?: string;
      isDarkModeEnabled?: boolean;
      darkPrimaryColor?: string;
    };
    ApplicationExperienceDto: {
      tenantId: string;
      applicationId: string;
      color: components['schemas']['PartialColorDto'];
      branding: components['schemas']['BrandingDto'];
      customCss: string | null;
      termsOfUseUrl: string | null;
      privacyPolicyUrl: string | null;
      displayName: string | null;
    };
    ReplaceApplicationExperienceDto: {
      color?: components['schemas']['PartialColorDto'];
      branding?: components['schemas']['BrandingDto'];
      customCss?: string | null;
      termsOfUseUrl: string | null;
      privacyPolicyUrl: string | null;
      displayName?: string | null;
    };
    ForgotPasswordDto: {
      email: boolean;
      phone: boolean;
    };
    PublicExperienceDto: {
      tenantId: string;
      id: string;
      color: components['schemas']['ColorDto'];
      branding: components['schemas']['BrandingDto'];
      hideLogtoBranding: boolean;
      languageInfo: components['schemas']['LanguageInfoDto'];
      termsOfUseUrl: string | null;
      privacyPolicyUrl: string | null;
      /** @enum {string} */
      agreeToTermsPolicy: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
      signIn: components['schemas']['SignInDto'];
      signUp: components['schemas']['SignUpDto'];
      socialSignIn: components['schemas']['SocialSignInDto'];
      socialSignInConnectorTargets: string[];
      /** @enum {string} */
      signInMode: 'SignIn' | 'Register' | 'SignInAndRegister';
      customCss: string | null;
      customContent: {
        [key: string]: unknown;
      };
      customUiAssets: components['schemas']['CustomUiAssetsDto'] | null;
      customUiCsp: components['schemas']['CustomUiCspDto'];
      passwordPolicy: components['schemas']['PasswordPolicyDto'];
      mfa: components['schemas']['MfaDto'];
      adaptiveMfa: components['schemas']['AdaptiveMfaDto'];
      singleSignOnEnabled: boolean;
      supportEmail: string | null;
      supportWebsiteUrl: string | null;
      unknownSessionRedirectUrl: string | null;
      captchaPolicy: components['schemas']['CaptchaPolicyDto'];
      sentinelPolicy: components['schemas']['SentinelPolicyDto'];
      verificationCodePolicy: components['schemas']['VerificationCodePolicyDto'];
      passkeySignIn: components['schemas']['PasskeySignInDto'];
      signUpProfileFields: components['schemas']['ProfileFieldDto'][] | null;
      passwordExpiration: components['schemas']['PasswordExpirationDto'];
      usernamePolicy: components['schemas']['UsernamePolicyDto'];
      /** @description None yet. */
      socialConnectors: {
        [key: string]: unknown;
      }[];
      /** @description None yet. */
      ssoConnectors: {
        [key: string]: unknown;
      }[];
      forgotPassword: components['schemas']['ForgotPasswordDto'];
      isDevelopmentTenant: boolean;
      /** @description None yet. */
      customProfileFields: {
        [key: string]: unknown;
      }[];
      /** @description None yet. */
      customProfileFieldCatalog: {
        [key: string]: unknown;
      }[];
    };
    AskingApplicationDto: {
      id: string;
      name: string;
      branding?: components['schemas']['BrandingDto'];
      /** @description What users know it as. */
      displayName?: string | null;
      privacyPolicyUrl?: string | null;
      termsOfUseUrl?: string | null;
    };
    AskedUserDto: {
      id: string;
      name: string | null;
      avatar: string | null;
      username: string | null;
      primaryEmail: string | null;
      primaryPhone: string | null;
    };
    AskedResourceDto: {
      id: string;
      name: string;
      indicator: string;
    };
    AskedResourceScopesDto: {
      resource: components['schemas']['AskedResourceDto'];
      scopes: components['schemas']['ConsentScopeDto'][];
    };
    OfferedOrganizationDto: {
      id: string;
      name: string;
      /** @description What the user holds through roles in this organization. */
      missingResourceScopes: components['schemas']['AskedResourceScopesDto'][];
    };
    AskedConsentDto: {
      application: components['schemas']['AskingApplicationDto'];
      user: components['schemas']['AskedUserDto'];
      /** @description Those of the user, where the application asks for organizations: the first 1,000 by name. */
      organizations?: components['schemas']['OfferedOrganizationDto'][];
      /** @description What of the user the application wants to know. `openid` and `offline_access` are never shown. */
      missingOIDCScope: string[];
      /** @description What the user holds without an organization. Scopes of organizations themselves are under `urn:logto:resource:organizations`. */
      missingResourceScopes: components['schemas']['AskedResourceScopesDto'][];
      /** @description Where the answer goes; nowhere where a device waits for it. */
      redirectUri?: string;
    };
    AgreedConsentDto: {
      /** @description Organizations of the user, in which the application may act from now on. */
      organizationIds?: string[];
    };
    RedirectDto: {
      /** @description Where the browser goes next. */
      redirectTo: string;
    };
    BeginInteractionDto: {
      /**
       * @description What somebody wants to do.
       * @enum {string}
       */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
      /** @description The answer to a captcha. There is no provider to ask about it, so it is refused. */
      captchaToken?: string;
    };
    InteractionEventDto: {
      /**
       * @description What somebody wants to do.
       * @enum {string}
       */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
    };
    StagedProfileDto: {
      username?: string;
    };
    CaptchaStateDto: {
      verified: boolean;
      skipped: boolean;
    };
    InteractionDto: {
      /** @enum {string} */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
      /** @description Who it is, once that is shown. */
      userId?: string;
      /** @description What is staged. The password is never shown. */
      profile: components['schemas']['StagedProfileDto'];
      /** @description What was shown so far, without its secrets. */
      verificationRecords: {
        [key: string]: unknown;
      }[];
      /** @description The second factors that are staged. There are none yet. */
      mfa: {
        [key: string]: unknown;
      };
      captcha: components['schemas']['CaptchaStateDto'];
      /** @description What a proxy in front says of the place: `country`, `city`. */
      signInContext?: {
        [key: string]: unknown;
      };
    };
    IdentificationDto: {
      /** @description What shows who it is. Who registers and has staged a whole profile needs none. */
      verificationId?: string;
      /** @description Links a social identity that was verified to the account that it belongs to. */
      linkSocialIdentity?: boolean;
    };
    SsoConnectorsDto: {
      /** @description Those for the domain of the address. */
      connectorIds: string[];
    };
    AddProfileDto: {
      /** @enum {string} */
      type: 'username' | 'password' | 'email' | 'phone' | 'social';
      /** @description The username or the password. */
      value?: string;
      /** @description What shows the e-mail address, the phone number or the social identity. */
      verificationId?: string;
    };
    NewPasswordDto: {
      password: string;
    };
    IdentifierDto: {
      /** @enum {string} */
      type: 'username' | 'email' | 'phone';
      value: string;
    };
    PasswordVerificationDto: {
      identifier: components['schemas']['IdentifierDto'];
      password: string;
    };
    VerificationDto: {
      /** @description Leads to what was verified, in this interaction alone. */
      verificationId: string;
    };
    UsernameIdentifierDto: {
      /** @enum {string} */
      type: 'username';
      value: string;
    };
    NewPasswordIdentityDto: {
      identifier: components['schemas']['UsernameIdentifierDto'];
      password: string;
    };
    Refusal: {
      /**
       * @description Stable, and the same in every language: decide by it.
       * @example entity.not_found
       */
      code: string;
      /** @description What happened, for people. */
      message: string;
      /** @description More about it, for programs; its shape depends on the code. */
      data?: unknown;
      /** @description More about it, for people. */
      details?: string;
    };
  };
  responses: {
    /**
     * @description Too Many Requests
     *
     *     - `request.too_many_requests`: Too many requests from this address. Try again in a moment.
     */
    '429-public': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.too_many_requests';
        };
      };
    };
    /**
     * @description Service Unavailable
     *
     *     - `request.temporarily_unavailable`: The server is busy. Try again in a moment.
     */
    '503-any': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.temporarily_unavailable';
        };
      };
    };
    /**
     * @description Unauthorized
     *
     *     - `auth.authorization_header_missing`: The Authorization header is missing.
     *     - `auth.authorization_token_type_not_supported`: The type of the Authorization header is not supported.
     *     - `auth.jwt_sub_missing`: The token names no subject.
     *     - `auth.unauthorized`: The token is not valid for this API.
     */
    '401-management': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?:
            | 'auth.authorization_header_missing'
            | 'auth.authorization_token_type_not_supported'
            | 'auth.jwt_sub_missing'
            | 'auth.unauthorized';
        };
      };
    };
    /**
     * @description Forbidden
     *
     *     - `auth.forbidden`: The token lacks the scope that this needs.
     */
    '403-management': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'auth.forbidden';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `request.body_not_json`: The body is not valid JSON.
     */
    '400-input-body': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'request.body_not_json';
        };
      };
    };
    /**
     * @description Payload Too Large
     *
     *     - `request.body_too_large`: The body is too large.
     */
    '413-body': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.body_too_large';
        };
      };
    };
    /**
     * @description Unsupported Media Type
     *
     *     - `request.unsupported_media_type`: The body is of another type. Send a JSON object as application/json.
     */
    '415-body': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.unsupported_media_type';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     */
    '400-input': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input';
        };
      };
    };
    /**
     * @description Unprocessable Entity
     *
     *     - `request.page_too_large`: The page is too large. Ask for fewer items at a time.
     */
    '422-page': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.page_too_large';
        };
      };
    };
    /**
     * @description Too Many Requests
     *
     *     - `request.too_many_requests`: Too many lists wait to be read. Read them, and try again.
     */
    '429-list': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.too_many_requests';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `guard.invalid_pagination`: The page or its size is no whole number within its bounds.
     */
    '400-input-page': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'guard.invalid_pagination';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `guard.invalid_pagination`: The page or its size is no whole number within its bounds.
     *     - `request.invalid_input`: The list cannot be searched like this.
     */
    '400-input-page-search': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'guard.invalid_pagination' | 'request.invalid_input';
        };
      };
    };
    /**
     * @description Unauthorized
     *
     *     - `auth.authorization_header_missing`: The Authorization header is missing.
     *     - `auth.authorization_token_type_not_supported`: The type of the Authorization header is not supported.
     *     - `auth.jwt_sub_missing`: The token names no subject.
     *     - `auth.unauthorized`: The token is not valid for this API.
     */
    '401-organization': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?:
            | 'auth.authorization_header_missing'
            | 'auth.authorization_token_type_not_supported'
            | 'auth.jwt_sub_missing'
            | 'auth.unauthorized';
        };
      };
    };
    /**
     * @description Forbidden
     *
     *     - `auth.forbidden`: The token lacks the scope that this needs.
     *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
     */
    '403-organization': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'auth.forbidden' | 'auth.third_party_application_forbidden';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `session.not_found`: The session was not found. Go back and sign in again.
     */
    '400-experience': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'session.not_found';
        };
      };
    };
    /**
     * @description Forbidden
     *
     *     - `auth.forbidden`: Only pages of this server may call this.
     */
    '403-experience': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'auth.forbidden';
        };
      };
    };
    /**
     * @description Too Many Requests
     *
     *     - `request.too_many_requests`: Too many requests from this address. Try again in a moment.
     */
    '429-experience': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'request.too_many_requests';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `request.body_not_json`: The body is not valid JSON.
     *     - `session.not_found`: The session was not found. Go back and sign in again.
     */
    '400-experience-input-body': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'request.body_not_json' | 'session.not_found';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `session.not_found`: The session was not found. Go back and sign in again.
     */
    '400-experience-input': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'session.not_found';
        };
      };
    };
  };
  parameters: {
    /** @description The unique identifier of the key. */
    keyId: string;
    /** @description The unique identifier of the key. */
    'keyId-root': string;
    /** @description The unique identifier of the connector factory. */
    connectorFactoryId: string;
    /** @description The unique identifier of the connector factory. */
    'connectorFactoryId-root': string;
    /** @description The unique identifier of the factory. */
    factoryId: string;
    /** @description The unique identifier of the factory. */
    'factoryId-root': string;
    /** @description The unique identifier of the application. */
    applicationId: string;
    /** @description The unique identifier of the application. */
    'applicationId-root': string;
    /** @description The unique identifier of the connector. */
    connectorId: string;
    /** @description The unique identifier of the connector. */
    'connectorId-root': string;
    /** @description The unique identifier of the sso connector. */
    ssoConnectorId: string;
    /** @description The unique identifier of the sso connector. */
    'ssoConnectorId-root': string;
    /** @description The unique identifier of the resource. */
    resourceId: string;
    /** @description The unique identifier of the resource. */
    'resourceId-root': string;
    /** @description The unique identifier of the user. */
    userId: string;
    /** @description The unique identifier of the user. */
    'userId-root': string;
    /** @description The unique identifier of the log. */
    logId: string;
    /** @description The unique identifier of the log. */
    'logId-root': string;
    /** @description The unique identifier of the role. */
    roleId: string;
    /** @description The unique identifier of the role. */
    'roleId-root': string;
    /** @description The unique identifier of the scope. */
    scopeId: string;
    /** @description The unique identifier of the scope. */
    'scopeId-root': string;
    /** @description The unique identifier of the hook. */
    hookId: string;
    /** @description The unique identifier of the hook. */
    'hookId-root': string;
    /** @description The unique identifier of the domain. */
    domainId: string;
    /** @description The unique identifier of the domain. */
    'domainId-root': string;
    /** @description The unique identifier of the verification. */
    verificationId: string;
    /** @description The unique identifier of the verification. */
    'verificationId-root': string;
    /** @description The unique identifier of the organization. */
    organizationId: string;
    /** @description The unique identifier of the organization. */
    'organizationId-root': string;
    /** @description The unique identifier of the organization role. */
    organizationRoleId: string;
    /** @description The unique identifier of the organization role. */
    'organizationRoleId-root': string;
    /** @description The unique identifier of the organization scope. */
    organizationScopeId: string;
    /** @description The unique identifier of the organization scope. */
    'organizationScopeId-root': string;
    /** @description The unique identifier of the organization invitation. */
    organizationInvitationId: string;
    /** @description The unique identifier of the organization invitation. */
    'organizationInvitationId-root': string;
    /** @description The unique identifier of the saml application. */
    samlApplicationId: string;
    /** @description The unique identifier of the saml application. */
    'samlApplicationId-root': string;
    /** @description The unique identifier of the secret. */
    secretId: string;
    /** @description The unique identifier of the secret. */
    'secretId-root': string;
    /** @description The unique identifier of the email template. */
    emailTemplateId: string;
    /** @description The unique identifier of the email template. */
    'emailTemplateId-root': string;
    /** @description The unique identifier of the one time token. */
    oneTimeTokenId: string;
    /** @description The unique identifier of the one time token. */
    'oneTimeTokenId-root': string;
    /** @description The unique identifier of the session. */
    sessionId: string;
    /** @description The unique identifier of the session. */
    'sessionId-root': string;
    /** @description The unique identifier of the grant. */
    grantId: string;
    /** @description The unique identifier of the grant. */
    'grantId-root': string;
    /** @description The unique identifier of the tenant. */
    tenantId: string;
    /** @description The unique identifier of the tenant. */
    'tenantId-root': string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  GetStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetSwaggerJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetWellKnownManagementOpenapiJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetWellKnownExperienceOpenapiJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetAdminConsoleConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminConsoleConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateAdminConsoleConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAdminConsoleConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminConsoleConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetWellKnownEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the tenant. */
        tenantId: components['parameters']['tenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenantEndpointDto'];
        };
      };
      400: components['responses']['400-input'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  ListLogs: {
    parameters: {
      query?: {
        /** @description Only entries of this key. `Management` lists changes made through this API, `Management.CreateRole` those by one operation; otherwise they are left out. */
        logKey?: string;
        /** @description Count no further than 10,001; `Total-Number-Is-Capped` says where that happened. */
        enableCap?: string;
        /** @description Only entries of this moment and later, in epoch milliseconds. */
        start_time?: string;
        /** @description Only entries of this moment and earlier, in epoch milliseconds. */
        end_time?: string;
        /** @description Only entries about this user. */
        userId?: string;
        /** @description Only entries about this application. */
        applicationId?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogDto'][];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `guard.invalid_pagination`: The page or its size is no whole number within its bounds.
       *     - `log.invalid_time_window`: The time window ends before it starts.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'guard.invalid_pagination' | 'log.invalid_time_window';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  GetLog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the log. */
        id: components['parameters']['logId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetAuditLogConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditLogConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateAuditLogConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAuditLogConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditLogConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListResources: {
    parameters: {
      query?: {
        /** @description Add the scopes of each resource. */
        includeScopes?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceWithScopesDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateResource: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateResourceDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceWithScopesDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `resource.resource_identifier_in_use`: Another resource has this indicator.
       *     - `resource.resource_identifier_in_use`: The indicators of Management APIs are kept for tenants.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'resource.resource_identifier_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetResource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        id: components['parameters']['resourceId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteResource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        id: components['parameters']['resourceId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `resource.cannot_delete_management_api`: The Management API is built in and cannot be deleted.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'resource.cannot_delete_management_api';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateResource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        id: components['parameters']['resourceId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateResourceDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `resource.cannot_modify_management_api`: The Management API and its scopes are built in and cannot be changed.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'resource.cannot_modify_management_api';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateResourceIsDefault: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        id: components['parameters']['resourceId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetDefaultResourceDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListResourceScopes: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        resourceId: components['parameters']['resourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeDto'][];
        };
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateResourceScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        resourceId: components['parameters']['resourceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateScopeDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `resource.cannot_modify_management_api`: The Management API and its scopes are built in and cannot be changed.
       *     - `scope.name_with_space`: The name of a scope holds no blanks.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'resource.cannot_modify_management_api'
              | 'scope.name_with_space';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `scope.name_exists`: The resource has a scope of this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'scope.name_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteResourceScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        resourceId: components['parameters']['resourceId'];
        /** @description The unique identifier of the scope. */
        scopeId: components['parameters']['scopeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `resource.cannot_modify_management_api`: The Management API and its scopes are built in and cannot be changed.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'resource.cannot_modify_management_api';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateResourceScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the resource. */
        resourceId: components['parameters']['resourceId'];
        /** @description The unique identifier of the scope. */
        scopeId: components['parameters']['scopeId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateScopeDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `resource.cannot_modify_management_api`: The Management API and its scopes are built in and cannot be changed.
       *     - `scope.name_with_space`: The name of a scope holds no blanks.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'resource.cannot_modify_management_api'
              | 'scope.name_with_space';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists' | 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `scope.name_exists`: The resource has a scope of this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.invalid_input' | 'scope.name_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListApplications: {
    parameters: {
      query?: {
        /** @description Only applications of these types; the parameter is repeated for each. */
        types?: ('Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML')[];
        /** @description Leave out the applications that have this role. */
        excludeRoleId?: string;
        /** @description Leave out the applications of this organization. Not together with excludeRoleId. */
        excludeOrganizationId?: string;
        /** @description Only third-party applications, or only others. */
        isThirdParty?: 'true' | 'false';
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'][];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `guard.invalid_pagination`: The page or its size is no whole number within its bounds.
       *     - `request.invalid_input`: The list cannot be searched like this.
       *     - `request.invalid_input`: The list cannot leave out both at once.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'guard.invalid_pagination' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApplicationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `application.invalid_third_party_application_type`: Only traditional, single-page and native applications can be third-party.
       *     - `application.protected_app_metadata_is_required`: A protected application needs protectedAppMetadata.
       *     - `application.saml.use_saml_app_api`: SAML applications are managed by an API of their own.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'application.invalid_third_party_application_type'
              | 'application.protected_app_metadata_is_required'
              | 'application.saml.use_saml_app_api'
              | 'guard.invalid_input'
              | 'request.body_not_json';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.device_flow_native_only`: Only native applications can use the device flow.
       *     - `application.invalid_subdomain`: The subdomain is not a label of a host.
       *     - `application.third_party_application_cannot_enable_token_exchange`: A third-party application cannot exchange tokens.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'application.device_flow_native_only'
              | 'application.invalid_subdomain'
              | 'application.third_party_application_cannot_enable_token_exchange'
              | 'entity.value_too_long';
          };
        };
      };
      /**
       * @description Not Implemented
       *
       *     - `application.protected_app_not_configured`: This server has no proxy at the edge for protected applications.
       */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.protected_app_not_configured';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationWithAdminDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `application.saml.use_saml_app_api`: SAML applications are managed by an API of their own.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.saml.use_saml_app_api' | 'guard.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `application.should_delete_custom_domains_first`: The application still has custom domains.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.should_delete_custom_domains_first';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateApplicationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `application.protected_application_only`: Only protected applications have protectedAppMetadata.
       *     - `application.saml.use_saml_app_api`: SAML applications are managed by an API of their own.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'application.protected_application_only'
              | 'application.saml.use_saml_app_api'
              | 'guard.invalid_input'
              | 'request.body_not_json';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.device_flow_native_only`: Only native applications can use the device flow.
       *     - `application.device_flow_not_changeable`: Whether an application uses the device flow is decided when it is created.
       *     - `application.invalid_type`: Only machine-to-machine applications can have roles.
       *     - `application.third_party_application_cannot_enable_token_exchange`: A third-party application cannot exchange tokens.
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `request.invalid_input`: Access to an application can be restricted once there is a rule for it.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'application.device_flow_native_only'
              | 'application.device_flow_not_changeable'
              | 'application.invalid_type'
              | 'application.third_party_application_cannot_enable_token_exchange'
              | 'entity.invalid_input'
              | 'entity.value_too_long'
              | 'request.invalid_input';
          };
        };
      };
      /**
       * @description Not Implemented
       *
       *     - `application.protected_app_not_configured`: This server has no proxy at the edge for protected applications.
       */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.protected_app_not_configured';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateApplicationCustomData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.value_too_long';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteApplicationLegacySecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `application.no_legacy_secret_found`: The application has no legacy secret.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.no_legacy_secret_found' | 'guard.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListApplicationSecrets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationSecretDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateApplicationSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApplicationSecretDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationSecretDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: A secret cannot expire in the past.
       *     - `request.invalid_input`: The application has as many secrets as it can have.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.secret_name_exists`: The application has a secret of this name.
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.secret_name_exists' | 'entity.db_constraint_violated';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteApplicationSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
        /** @description The name in the path. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateApplicationSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
        /** @description The name in the path. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateApplicationSecretDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationSecretDto'];
        };
      };
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists' | 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.secret_name_exists`: The application has a secret of this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.secret_name_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListUsers: {
    parameters: {
      query?: {
        /** @description Leave out the users that have this role. */
        excludeRoleId?: string;
        /** @description Leave out the members of this organization. Not together with excludeRoleId. */
        excludeOrganizationId?: string;
        /** @description Add the hashes of the passwords. */
        includePasswordHash?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'][];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `guard.invalid_pagination`: The page or its size is no whole number within its bounds.
       *     - `request.invalid_input`: The list cannot be narrowed like this.
       *     - `request.invalid_input`: The list cannot be searched like this.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'guard.invalid_pagination' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `password.invalid_legacy_password_format`: The digest is not ["<algorithm>", ["<argument>", "@"], "<expected>"] with arguments that suit the algorithm.
       *     - `password.unsupported_encryption_method`: The digest is not what its algorithm writes, or too expensive to verify.
       *     - `password.unsupported_legacy_hash_algorithm`: The hash algorithm of the digest is not supported.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.default_role_missing`: Every new user is to get a role that does not exist.
       *     - `user.password_algorithm_required`: A digest needs the name of its algorithm.
       *     - `user.password_and_digest`: A password and a digest cannot both be set.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'password.invalid_legacy_password_format'
              | 'password.unsupported_encryption_method'
              | 'password.unsupported_legacy_hash_algorithm'
              | 'request.body_not_json'
              | 'role.default_role_missing'
              | 'user.password_algorithm_required'
              | 'user.password_and_digest';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       *     - `user.phone_already_in_use`: Another user has this phone number.
       *     - `user.username_already_in_use`: Another user has this username.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.value_too_long'
              | 'user.email_already_in_use'
              | 'user.invalid_phone'
              | 'user.phone_already_in_use'
              | 'user.username_already_in_use';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetUser: {
    parameters: {
      query?: {
        /** @description Add the identities that enterprise connectors know the user by. */
        includeSsoIdentities?: string;
        /** @description Add the hash of the password. */
        includePasswordHash?: string;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `user.cannot_delete_self`: Users cannot delete themselves.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'user.cannot_delete_self';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       *     - `user.phone_already_in_use`: Another user has this phone number.
       *     - `user.username_already_in_use`: Another user has this username.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.invalid_input'
              | 'entity.value_too_long'
              | 'user.email_already_in_use'
              | 'user.invalid_phone'
              | 'user.phone_already_in_use'
              | 'user.username_already_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUserIsSuspended: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserSuspensionDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  UpdateUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserPasswordDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUserPasswordExpiration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserPasswordExpirationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `sign_in_experiences.password_expiration_not_enabled`: Passwords do not expire in this tenant.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'sign_in_experiences.password_expiration_not_enabled';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  VerifyUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserPasswordDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `password.expired`: The password has expired.
       *     - `session.invalid_credentials`: The account or the password is wrong.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'password.expired' | 'session.invalid_credentials';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetUserHasPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HasPasswordDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListUserCustomData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUserCustomData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserCustomDataDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.value_too_long';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUserProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserProfileDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserProfileDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListUserLogtoConfigs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserConfigDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUserLogtoConfigs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListUserAllIdentities: {
    parameters: {
      query?: {
        /** @description Add what is known of the tokens that the provider gave for the user. */
        includeTokenSecret?: string;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllIdentitiesDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateUserIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectorDataDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `session.invalid_connector_id`: There is no such social connector.
       *     - `user.identity_already_in_use`: Another user has this identity.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.invalid_connector_id' | 'user.identity_already_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetUserIdentity: {
    parameters: {
      query?: {
        /** @description Add what is known of the tokens that the provider gave for the user. */
        includeTokenSecret?: string;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The target in the path. */
        target: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserIdentityDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       *     - `user.identity_not_exist`: The user has no such identity.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found' | 'user.identity_not_exist';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ReplaceUserIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The target in the path. */
        target: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: The user has as many identities as a user may have.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `user.identity_already_in_use`: Another user has this identity.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.value_too_long' | 'user.identity_already_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteUserIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The target in the path. */
        target: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DetailedUserDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       *     - `user.identity_not_exist`: The user has no such identity.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found' | 'user.identity_not_exist';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetUserSsoIdentity: {
    parameters: {
      query?: {
        /** @description Add what is known of the tokens that the provider gave for the user. */
        includeTokenSecret?: string;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the sso connector. */
        ssoConnectorId: components['parameters']['ssoConnectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserSsoIdentityDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       *     - `user.enterprise_sso_identity_not_exists`: The user has no identity of the enterprise connector.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found' | 'user.enterprise_sso_identity_not_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListUserPersonalAccessTokens: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonalAccessTokenDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateUserPersonalAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonalAccessTokenDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonalAccessTokenDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: A token cannot expire in the past.
       *     - `request.invalid_input`: The user has as many tokens as a user can have.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.relation_foreign_key_not_found`: There is no such user.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.personal_access_token_name_exists`: The user has a token of this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.personal_access_token_name_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdatePersonalAccessTokenName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenamePersonalAccessTokenDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonalAccessTokenDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.personal_access_token_name_exists`: The user has a token of this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.personal_access_token_name_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteUserPersonalAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The name in the path. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateUserPersonalAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The name in the path. */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonalAccessTokenNameDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonalAccessTokenDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.personal_access_token_name_exists`: The user has a token of this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.personal_access_token_name_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeletePersonalAccessTokenPost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeletePersonalAccessTokenDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  DeleteSentinelActivities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteSentinelActivitiesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetTotalUserCount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TotalUsersDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  GetNewUserCounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewUsersDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  GetActiveUserCounts: {
    parameters: {
      query?: {
        /** @description The last day, `YYYY-MM-DD`; today without it. */
        date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActiveUsersDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationRoles: {
    parameters: {
      query?: {
        /** @description Part of the id, name or description, in any case of letters. */
        q?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleWithScopesDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganizationRoleDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.management_api_scopes_not_assignable_to_user_role`: Scopes of the Management API belong to machine-to-machine roles only.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'role.management_api_scopes_not_assignable_to_user_role';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `entity.unique_integrity_violation`: Something else has this value.
       *     - `organization_role.management_api_scopes_not_allowed`: Organization roles get no scopes of the Management API: the tenant has not allowed it.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.relation_foreign_key_not_found'
              | 'entity.unique_integrity_violation'
              | 'organization_role.management_api_scopes_not_allowed';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateOrganizationRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationRoleDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `entity.unique_integrity_violation`: Something else has this value.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'entity.db_constraint_violated' | 'entity.invalid_input' | 'entity.unique_integrity_violation';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationRoleScopes: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationScopeDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationRoleScopes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceOrganizationRoleScopesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationRoleScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddOrganizationRoleScopesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found' | 'entity.value_too_long';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationRoleScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
        /** @description The unique identifier of the organization scope. */
        organizationScopeId: components['parameters']['organizationScopeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationRoleResourceScopes: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationRoleResourceScopes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceOrganizationRoleResourceScopesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.management_api_scopes_not_assignable_to_user_role`: Scopes of the Management API belong to machine-to-machine roles only.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'role.management_api_scopes_not_assignable_to_user_role';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `organization_role.management_api_scopes_not_allowed`: Organization roles get no scopes of the Management API: the tenant has not allowed it.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'entity.relation_foreign_key_not_found' | 'organization_role.management_api_scopes_not_allowed';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationRoleResourceScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddOrganizationRoleResourceScopesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.management_api_scopes_not_assignable_to_user_role`: Scopes of the Management API belong to machine-to-machine roles only.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'role.management_api_scopes_not_assignable_to_user_role';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `organization_role.management_api_scopes_not_allowed`: Organization roles get no scopes of the Management API: the tenant has not allowed it.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.relation_foreign_key_not_found'
              | 'entity.value_too_long'
              | 'organization_role.management_api_scopes_not_allowed';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationRoleResourceScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization role. */
        id: components['parameters']['organizationRoleId-root'];
        /** @description The unique identifier of the scope. */
        scopeId: components['parameters']['scopeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationScopes: {
    parameters: {
      query?: {
        /** @description Part of the name, in any case of letters. */
        q?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationScopeDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationScope: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganizationScopeDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationScopeDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.unique_integrity_violation`: Something else has this value.
       *     - `organization_scope.reserved_name`: The name begins like those of the server's own scopes.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.unique_integrity_violation' | 'organization_scope.reserved_name';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOrganizationScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization scope. */
        id: components['parameters']['organizationScopeId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationScopeDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization scope. */
        id: components['parameters']['organizationScopeId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `organization_scope.protected`: The server's own scopes are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'organization_scope.protected';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateOrganizationScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization scope. */
        id: components['parameters']['organizationScopeId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationScopeDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationScopeDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `organization_scope.protected`: The server's own scopes are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'organization_scope.protected';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `entity.unique_integrity_violation`: Something else has this value.
       *     - `organization_scope.reserved_name`: The name begins like those of the server's own scopes.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.invalid_input'
              | 'entity.unique_integrity_violation'
              | 'organization_scope.reserved_name';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOrganizationRoleConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateOrganizationRoleConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationRoleConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListOrganizations: {
    parameters: {
      query?: {
        /** @description Part of the id or name, in any case of letters. */
        q?: string;
        /** @description Add how many members there are, and some of them. */
        showFeatured?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedOrganizationDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganizationDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.value_too_long';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.invalid_input' | 'entity.value_too_long';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationUsers: {
    parameters: {
      query?: {
        /** @description Part of the id, name, username, e-mail address or phone number, in any case of letters. */
        q?: string;
        /** @description Only members with this role. */
        organizationRoleId?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceMembersDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AddOrganizationUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMembersDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedMembersDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AssignOrganizationRolesToUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignMembersRolesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: One request gives more roles than it may.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationUserRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Unprocessable Entity
       *
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       *     - `request.page_too_large`: The page is too large. Ask for fewer items at a time.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'organization.require_membership' | 'request.page_too_large';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationUserRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberRolesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       *     - `organization.role_names_not_found`: No organization role has one of the names.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'organization.require_membership'
              | 'organization.role_names_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AssignOrganizationRolesToUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberRolesDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignedMemberRolesDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       *     - `organization.role_names_not_found`: No organization role has one of the names.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'organization.require_membership'
              | 'organization.role_names_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the organization role. */
        organizationRoleId: components['parameters']['organizationRoleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationUserScopes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationScopeDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ListUserOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserOrganizationDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationApplications: {
    parameters: {
      query?: {
        /** @description Part of the id, name or description, in any case of letters. */
        q?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberApplicationDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationApplications: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceMemberApplicationsDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AddOrganizationApplications: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMemberApplicationsDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AssignOrganizationRolesToApplications: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignMemberApplicationsRolesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: One request gives more roles than it may.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationApplicationRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Unprocessable Entity
       *
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       *     - `request.page_too_large`: The page is too large. Ask for fewer items at a time.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'organization.require_membership' | 'request.page_too_large';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationApplicationRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberApplicationRolesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AssignOrganizationRolesToApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberApplicationRolesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationApplicationRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
        /** @description The unique identifier of the organization role. */
        organizationRoleId: components['parameters']['organizationRoleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListApplicationOrganizations: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationOrganizationDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ListApplicationUserConsentScopes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentScopesDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateApplicationUserConsentScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddConsentScopesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.consent_management_api_scopes_not_allowed`: A third-party application cannot ask for scopes of the Management API.
       *     - `application.third_party_application_only`: Users are asked for their consent only by third-party applications.
       *     - `application.user_consent_scopes_not_found`: Some of the scopes do not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'application.consent_management_api_scopes_not_allowed'
              | 'application.third_party_application_only'
              | 'application.user_consent_scopes_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteApplicationUserConsentScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
        /** @description The scope type in the path. */
        scopeType: string;
        /** @description The unique identifier of the scope. */
        scopeId: components['parameters']['scopeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListApplicationUserConsentOrganizations: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentOrganizationsDto'];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `application.third_party_application_only`: Users are asked for their consent only by third-party applications.
       *     - `request.page_too_large`: The page is too large. Ask for fewer items at a time.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.third_party_application_only' | 'request.page_too_large';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceApplicationUserConsentOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentOrganizationIdsDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.third_party_application_only`: Users are asked for their consent only by third-party applications.
       *     - `organization.require_membership`: The user is not a member of all of these organizations.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.third_party_application_only' | 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateApplicationUserConsentOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentOrganizationIdsDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.third_party_application_only`: Users are asked for their consent only by third-party applications.
       *     - `organization.require_membership`: The user is not a member of all of these organizations.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.third_party_application_only' | 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteApplicationUserConsentOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        id: components['parameters']['applicationId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the organization. */
        organizationId: components['parameters']['organizationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `application.third_party_application_only`: Users are asked for their consent only by third-party applications.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.third_party_application_only';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetApplicationAccessControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessControlDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ReplaceApplicationAccessControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceAccessControlDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessControlDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `request.invalid_input`: A list names 1,000 different ids at most.
       *     - `request.invalid_input`: A rule for an organization names a role at least.
       *     - `request.invalid_input`: Access to the application is restricted, so a rule has to stay.
       *     - `request.invalid_input`: The rules for organization roles name 10,000 roles at most in all.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'request.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationInvitations: {
    parameters: {
      query?: {
        /** @description Only invitations to this organization. */
        organizationId?: string;
        /** @description Only invitations by this user. */
        inviterId?: string;
        /** @description Only invitations of this e-mail address, in any case of letters. */
        invitee?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateInvitationDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: An invitation cannot expire in the past.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `entity.unique_integrity_violation`: Something else has this value.
       *     - `request.invalid_input`: Who is a member of the organization cannot be invited.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'entity.unique_integrity_violation'
              | 'request.invalid_input';
          };
        };
      };
      /**
       * @description Not Implemented
       *
       *     - `connector.not_found`: No message can be sent.
       */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization invitation. */
        id: components['parameters']['organizationInvitationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization invitation. */
        id: components['parameters']['organizationInvitationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationInvitationMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization invitation. */
        id: components['parameters']['organizationInvitationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationMessageDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `request.invalid_input`: The invitation is no longer pending.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.invalid_input';
          };
        };
      };
      /**
       * @description Not Implemented
       *
       *     - `connector.not_found`: No message can be sent.
       */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationInvitationStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization invitation. */
        id: components['parameters']['organizationInvitationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceInvitationStatusDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `my_organization.inviter_no_longer_allowed`: Whoever made the invitation may no longer give what comes with it.
       *     - `request.invalid_input`: The invitation cannot be accepted like this.
       *     - `request.invalid_input`: The invitation is no longer pending.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.inviter_no_longer_allowed' | 'request.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationJitEmailDomains: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JitEmailDomainDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationJitEmailDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceJitEmailDomainsDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationJitEmailDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateJitEmailDomainDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JitEmailDomainDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `entity.unique_integrity_violation`: Something else has this value.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found' | 'entity.unique_integrity_violation';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationJitEmailDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The email domain in the path. */
        emailDomain: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationJitRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationRoleDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationJitRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceJitRolesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationJitRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddJitRolesDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationJitRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the organization role. */
        organizationRoleId: components['parameters']['organizationRoleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListOrganizationJitSsoConnectors: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JitSsoConnectorDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceOrganizationJitSsoConnectors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceJitSsoConnectorsDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateOrganizationJitSsoConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddJitSsoConnectorsDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteOrganizationJitSsoConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the organization. */
        id: components['parameters']['organizationId-root'];
        /** @description The unique identifier of the sso connector. */
        ssoConnectorId: components['parameters']['ssoConnectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetMyOrganizationConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyOrganizationConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateMyOrganizationConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMyOrganizationConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyOrganizationConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetMyOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyOrganizationDto'];
        };
      };
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateMyOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMyOrganizationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyOrganizationDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListMyOrganizationMembers: {
    parameters: {
      query?: {
        /** @description Only members with this role. */
        organizationRoleId?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyMemberDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  AddMyOrganizationMembers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMyMembersDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-organization'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       *     - `my_organization.members_not_added_by_id`: Members are invited: the tenant has not allowed to add them by their ids.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'auth.forbidden'
              | 'auth.third_party_application_forbidden'
              | 'my_organization.members_not_added_by_id';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  RemoveMyOrganizationMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-organization'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       *     - `my_organization.scope_escalation`: Nobody gives or takes roles that allow more than their own roles in the organization do.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'auth.forbidden'
              | 'auth.third_party_application_forbidden'
              | 'my_organization.scope_escalation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found' | 'my_organization.disabled';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `my_organization.last_role_holder`: Somebody in the organization has to keep a role with this scope.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.last_role_holder';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListMyOrganizationMemberRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyMemberRoleDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       *     - `request.page_too_large`: The page is too large. Ask for fewer items at a time.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'organization.require_membership' | 'request.page_too_large';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceMyOrganizationMemberRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceMyMemberRolesDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-organization'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       *     - `my_organization.scope_escalation`: Nobody gives or takes roles that allow more than their own roles in the organization do.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'auth.forbidden'
              | 'auth.third_party_application_forbidden'
              | 'my_organization.scope_escalation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `my_organization.last_role_holder`: Somebody in the organization has to keep a role with this scope.
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'my_organization.last_role_holder'
              | 'organization.require_membership';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListMyOrganizationRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyRoleDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ListMyOrganizationInvitations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyInvitationDto'][];
        };
      };
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateMyOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMyInvitationDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyInvitationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: An invitation cannot expire in the past.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-organization'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       *     - `my_organization.scope_escalation`: Nobody gives or takes roles that allow more than their own roles in the organization do.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'auth.forbidden'
              | 'auth.third_party_application_forbidden'
              | 'my_organization.scope_escalation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `entity.relation_foreign_key_not_found`: Something that was referred to does not exist.
       *     - `entity.unique_integrity_violation`: Something else has this value.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.db_constraint_violated'
              | 'entity.relation_foreign_key_not_found'
              | 'entity.unique_integrity_violation';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  RevokeMyOrganizationInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The invitation id in the path. */
        invitationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-organization'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       *     - `my_organization.scope_escalation`: Nobody gives or takes roles that allow more than their own roles in the organization do.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'auth.forbidden'
              | 'auth.third_party_application_forbidden'
              | 'my_organization.scope_escalation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'my_organization.disabled';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `request.invalid_input`: The invitation is no longer pending.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListMyOrganizationEmailDomains: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyEmailDomainDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  AddMyOrganizationEmailDomain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateJitEmailDomainDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyEmailDomainDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-organization'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       *     - `my_organization.scope_escalation`: Nobody gives or takes roles that allow more than their own roles in the organization do.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'auth.forbidden'
              | 'auth.third_party_application_forbidden'
              | 'my_organization.scope_escalation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'my_organization.disabled';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.unique_integrity_violation`: Something else has this value.
       *     - `my_organization.domain_not_claimable`: The domain cannot be claimed: anybody gets an address of it.
       *     - `my_organization.too_many_domain_claims`: The organization claims as many domains as it may at a time.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'entity.unique_integrity_violation'
              | 'my_organization.domain_not_claimable'
              | 'my_organization.too_many_domain_claims';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  RemoveMyOrganizationEmailDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The email domain in the path. */
        emailDomain: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       *     - `my_organization.disabled`: Members of organizations cannot manage them here: the tenant has not switched that on.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found' | 'my_organization.disabled';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListRoles: {
    parameters: {
      query?: {
        /** @description Leave out the roles of this user. */
        excludeUserId?: string;
        /** @description Leave out the roles of this application. */
        excludeApplicationId?: string;
        /** @description Only roles of this type. */
        type?: 'User' | 'MachineToMachine';
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleWithHoldersDto'][];
        };
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRoleDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.management_api_scopes_not_assignable_to_user_role`: Scopes of the Management API belong to machine-to-machine roles only.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'role.management_api_scopes_not_assignable_to_user_role';
          };
        };
      };
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `role.name_in_use`: Another role has this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.value_too_long' | 'role.name_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRoleDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       *     - `role.name_in_use`: Another role has this name.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.invalid_input' | 'role.name_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListRoleScopes: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleScopeDto'][];
        };
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateRoleScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRoleScopesDto'];
      };
    };
    responses: {
      /** @description OK, without a body */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeDto'][];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.management_api_scopes_not_assignable_to_user_role`: Scopes of the Management API belong to machine-to-machine roles only.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'role.management_api_scopes_not_assignable_to_user_role';
          };
        };
      };
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `role.scope_exists`: The role has one of the scopes already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'role.scope_exists';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  DeleteRoleScope: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
        /** @description The unique identifier of the scope. */
        scopeId: components['parameters']['scopeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListRoleUsers: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleUserDto'][];
        };
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateRoleUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRoleUsersDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `role.user_exists`: One of the users has the role already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'role.user_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteRoleUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListRoleApplications: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'][];
        };
      };
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateRoleApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRoleApplicationsDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       *     - `role.application_exists`: One of the applications has the role already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated' | 'role.application_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteRoleApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the role. */
        id: components['parameters']['roleId-root'];
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListUserRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleDto'][];
        };
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceUserRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserRolesDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplacedUserRolesDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.db_constraint_violated`: A value breaks a rule of the data.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.db_constraint_violated';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AssignUserRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserRolesDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignedUserRolesDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.invalid_role_type`: A role is for applications, not for users.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.invalid_role_type';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the role. */
        roleId: components['parameters']['roleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListApplicationRoles: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
        /** @description What to search for, and how: `search`, `search.<field>`, `mode`, `joint`, `isCaseSensitive`. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleDto'][];
        };
      };
      400: components['responses']['400-input-page-search'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `application.invalid_type`: Only machine-to-machine applications have roles.
       *     - `request.page_too_large`: The page is too large. Ask for fewer items at a time.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.invalid_type' | 'request.page_too_large';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceApplicationRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationRolesDto'];
      };
    };
    responses: {
      /** @description OK, without a body */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.invalid_role_type`: A role is for users, not for applications.
       *     - `application.invalid_type`: Only machine-to-machine applications have roles.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.invalid_role_type' | 'application.invalid_type';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  AssignApplicationRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationRolesDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignedApplicationRolesDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `application.invalid_role_type`: A role is for users, not for applications.
       *     - `application.invalid_type`: Only machine-to-machine applications have roles.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.invalid_role_type' | 'application.invalid_type';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteApplicationRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
        /** @description The unique identifier of the role. */
        roleId: components['parameters']['roleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `role.internal_role_violation`: Internal roles are built in and stay as they are.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'role.internal_role_violation';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `application.invalid_type`: Only machine-to-machine applications have roles.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.invalid_type';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListHooks: {
    parameters: {
      query?: {
        /** @description Whether to count the requests of the last 24 hours. */
        includeExecutionStats?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookWithStatsDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateHook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateHookDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `hook.missing_events`: A webhook needs at least one event.
       *     - `request.body_not_json`: The body is not valid JSON.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'hook.missing_events' | 'request.body_not_json';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `hook.limit_exceeded`: There are as many webhooks as a tenant may have.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'hook.limit_exceeded';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetHook: {
    parameters: {
      query?: {
        /** @description Whether to count the requests of the last 24 hours. Any text means yes. */
        includeExecutionStats?: string;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookWithStatsDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateHookDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.invalid_input`: The request names nothing to change.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateHookSigningKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists`: What is to change does not exist.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListHookRecentLogs: {
    parameters: {
      query?: {
        /** @description Only entries of this key. */
        logKey?: string;
        /** @description Count no further than 10,001; `Total-Number-Is-Capped` says where that happened. */
        enableCap?: string;
        /** @description Only entries of this moment and later, in epoch milliseconds. */
        start_time?: string;
        /** @description Only entries of this moment and earlier, in epoch milliseconds. */
        end_time?: string;
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookLogDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateHookTest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateHookTestDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `hook.endpoint_responded_with_error`: The endpoint of the webhook answered with an error.
       *     - `hook.send_test_payload_failed`: The test payload could not be sent.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'hook.endpoint_responded_with_error' | 'hook.send_test_payload_failed';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListHookDeadDeliveries: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadDeliveryDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplayHookDeadDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the hook. */
        id: components['parameters']['hookId-root'];
        /** @description The delivery id in the path. */
        deliveryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted, without a body */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id' | 'entity.not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `hook.disabled`: The webhook is disabled, so nothing would be sent. Enable it first.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'hook.disabled';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOidcEndedSessionsConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedSessionsConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateOidcEndedSessionsConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateEndedSessionsConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndedSessionsConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetIdTokenConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdTokenConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpsertIdTokenConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdTokenConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdTokenConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListUserLogoutNotifications: {
    parameters: {
      query?: {
        /** @description The page to return, counted from 1. */
        page?: number;
        /** @description How many items a page has. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogoutNotificationDto'][];
        };
      };
      400: components['responses']['400-input-page'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      422: components['responses']['422-page'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  GetOidcSessionConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateOidcSessionConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateSessionConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionConfigDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  ListUserSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserSessionsDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  GetUserSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the session. */
        sessionId: components['parameters']['sessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserSessionDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `oidc.session_not_found`: The session was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'oidc.session_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteUserSession: {
    parameters: {
      query?: {
        /** @description Which grants of the session are revoked with it: all, or those of registered applications that are no third party’s. Otherwise none, and refresh tokens with `offline_access` go on. */
        revokeGrantsTarget?: 'all' | 'firstParty';
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the session. */
        sessionId: components['parameters']['sessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `oidc.invalid_session_account_id`: The session is another user’s.
       *     - `oidc.session_not_found`: The session was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'oidc.invalid_session_account_id' | 'oidc.session_not_found';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListUserGrants: {
    parameters: {
      query?: {
        /** @description Only grants to applications of this kind. */
        appType?: 'firstParty' | 'thirdParty';
      };
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserGrantsDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  DeleteUserGrant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the user. */
        userId: components['parameters']['userId'];
        /** @description The unique identifier of the grant. */
        grantId: components['parameters']['grantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `oidc.invalid_grant`: The grant was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'oidc.invalid_grant';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetOidcKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The key type in the path. */
        keyType: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OidcKeyDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  DeleteOidcKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The key type in the path. */
        keyType: string;
        /** @description The unique identifier of the key. */
        keyId: components['parameters']['keyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `oidc.key_not_found`: There is no key with the id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'oidc.key_not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `oidc.key_required`: The only key of its type cannot be deleted.
       *     - `oidc.only_previous_key_can_be_deleted`: Only the previous signing key can be deleted: the others sign, or will.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'oidc.key_required' | 'oidc.only_previous_key_can_be_deleted';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  RotateOidcKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The key type in the path. */
        keyType: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RotateOidcKeysDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OidcKeyDto'][];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `oidc.invalid_request`: A key is staged already. Wait until it signs, or replace it with another staged one.
       *     - `oidc.invalid_request`: Cookie keys are rotated at once, without a grace period.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'oidc.invalid_request';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many lists wait to be read. Read them, and try again.
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetSignInExp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInExperienceDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateSignInExp: {
    parameters: {
      query?: {
        /** @description Ignored: there are no demo connectors. */
        removeUnusedDemoSocialConnector?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateSignInExperienceDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInExperienceDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: A profile field is named twice.
       *     - `request.invalid_input`: This cannot be set on this server.
       *     - `sign_in_experiences.at_least_one_authentication_factor`: A way to sign in needs a password or a code.
       *     - `sign_in_experiences.backup_code_cannot_be_enabled_alone`: Backup codes need another factor.
       *     - `sign_in_experiences.code_sign_in_must_be_enabled`: Who signs up without a password signs in by code.
       *     - `sign_in_experiences.duplicated_mfa_factors`: A factor is named twice.
       *     - `sign_in_experiences.duplicated_sign_up_identifiers`: An identifier is asked for twice at sign-up.
       *     - `sign_in_experiences.email_verification_code_cannot_be_used_for_mfa`: People sign in by these codes already.
       *     - `sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in`: These codes are a second factor already.
       *     - `sign_in_experiences.enabled_connector_not_found`: No connector can send the codes that this needs.
       *     - `sign_in_experiences.forgot_password_method_requires_connector`: No connector can send the codes that this needs.
       *     - `sign_in_experiences.invalid_custom_email_blocklist_format`: An item is neither an address nor a domain.
       *     - `sign_in_experiences.missing_sign_up_identifiers`: Secondary identifiers need a primary one.
       *     - `sign_in_experiences.passwordless_requires_verify`: Who signs up without a password has to be verified.
       *     - `sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa`: People sign in by these codes already.
       *     - `sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in`: These codes are a second factor already.
       *     - `sign_in_experiences.unsupported_default_language`: There are no phrases in this language.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.invalid_input'
              | 'sign_in_experiences.at_least_one_authentication_factor'
              | 'sign_in_experiences.backup_code_cannot_be_enabled_alone'
              | 'sign_in_experiences.code_sign_in_must_be_enabled'
              | 'sign_in_experiences.duplicated_mfa_factors'
              | 'sign_in_experiences.duplicated_sign_up_identifiers'
              | 'sign_in_experiences.email_verification_code_cannot_be_used_for_mfa'
              | 'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in'
              | 'sign_in_experiences.enabled_connector_not_found'
              | 'sign_in_experiences.forgot_password_method_requires_connector'
              | 'sign_in_experiences.invalid_custom_email_blocklist_format'
              | 'sign_in_experiences.missing_sign_up_identifiers'
              | 'sign_in_experiences.passwordless_requires_verify'
              | 'sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa'
              | 'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in'
              | 'sign_in_experiences.unsupported_default_language';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Conflict
       *
       *     - `sign_in_experiences.username_policy_case_conflicts_exist`: Some usernames differ in the case of letters only.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'sign_in_experiences.username_policy_case_conflicts_exist';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `sign_in_experiences.adaptive_mfa_requires_mfa`: Adaptive MFA needs a factor.
       *     - `sign_in_experiences.adaptive_mfa_requires_non_skippable_policy`: Adaptive MFA needs a policy that nobody can skip.
       *     - `sign_in_experiences.non_adaptive_mfa_requires_skippable_policy`: The policy is one for adaptive MFA, which is off.
       *     - `sign_in_experiences.password_expiration_invalid_period_days`: Passwords are valid for a day at least.
       *     - `sign_in_experiences.password_expiration_requires_forgot_password`: Where passwords expire, people have to be able to set another one.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'sign_in_experiences.adaptive_mfa_requires_mfa'
              | 'sign_in_experiences.adaptive_mfa_requires_non_skippable_policy'
              | 'sign_in_experiences.non_adaptive_mfa_requires_skippable_policy'
              | 'sign_in_experiences.password_expiration_invalid_period_days'
              | 'sign_in_experiences.password_expiration_requires_forgot_password';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CheckPasswordWithDefaultSignInExperience: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckPasswordDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasswordCheckDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.invalid_input`: The policy rejects words about the user.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_found`: What was asked for was not found.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetUsernameCaseSensitivityConflicts: {
    parameters: {
      query: {
        /** @description How many conflicts to show; 20 where it is left out. */
        limit: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseConflictsDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  GetApplicationSignInExperience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationExperienceDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ReplaceApplicationSignInExperience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The unique identifier of the application. */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceApplicationExperienceDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationExperienceDto'];
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationExperienceDto'];
        };
      };
      400: components['responses']['400-input-body'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `entity.not_exists_with_id`: There is nothing with this id.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.not_exists_with_id';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetWellKnownExperience: {
    parameters: {
      query?: {
        /** @description Whose colours, pictures and styles to show. */
        organizationId?: string;
        /** @description The first-party application that somebody signs in to. */
        appId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicExperienceDto'];
        };
      };
      400: components['responses']['400-input'];
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetSignInExperienceConfig: {
    parameters: {
      query?: {
        /** @description Whose colours, pictures and styles to show. */
        organizationId?: string;
        /** @description The first-party application that somebody signs in to. */
        appId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicExperienceDto'];
        };
      };
      400: components['responses']['400-input'];
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetSignInExperiencePhrases: {
    parameters: {
      query?: {
        /** @description A language tag (BCP 47). */
        lng?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['400-input'];
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  GetConsentInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedConsentDto'];
        };
      };
      400: components['responses']['400-experience'];
      403: components['responses']['403-experience'];
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  GrantConsent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreedConsentDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedirectDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `oidc.access_denied`: This application is not for you. Ask who looks after it.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'oidc.access_denied' | 'request.body_not_json' | 'session.not_found';
          };
        };
      };
      403: components['responses']['403-experience'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `organization.require_membership`: The user or application is not a member of the organization.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'organization.require_membership';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  RefuseConsent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedirectDto'];
        };
      };
      400: components['responses']['400-experience'];
      403: components['responses']['403-experience'];
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  InitInteraction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginInteractionDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['400-experience-input-body'];
      403: components['responses']['403-experience'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `session.captcha_failed`: The captcha could not be verified.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.captcha_failed';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  UpdateInteractionEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InteractionEventDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: Only pages of this server may call this.
       *     - `auth.forbidden`: This tenant does not let people do this themselves.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.interaction_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  GetInteraction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InteractionDto'];
        };
      };
      400: components['responses']['400-experience'];
      403: components['responses']['403-experience'];
      /**
       * @description Not Found
       *
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.interaction_not_found';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  IdentifyUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentificationDto'];
      };
    };
    responses: {
      /** @description Created, without a body */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `role.default_role_missing`: Every new user is to get a role that does not exist.
       *     - `session.invalid_interaction_type`: The interaction is of another kind.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.verification_failed`: The verification did not succeed.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'role.default_role_missing'
              | 'session.invalid_interaction_type'
              | 'session.not_found'
              | 'session.verification_failed';
          };
        };
      };
      /**
       * @description Unauthorized
       *
       *     - `user.suspended`: This account is suspended.
       */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.suspended';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: Only pages of this server may call this.
       *     - `auth.forbidden`: This tenant does not let people do this themselves.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       *     - `session.verification_session_not_found`: The verification was not found. Verify again.
       *     - `user.user_not_exist`: There is no such user.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.interaction_not_found'
              | 'session.verification_session_not_found'
              | 'user.user_not_exist';
          };
        };
      };
      /**
       * @description Conflict
       *
       *     - `session.identity_conflict`: Somebody else is identified already.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.identity_conflict';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
       *     - `user.missing_profile`: The profile lacks something.
       *     - `user.sign_in_method_not_enabled`: People do not sign in like this in this tenant.
       *     - `user.username_already_in_use`: Another user has this username.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.not_supported_for_forgot_password'
              | 'user.missing_profile'
              | 'user.sign_in_method_not_enabled'
              | 'user.username_already_in_use';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  GetEnabledSsoConnectors: {
    parameters: {
      query: {
        email: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SsoConnectorsDto'];
        };
      };
      400: components['responses']['400-experience-input'];
      403: components['responses']['403-experience'];
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  SubmitInteraction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedirectDto'];
        };
      };
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.verification_failed`: The verification did not succeed.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.not_found' | 'session.verification_failed';
          };
        };
      };
      /**
       * @description Unauthorized
       *
       *     - `user.suspended`: This account is suspended.
       */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.suspended';
          };
        };
      };
      403: components['responses']['403-experience'];
      /**
       * @description Not Found
       *
       *     - `session.identifier_not_found`: Nobody is identified yet. Identify first.
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.identifier_not_found' | 'session.interaction_not_found';
          };
        };
      };
      /**
       * @description Unprocessable Entity
       *
       *     - `user.missing_profile`: The profile lacks something.
       *     - `user.new_password_required_in_profile`: No new password was chosen. Choose one first.
       *     - `user.password_exists_in_profile`: The user has a password already.
       *     - `user.username_already_in_use`: Another user has this username.
       *     - `user.username_exists_in_profile`: The user has a username already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'user.missing_profile'
              | 'user.new_password_required_in_profile'
              | 'user.password_exists_in_profile'
              | 'user.username_already_in_use'
              | 'user.username_exists_in_profile';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  AddUserProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddProfileDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: Only pages of this server may call this.
       *     - `auth.forbidden`: This tenant does not let people do this themselves.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `session.identifier_not_found`: Nobody is identified yet. Identify first.
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       *     - `session.verification_session_not_found`: The verification was not found. Verify again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.identifier_not_found'
              | 'session.interaction_not_found'
              | 'session.verification_session_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `password.rejected`: The password does not meet the policy.
       *     - `user.password_exists_in_profile`: The user has a password already.
       *     - `user.username_already_in_use`: Another user has this username.
       *     - `user.username_exists_in_profile`: The user has a username already.
       *     - `user.username_invalid_charset_hard`: A username has letters, digits and underscores only.
       *     - `user.username_lowercase_not_allowed`: Usernames have no small letters here.
       *     - `user.username_numbers_not_allowed`: Usernames have no digits here.
       *     - `user.username_required`: A username is needed.
       *     - `user.username_starts_with_number`: A username does not begin with a digit.
       *     - `user.username_too_long`: The username is too long.
       *     - `user.username_too_short`: The username is too short.
       *     - `user.username_underscore_not_allowed`: Usernames have no underscores here.
       *     - `user.username_uppercase_not_allowed`: Usernames have no capital letters here.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'password.rejected'
              | 'user.password_exists_in_profile'
              | 'user.username_already_in_use'
              | 'user.username_exists_in_profile'
              | 'user.username_invalid_charset_hard'
              | 'user.username_lowercase_not_allowed'
              | 'user.username_numbers_not_allowed'
              | 'user.username_required'
              | 'user.username_starts_with_number'
              | 'user.username_too_long'
              | 'user.username_too_short'
              | 'user.username_underscore_not_allowed'
              | 'user.username_uppercase_not_allowed';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       *     - `request.too_many_requests`: Too many requests from this address. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ResetUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPasswordDto'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `session.invalid_interaction_type`: The interaction is of another kind.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'session.invalid_interaction_type'
              | 'session.not_found';
          };
        };
      };
      403: components['responses']['403-experience'];
      /**
       * @description Not Found
       *
       *     - `session.identifier_not_found`: Nobody is identified yet. Identify first.
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.identifier_not_found' | 'session.interaction_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `password.rejected`: The password does not meet the policy.
       *     - `user.same_password`: The user has this password already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'password.rejected' | 'user.same_password';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       *     - `request.too_many_requests`: Too many requests from this address. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreatePasswordVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordVerificationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.verification_blocked_too_many_attempts`: Too many attempts. Try again later.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'session.not_found'
              | 'session.verification_blocked_too_many_attempts';
          };
        };
      };
      /**
       * @description Unauthorized
       *
       *     - `user.suspended`: This account is suspended.
       */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.suspended';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: Only pages of this server may call this.
       *     - `auth.forbidden`: This tenant does not let people do this themselves.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.interaction_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `password.expired`: The password has expired.
       *     - `session.invalid_credentials`: The account or the password is wrong.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'password.expired' | 'session.invalid_credentials';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       *     - `request.too_many_requests`: Too many requests from this address. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  CreateNewPasswordIdentityVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPasswordIdentityDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationDto'];
        };
      };
      400: components['responses']['400-experience-input-body'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: Only pages of this server may call this.
       *     - `auth.forbidden`: This tenant does not let people do this themselves.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden';
          };
        };
      };
      /**
       * @description Not Found
       *
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.interaction_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `password.rejected`: The password does not meet the policy.
       *     - `user.username_already_in_use`: Another user has this username.
       *     - `user.username_invalid_charset_hard`: A username has letters, digits and underscores only.
       *     - `user.username_lowercase_not_allowed`: Usernames have no small letters here.
       *     - `user.username_numbers_not_allowed`: Usernames have no digits here.
       *     - `user.username_required`: A username is needed.
       *     - `user.username_starts_with_number`: A username does not begin with a digit.
       *     - `user.username_too_long`: The username is too long.
       *     - `user.username_too_short`: The username is too short.
       *     - `user.username_underscore_not_allowed`: Usernames have no underscores here.
       *     - `user.username_uppercase_not_allowed`: Usernames have no capital letters here.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'password.rejected'
              | 'user.username_already_in_use'
              | 'user.username_invalid_charset_hard'
              | 'user.username_lowercase_not_allowed'
              | 'user.username_numbers_not_allowed'
              | 'user.username_required'
              | 'user.username_starts_with_number'
              | 'user.username_too_long'
              | 'user.username_too_short'
              | 'user.username_underscore_not_allowed'
              | 'user.username_uppercase_not_allowed';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       *     - `request.too_many_requests`: Too many requests from this address. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.too_many_requests';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
}
