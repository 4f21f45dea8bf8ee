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
     * @description For load balancers and monitoring. Answers 204 while the server can serve, and names the tenant in the header `logto-tenant-id` to a caller that knows the status key.
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
     * @description The whole document: every operation of every audience, for generators of clients and for tools.
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
     * @description The part of the document that back ends and operators need: the Management API, the API of organizations and the public routes.
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
     * @description The part of the document that sign-in pages of your own need: the Experience API.
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
  '/api/.well-known/user.openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the OpenAPI document of the account API
     * @description The part of the document that pages for people who are signed in need: the account API.
     */
    get: operations['GetWellKnownUserOpenapiJson'];
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
     * @description What operators have done in the console so far, and which of its notices they have read.
     */
    get: operations['GetAdminConsoleConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update admin console config
     * @description For the console, to remember what operators have done and read. What is left out stays; answers with all of it.
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
     * @description For the console: under which origin a tenant is served. Only the tenant `admin` is asked; others answer 404.
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
     * @description Shows what users and applications did, newest first, to find out why a sign-in failed or who used a client. Deliveries of webhooks are in `GET /api/hooks/{id}/recent-logs`.
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
     * @description Shows all that is known of one entry, also of one that lists leave out.
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
     * @description How many days the tenant keeps its audit log.
     */
    get: operations['GetAuditLogConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update audit log config
     * @description Says how many days the audit log is kept. Entries that are older are deleted within minutes and cannot be brought back.
     */
    patch: operations['UpdateAuditLogConfig'];
    trace?: never;
  };
  '/api/email-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List e-mail templates
     * @description Lists the templates of the tenant, or those of a language or type, by language and type.
     */
    get: operations['ListEmailTemplates'];
    /**
     * Replace e-mail templates
     * @description Stores what the e-mails of the tenant say, by language and type; where there is none, Portico’s own are sent. Other templates stay. A tenant has 500 templates and 3 MB of them at most.
     */
    put: operations['ReplaceEmailTemplates'];
    post?: never;
    /**
     * Delete e-mail templates
     * @description Deletes all templates of a language, of a type, or of both. One of them has to be named.
     */
    delete: operations['DeleteEmailTemplates'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/email-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get e-mail template
     * @description Shows one template.
     */
    get: operations['GetEmailTemplate'];
    put?: never;
    post?: never;
    /**
     * Delete e-mail template
     * @description From then on the message is that of another language or type, or Portico’s own.
     */
    delete: operations['DeleteEmailTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/email-templates/{id}/details': {
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
     * Update e-mail template details
     * @description Changes what is named of a message, such as its subject, and leaves the rest.
     */
    patch: operations['UpdateEmailTemplateDetails'];
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
     * @description The APIs that access tokens can be issued for, newest first. Without a page up to 1,000.
     */
    get: operations['ListResources'];
    put?: never;
    /**
     * Create API resource
     * @description Makes an API known, so that clients can ask for access tokens for it. Give it scopes next, with `POST /api/resources/{resourceId}/scopes`.
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
     * @description Shows one API resource, without its scopes.
     */
    get: operations['GetResource'];
    put?: never;
    post?: never;
    /**
     * Delete API resource
     * @description Its scopes go with it, also out of the roles that hold them, and no more tokens are issued for it. Those that are out count until they expire.
     */
    delete: operations['DeleteResource'];
    options?: never;
    head?: never;
    /**
     * Update API resource
     * @description Changes name or lifetime of tokens; what is left out stays. Tokens that are out keep the lifetime they have.
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
     * @description Clients that ask for no resource get tokens for the default one. The default so far stops being it. The Management API can be the default.
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
     * @description What tokens for the API can allow, newest first.
     */
    get: operations['ListResourceScopes'];
    put?: never;
    /**
     * Create scope of API resource
     * @description Adds something that tokens for the API can allow. Nobody has it until a role holds it (`POST /api/roles/{id}/scopes`).
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
     * @description Every role that holds the scope loses it, and new tokens have it no more.
     */
    delete: operations['DeleteResourceScope'];
    options?: never;
    head?: never;
    /**
     * Update scope of API resource
     * @description Renames or describes a scope; what is left out stays. The roles that hold it go on holding it.
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
     * @description Newest first, without those that are built in. Without a page up to 1,000.
     */
    get: operations['ListApplications'];
    put?: never;
    /**
     * Create application
     * @description Registers a program in which people sign in, or that calls APIs for itself. Its `id` is the `client_id`; types that keep a secret get a first one, named "Default secret", which `GET /api/applications/{id}/secrets` shows.
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
     * @description Shows one application. Built-in ones, such as `demo-app`, are found too.
     */
    get: operations['GetApplication'];
    put?: never;
    post?: never;
    /**
     * Delete application
     * @description Its secrets, roles and memberships go with it, and its tokens and grants end. This cannot be undone.
     */
    delete: operations['DeleteApplication'];
    options?: never;
    head?: never;
    /**
     * Update application
     * @description Changes what is named and leaves the rest. Metadata and custom data are replaced as a whole.
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
     * @description The body is custom data itself: its members are added to what is stored, or replace those of the same name. Answers with all of it.
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
     * @description Ends the first secret of an application from before secrets had names. It is refused from then on; the named secrets stay.
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
     * @description Adds a secret, so that an old one can be replaced without a break: all secrets that have not expired count. The server makes the value. Public types (Native, SPA) have none.
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
     * @description The secret is refused from then on; the others go on.
     */
    delete: operations['DeleteApplicationSecret'];
    options?: never;
    head?: never;
    /**
     * Rename application secret
     * @description Gives a secret another name. Its value and its end stay.
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
     * @description Adds somebody without a sign-up. Everything may be left out; the user gets the default roles, and no message.
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
     * @description Shows one user.
     */
    get: operations['GetUser'];
    put?: never;
    post?: never;
    /**
     * Delete user
     * @description With everything that belongs to the user: memberships, roles, identities, tokens. Sessions and tokens end at once. This cannot be undone.
     */
    delete: operations['DeleteUser'];
    options?: never;
    head?: never;
    /**
     * Update user
     * @description Changes what is named and leaves the rest. `null` or an empty text clears a value; custom data and profile are replaced. By the setting of the tenant another e-mail address or phone number ends the sessions of the user.
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
     * @description Keeps a user out without deleting anything, or lets the user in again. Sessions and tokens of a suspended user end at once.
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
     * @description For support: sets another password, which need not follow the policy of the tenant. By the setting of the tenant the sessions of the user end.
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
     * @description Makes the user choose another password at the next sign-in, or takes that back. Needs a tenant whose passwords expire.
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
     * @description Answers 204 where the password is right, and 422 where it is not. Failed attempts count, as at a sign-in.
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
     * @description To know whether to offer to set a password or to change it.
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
     * @description Your own object at the user, as it was stored.
     */
    get: operations['ListUserCustomData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update user custom data
     * @description Adds the members that are named, or replaces them as a whole; the others stay. Answers with all custom data.
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
     * @description Changes the claims that are named; the others stay, an address is replaced as a whole. Answers with the whole profile.
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
     * @description Sets what the user decided about second factors and passkeys, to have the pages ask again, for instance. What is left out stays.
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
     * @description The accounts with social and enterprise providers by which the user can sign in.
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
     * @description Links the account that a social provider has just vouched for, in place of the one that the user has with the provider, if any. Answers with all by target.
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
     * @description The account that the user has with one social provider.
     */
    get: operations['GetUserIdentity'];
    /**
     * Link social identity to user
     * @description Links an account with a social provider without asking the provider, for users from elsewhere. It takes the place of the one that the user has with the target, if any. Answers with all by target.
     */
    put: operations['ReplaceUserIdentity'];
    post?: never;
    /**
     * Unlink social identity from user
     * @description The user can no longer sign in with the social provider.
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
     * @description The account that the user has with one enterprise provider.
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
     * @description Makes a token that acts as the user where nobody can sign in, such as in a script. It is exchanged for access tokens at `/oidc/token` (RFC 8693).
     */
    post: operations['CreateUserPersonalAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Rename personal access token by its current name
     * @description Renames a token whatever its name is, also one that a path cannot hold. Value and end stay.
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
     * @description The token can be exchanged for access tokens no more.
     */
    delete: operations['DeleteUserPersonalAccessToken'];
    options?: never;
    head?: never;
    /**
     * Rename personal access token
     * @description Gives a token another name. Value and end stay.
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
     * @description Deletes a token whatever its name is, also one that a path cannot hold. It can be exchanged for access tokens no more.
     */
    post: operations['DeletePersonalAccessTokenPost'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account-center': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get account center settings
     * @description What users of the tenant may see and change of their own account.
     */
    get: operations['GetAccountCenterSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update account center settings
     * @description Says what users of the tenant may see and change of their own account, at once. What is not named stays as it is; what is named is replaced as a whole.
     */
    patch: operations['UpdateAccountCenterSettings'];
    trace?: never;
  };
  '/api/.well-known/account-center': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what account pages need to know
     * @description For pages on which users look after their account: which fields to show, and how.
     */
    get: operations['GetWellKnownAccountCenter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one-time tokens
     * @description Newest first, with their values. `Total-Number` is that of all tokens, whatever the query filters by.
     */
    get: operations['ListOneTimeTokens'];
    put?: never;
    /**
     * Create one-time token
     * @description Makes a token with which one person can sign in, or up, once. You send it, in a link: nobody else is told of it.
     */
    post: operations['AddOneTimeTokens'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-tokens/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify one-time token
     * @description Uses the token up, in place of the sign-in: where your own application has to know that somebody reads the mail of an address.
     */
    post: operations['VerifyOneTimeToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one-time token by ID
     * @description Shows one token with its value.
     */
    get: operations['GetOneTimeToken'];
    put?: never;
    post?: never;
    /**
     * Delete one-time token by ID
     * @description The token cannot be used, and leaves the list.
     */
    delete: operations['DeleteOneTimeToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-tokens/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update one-time token status
     * @description Takes a token back, for instance: with any new status it cannot be used.
     */
    put: operations['ReplaceOneTimeTokenStatus'];
    post?: never;
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
     * @description Lets those sign in again at once who are blocked after too many failed attempts.
     */
    post: operations['DeleteSentinelActivities'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verification-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request and send a verification code
     * @description Sends six digits to an e-mail address or a phone number, whoever has it, and answers once the provider has taken them. They take the place of those that were sent there before. Ten messages in ten minutes are sent to an address.
     */
    post: operations['CreateVerificationCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verification-codes/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify a verification code
     * @description Says whether the code is the one that was last sent to the address; it counts once. It is too old after ten minutes, and worth nothing after ten wrong ones, where the sign-in experience says nothing else.
     */
    post: operations['VerifyVerificationCode'];
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
     * @description How many users the tenant has.
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
     * @description How many users came in today and in the last seven days, in calendar days of the server.
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
     * @description How many users were active, by day, over seven and over thirty days.
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
     * @description The roles that members can have in any organization, by name, each with up to 250 of its scopes of either kind.
     */
    get: operations['ListOrganizationRoles'];
    put?: never;
    /**
     * Create organization role
     * @description Makes a role that members of any organization can be given, with the scopes that it holds there.
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
     * @description Shows one organization role, without its scopes.
     */
    get: operations['GetOrganizationRole'];
    put?: never;
    post?: never;
    /**
     * Delete organization role
     * @description Members of any organization who have the role lose it, and what it allowed.
     */
    delete: operations['DeleteOrganizationRole'];
    options?: never;
    head?: never;
    /**
     * Update organization role
     * @description Changes name or description in all organizations; what is left out stays.
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
     * @description What the role allows in the organization itself, by name. Without a page up to 1,000.
     */
    get: operations['ListOrganizationRoleScopes'];
    /**
     * Replace organization scopes of organization role
     * @description The role has these organization scopes and no others from then on. An empty list takes all.
     */
    put: operations['ReplaceOrganizationRoleScopes'];
    /**
     * Add organization scopes to organization role
     * @description Lets everybody who has the role do more in their organizations. Tokens show it from the next one on.
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
     * @description Everybody who has the role loses what the scope allowed.
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
     * @description What the role allows at API resources, by name. Without a page up to 1,000.
     */
    get: operations['ListOrganizationRoleResourceScopes'];
    /**
     * Replace resource scopes of organization role
     * @description The role has these scopes of API resources and no others from then on. An empty list takes all.
     */
    put: operations['ReplaceOrganizationRoleResourceScopes'];
    /**
     * Add resource scopes to organization role
     * @description Lets everybody who has the role do more at an API, in the name of their organization.
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
     * @description Everybody who has the role loses what the scope allowed.
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
     * @description What organization roles can allow in the organization itself, by name. Without a page up to 1,000.
     */
    get: operations['ListOrganizationScopes'];
    put?: never;
    /**
     * Create organization scope
     * @description Adds something that members can be allowed to do in their organizations. Nobody may until an organization role holds it.
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
     * @description Shows one organization scope.
     */
    get: operations['GetOrganizationScope'];
    put?: never;
    post?: never;
    /**
     * Delete organization scope
     * @description Every organization role that has the scope loses it, and new tokens have it no more.
     */
    delete: operations['DeleteOrganizationScope'];
    options?: never;
    head?: never;
    /**
     * Update organization scope
     * @description Renames or describes a scope; what is left out stays. The roles that hold it go on holding it.
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
     * @description What the tenant lets organization roles hold.
     */
    get: operations['GetOrganizationRoleConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update organization role config
     * @description Says what organization roles may be given from now on. What they hold already stays.
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
     * @description Makes a customer of yours known. It begins without members: add them, invite them, or let them in by their e-mail domain.
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
     * @description Shows one organization, without its members.
     */
    get: operations['GetOrganization'];
    put?: never;
    post?: never;
    /**
     * Delete organization
     * @description With its memberships, invitations and just-in-time rules; the users stay. This cannot be undone.
     */
    delete: operations['DeleteOrganization'];
    options?: never;
    head?: never;
    /**
     * Update organization
     * @description Changes what is named and leaves the rest. Custom data, colours and pictures are replaced as a whole.
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
     * @description The members with their roles there, in the order of their ids. Nobody where there is no such organization.
     */
    get: operations['ListOrganizationUsers'];
    /**
     * Replace users of organization
     * @description The organization has these members and no others from then on. Those who stay keep their roles; an empty list removes all.
     */
    put: operations['ReplaceOrganizationUsers'];
    /**
     * Add users to organization
     * @description Makes users members, without roles: all of them, or none where one does not exist.
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
     * @description The user is no longer a member, and the roles there go too. The account stays.
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
     * @description Gives each of the roles to each of the users, all of whom have to be members. Roles that one has already are passed over.
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
     * @description What the member is in this organization, by name. Without a page up to 1,000 roles.
     */
    get: operations['ListOrganizationUserRoles'];
    /**
     * Replace organization roles of user
     * @description The member has these roles in the organization and no others from then on. An empty list takes all.
     */
    put: operations['ReplaceOrganizationUserRoles'];
    /**
     * Give organization roles to user
     * @description Gives roles to a member. Those that the user has already are passed over.
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
     * @description The member loses what the role allowed in this organization, and stays a member.
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
     * @description What all roles of the user in the organization allow together, by name.
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
     * @description Where the user is a member, newest first, with the roles there.
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
     * @description The machine-to-machine applications that may act in the organization, in the order of their ids. None where there is no such organization.
     */
    get: operations['ListOrganizationApplications'];
    /**
     * Replace applications of organization
     * @description The organization has these applications and no others from then on. Those that stay keep their roles; an empty list removes all.
     */
    put: operations['ReplaceOrganizationApplications'];
    /**
     * Add applications to organization
     * @description Lets applications act in the organization, without roles at first: all of them, or none where one does not exist or is no machine-to-machine application.
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
     * @description The application can act in the organization no more, and its roles there go too.
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
     * @description Gives each of the roles to each of the applications, all of which have to be in the organization.
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
     * @description What the application is in this organization, by name. Without a page up to 1,000 roles.
     */
    get: operations['ListOrganizationApplicationRoles'];
    /**
     * Replace organization roles of application
     * @description The application has these roles in the organization and no others from then on. An empty list takes all.
     */
    put: operations['ReplaceOrganizationApplicationRoles'];
    /**
     * Give organization roles to application
     * @description Gives roles to an application of the organization. Those that it has already are passed over.
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
     * @description The application loses what the role allowed in this organization, and stays in it.
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
     * @description Where the application may act, newest first, with the roles there. Without a page up to 1,000 organizations.
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
     * @description Says what a third-party application may ask users for. All of the scopes are added or, where one does not exist, none; those that are there stay.
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
     * @description The third-party application may ask users for the scope no more.
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
     * @description In which organizations the user lets a third-party application act, newest first.
     */
    get: operations['ListApplicationUserConsentOrganizations'];
    /**
     * Replace organizations that user lets application act in
     * @description The third-party application may act in these organizations of the user and no others. An empty list takes all.
     */
    put: operations['ReplaceApplicationUserConsentOrganizations'];
    /**
     * Let application act in organizations of user
     * @description Lets a third-party application act in these organizations of the user too, as if the user had agreed on the page.
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
     * @description The third-party application may act in this organization of the user no more.
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
     * @description Who may sign in to the application. It counts once `appLevelAccessControlEnabled` of the application is `true`.
     */
    get: operations['GetApplicationAccessControl'];
    /**
     * Replace access control of application
     * @description Says who may sign in to the application: whoever one of the lists is about. While `appLevelAccessControlEnabled` is `true`, one of them has to stay.
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
     * @description Invites an e-mail address to an organization. Where a message is asked for that cannot be sent, nothing is created; without one you pass the invitation on yourself.
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
     * @description Shows one invitation, to display it on your page, for instance.
     */
    get: operations['GetOrganizationInvitation'];
    put?: never;
    post?: never;
    /**
     * Delete organization invitation
     * @description The invitation can be accepted no more, and leaves the list. Whoever accepted it stays a member.
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
     * @description Sends the invitee a message, again for instance. The invitation has to be pending.
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
     * @description Who accepts becomes a member with the roles of the invitation; a member already gains the roles. A revoked invitation can be accepted no more.
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
     * @description By domain. Without a page up to 1,000.
     */
    get: operations['ListOrganizationJitEmailDomains'];
    /**
     * Replace just-in-time e-mail domains of organization
     * @description People join the organization by these domains and no others from then on. Who has joined stays.
     */
    put: operations['ReplaceOrganizationJitEmailDomains'];
    /**
     * Add just-in-time e-mail domain to organization
     * @description Whoever signs up with a verified address of the domain joins the organization. Who has an account already does not.
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
     * @description Nobody joins by this domain any more. Who has joined stays.
     */
    delete: operations['DeleteOrganizationJitEmailDomain'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/configs/jit-provisioning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get just-in-time provisioning config
     * @description By which e-mail domains people of the tenant may join organizations by themselves.
     */
    get: operations['GetJitProvisioningConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update just-in-time provisioning config
     * @description Says by which e-mail domains people may join organizations from then on. Public ones that organizations have stay in their lists, and count again once they are allowed. Who has joined stays.
     */
    patch: operations['UpdateJitProvisioningConfig'];
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
     * @description The roles that people get who join by themselves, by name. Without a page up to 1,000.
     */
    get: operations['ListOrganizationJitRoles'];
    /**
     * Replace just-in-time roles of organization
     * @description Whoever joins the organization by itself gets these roles and no others from then on. Members keep what they have.
     */
    put: operations['ReplaceOrganizationJitRoles'];
    /**
     * Add just-in-time roles to organization
     * @description Whoever joins the organization by e-mail domain or enterprise connector gets these roles too.
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
     * @description Whoever joins from then on does not get the role. Members keep it.
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
     * @description The enterprise connectors through which people join the organization.
     */
    get: operations['ListOrganizationJitSsoConnectors'];
    /**
     * Replace just-in-time enterprise connectors of organization
     * @description People join the organization through these connectors and no others from then on. Who has joined stays.
     */
    put: operations['ReplaceOrganizationJitSsoConnectors'];
    /**
     * Add just-in-time enterprise connectors to organization
     * @description Whoever signs up through one of these connectors joins the organization.
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
     * @description Nobody joins through this connector any more. Who has joined stays.
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
     * @description Whether members of organizations may manage them through `/api/my-organization`.
     */
    get: operations['GetMyOrganizationConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update my organization config
     * @description Lets members of organizations manage them, or ends that. Switching on adds the organization scopes that the API asks for, which stay when it is switched off; give them to organization roles.
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
     * @description Changes name or description of the organization that the token is for; what is left out stays.
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
     * @description The users of the organization that the token is for, with their roles, in the order of their ids.
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
     * @description The user leaves the organization, and the roles there go too. They may allow no more than the roles of the caller do, and a user has to be left who can give roles.
     */
    delete: operations['RemoveMyOrganizationMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-organization/membership': {
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
     * Leave my organization
     * @description The caller leaves the organization that the token is for, and the roles there go too. Needs no scope, and is there whether or not the tenant has switched the rest of this API on. A user has to be left who can give roles, where there is one.
     */
    delete: operations['LeaveMyOrganization'];
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
     * @description What a member is in the organization, by name.
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
     * @description Takes back an invitation that is pending. It stays in the list.
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
     * @description Nobody joins by this domain any more, and a claim of it ends. Those who joined stay.
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
     * @description Newest first, each with how many have it, and some of those. Internal roles are left out.
     */
    get: operations['ListRoles'];
    put?: never;
    /**
     * Create role
     * @description Makes a role that users, or applications, can be given, with the scopes of API resources that it holds.
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
     * @description Shows one role, without its scopes.
     */
    get: operations['GetRole'];
    put?: never;
    post?: never;
    /**
     * Delete role
     * @description Whoever has the role loses it, and what it allowed.
     */
    delete: operations['DeleteRole'];
    options?: never;
    head?: never;
    /**
     * Update role
     * @description Changes what is named and leaves the rest. Making a role a default one gives it to new users only.
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
     * @description What the role allows, newest first, each scope with its API resource. Without a page up to 1,000.
     */
    get: operations['ListRoleScopes'];
    put?: never;
    /**
     * Add scopes to role
     * @description Lets everybody who has the role do more. Answers with the scopes that the role then has, as their list without a page does.
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
     * @description Everybody who has the role loses what the scope allowed.
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
     * @description Who has the role, newest first.
     */
    get: operations['ListRoleUsers'];
    put?: never;
    /**
     * Give role to users
     * @description Gives a role for users to all of them or, where one has it already, to none.
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
     * @description The user loses the role, and what it allowed.
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
     * @description Which applications have the role, newest first.
     */
    get: operations['ListRoleApplications'];
    put?: never;
    /**
     * Give role to applications
     * @description Gives a machine-to-machine role to machine-to-machine applications.
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
     * @description The application loses the role, and what it allowed.
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
     * @description What the user may do everywhere, newest first. Roles in organizations and internal roles are left out.
     */
    get: operations['ListUserRoles'];
    /**
     * Replace roles of user
     * @description The user has these roles and no others from then on. An empty list takes all.
     */
    put: operations['ReplaceUserRoles'];
    /**
     * Give roles to user
     * @description Gives roles to a user. Those that the user has already are passed over.
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
     * @description The user loses the role, and what it allowed.
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
     * @description What a machine-to-machine application may do, newest first. Internal roles are left out.
     */
    get: operations['ListApplicationRoles'];
    /**
     * Replace roles of application
     * @description The application has these roles and no others from then on. An empty list takes all.
     */
    put: operations['ReplaceApplicationRoles'];
    /**
     * Give roles to application
     * @description Gives roles to a machine-to-machine application. Those that it has already are passed over.
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
     * @description The application loses the role, and what it allowed.
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
     * @description Has an address of yours called when something happens in the tenant. The server makes the key that signs every request. A tenant has 100 webhooks at most.
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
     * @description Shows one webhook, with its signing key.
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
     * @description Changes what is named and leaves the rest; events and `config` are replaced as a whole.
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
     * @description Makes another key. The one before stops at once: whatever is sent from then on is signed with the new one.
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
     * @description What was sent to the webhook and what came back, newest first; without a time those of the last 24 hours.
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
     * @description Sends made-up payloads, with the signing key of the webhook, to the address in the request, and waits for the answer. Nothing is stored.
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
     * @description Tries a delivery again like a new one, with the same body and the same `webhook-id`, once the address is well again.
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
     * @description Whether sessions end when a password, an e-mail address or a phone number changes.
     */
    get: operations['GetOidcEndedSessionsConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update what ends sessions
     * @description Says whether sessions end when a password, an e-mail address or a phone number changes; from now on.
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
     * @description Which claims ID tokens hold besides the usual ones.
     */
    get: operations['GetIdTokenConfig'];
    /**
     * Replace ID token config
     * @description Says which claims ID tokens hold besides the usual ones, and replaces what was said before. Counts for tokens from now on.
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
     * @description How long sessions live.
     */
    get: operations['GetOidcSessionConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update OIDC session config
     * @description Says how long sessions live. Those that there are keep their lifetime until they are renewed.
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
     * @description Where the user is signed in: the newest 1,000 sessions that have not expired.
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
     * @description Shows one session of the user.
     */
    get: operations['GetUserSession'];
    put?: never;
    post?: never;
    /**
     * End session of user
     * @description Signs the user out of one browser. Its applications are told, where they take back-channel logout.
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
     * @description What the user lets registered applications do; the newest 1,000.
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
     * @description Takes back what the user let an application do. Its codes and tokens end with it.
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
     * @description The keys that sign tokens, or cookies, newest first. What is secret of them is never shown.
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
     * @description Removes a key that is no longer needed. Of signing keys only the previous one can go: what it signed is no longer accepted then.
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
     * @description Makes a new key. Without a grace period it signs at once, and the one that signed so far goes on verifying. With one, it is published first; it takes the place of another that waits. Of each type two keys stay, and one that waits.
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
     * @description How people sign up and sign in: what pages look like, identifiers, passwords, factors.
     */
    get: operations['GetSignInExp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update sign-in experience
     * @description Changes how people sign up and sign in, for the whole tenant and at once. What is not named stays as it is; what is named is replaced as a whole.
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
     * @description Tells whether a user may choose a password, before it is set. Answers 400 with all that is wrong where not; nothing is stored.
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
     * @description Who would have the same username if case did not count. While there are some, case has to count. 100 users of each are shown.
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
     * @description What the sign-in pages look like for one application.
     */
    get: operations['GetApplicationSignInExperience'];
    /**
     * Set sign-in experience of application
     * @description Gives the sign-in pages for one application looks of its own, in place of what it had. What is left out is that of the tenant.
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
     * @description For sign-in pages: looks, identifiers and rules. An application and an organization that are named show themselves instead of the tenant; unknown ones are ignored.
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
     * @description The older address of `GET /api/.well-known/experience`, with the same answer.
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
     * @description For sign-in pages: their texts in the language that comes nearest to `lng`, else to `Accept-Language`. `Content-Language` says which.
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
  '/api/custom-phrases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List custom phrases
     * @description All phrases of the tenant’s own, by language.
     */
    get: operations['ListCustomPhrases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/custom-phrases/{languageTag}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get custom phrases
     * @description The phrases of the tenant’s own in one language.
     */
    get: operations['GetCustomPhrase'];
    /**
     * Replace custom phrases
     * @description Has the pages say something else in a language, or speak one more. All phrases of the tenant’s own in the language are replaced; what is left out or empty comes from the nearest built-in language.
     */
    put: operations['ReplaceCustomPhrase'];
    post?: never;
    /**
     * Delete custom phrases
     * @description The pages say again what is built in, or speak the language no more. The fallback language of the tenant keeps its phrases.
     */
    delete: operations['DeleteCustomPhrase'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/backup-code/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate backup codes
     * @description Makes ten backup codes. They take the place of those that the user has once the verification was bound and the interaction is submitted.
     */
    post: operations['GenerateBackupCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/backup-code/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify backup code
     * @description Spends a backup code of the user, which shows their second factor. Each counts once.
     */
    post: operations['VerifyBackupCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/mfa-verification-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create and send MFA verification code
     * @description Sends a code to the e-mail address or the phone number of the user who is identified, as their second factor.
     */
    post: operations['CreateAndSendMfaVerificationCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/mfa-verification-code/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify MFA verification code
     * @description Compares a code that the user typed, which shows their second factor. It counts once; after too many wrong ones another has to be sent.
     */
    post: operations['VerifyMfaVerificationCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/totp/secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create TOTP secret
     * @description Makes a secret for an authenticator application of the user. It becomes a second factor once a code of it was verified, the verification was bound, and the interaction is submitted.
     */
    post: operations['CreateTotpSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/totp/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify TOTP verification
     * @description Checks a code of an authenticator application: of a new secret, or of the user’s own, which shows their second factor. A code counts once, and 30 seconds early or late.
     */
    post: operations['VerifyTotpVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/web-authn/registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create WebAuthn registration verification
     * @description Asks for a new passkey of the user. It becomes a second factor once the answer was verified, the verification was bound, and the interaction is submitted.
     */
    post: operations['CreateWebAuthnRegistrationVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/web-authn/registration/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify WebAuthn registration verification
     * @description Checks a new passkey. What was asked counts for one answer, right or wrong.
     */
    post: operations['VerifyWebAuthnRegistrationVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/web-authn/authentication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create WebAuthn authentication verification
     * @description Asks for a passkey of the user as their second factor.
     */
    post: operations['CreateWebAuthnAuthenticationVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/web-authn/authentication/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify WebAuthn authentication verification
     * @description Checks the answer of a passkey, which shows the user’s second factor. What was asked counts for one answer, right or wrong.
     */
    post: operations['VerifyWebAuthnAuthenticationVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/verification-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create and send verification code
     * @description Sends a code to an e-mail address or a phone number, and answers with an id to verify it by. It takes the place of the one before. Where nobody without an account could use the code, none is sent to them, and the answer is the same.
     */
    post: operations['CreateAndSendVerificationCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/verification-code/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify verification code
     * @description Compares a code that somebody typed. It counts once; after too many wrong ones it counts no more, and another has to be sent.
     */
    post: operations['VerifyVerificationCodeVerification'];
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
     * @description For the consent page: who asks the user for what, as far as it was not granted before.
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
     * @description The first step of the pages: begins to sign in, to register or to reset a password. What was begun before is forgotten.
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
     * @description Shows how far the interaction has got, without secrets, so that a page can be loaded anew.
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
     * @description For the sign-in page: by which enterprise connectors somebody with this address signs in. There are none yet.
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
     * @description The last step: signs the user in, and says where the browser goes next. Where a password was reset nobody is signed in: 204.
     */
    post: operations['SubmitInteraction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show invitation
     * @description What the page of an invitation shows, as long as it is pending: who invites whom to what, and what a new account needs.
     */
    post: operations['ShowInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitation/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept invitation
     * @description The token shows that the invited address is theirs: the account with it becomes a member. Where there is none, one is made with it, also where nobody can sign up. Works once.
     */
    post: operations['AcceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/mfa': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bind MFA verification by verificationId
     * @description Stages a second factor that was verified, which the user has once the interaction is submitted. A new authenticator application, passkey or set of backup codes has to be verified before; so has an e-mail address or a phone number.
     */
    post: operations['BindMfaVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/mfa/passkey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bind passkey by verificationId
     * @description Stages a passkey that was made, to sign in with from then on. Counts once the interaction is submitted.
     */
    post: operations['BindPasskey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/mfa/mfa-enabled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark MFA as enabled
     * @description Says that the user wants a second factor. Counts once the interaction is submitted.
     */
    post: operations['MarkMfaEnabled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/mfa/mfa-skipped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Skip MFA binding flow
     * @description Says that the user wants no second factor, where the tenant and the organizations of the user leave that to them. Counts once the interaction is submitted.
     */
    post: operations['SkipMfaBindingFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/mfa/mfa-suggestion-skipped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Skip additional MFA suggestion
     * @description Says that the user wants no further factor. Counts once the interaction is submitted.
     */
    post: operations['SkipMfaSuggestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/profile/mfa/passkey-skipped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Skip passkey binding
     * @description Says that the user wants no passkey to sign in with. Counts once the interaction is submitted; who has just signed up is asked again when they sign in.
     */
    post: operations['SkipPasskeyBinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/one-time-token/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify one-time token
     * @description Spends the token of a magic link, and answers with an id to identify by. It lets its reader in where nobody signs up, too.
     */
    post: operations['VerifyOneTimeTokenVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/preflight/sign-in-passkey/authentication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create sign-in passkey authentication
     * @description Asks for any passkey of the domain, for a button or for the autofill of a page that has just opened: nothing need have begun. Whose it is the answer says.
     */
    post: operations['CreateSignInPasskeyAuthentication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/sign-in-passkey/authentication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create sign-in passkey authentication with identifier
     * @description Asks for the passkeys of somebody. Where there is no such user, or one without passkeys, made-up ones are asked for, and the answer does not tell.
     */
    post: operations['CreateSignInPasskeyAuthenticationWithIdentifier'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/experience/verification/sign-in-passkey/authentication/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify sign-in passkey authentication
     * @description Checks what an authenticator answered, and answers with an id to identify the user by. Each challenge is for one answer.
     */
    post: operations['VerifySignInPasskeyAuthentication'];
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
     * @description Stages the password that takes the place of a forgotten one, once the user is identified. It counts when the interaction is submitted.
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
     * @description Checks a password, and answers with an id to identify the user by. The answer does not tell whether there is such a user.
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
     * @description Takes a username and a password for a new account, where the rules of the tenant allow both, and answers with an id to identify by.
     */
    post: operations['CreateNewPasswordIdentityVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set my password
     * @description Changes the password, or sets the first one. Needs a proof of identity, unless the user has neither password nor e-mail address nor phone number. Sessions of the user elsewhere end, as the tenant has it; the one of this request goes on.
     */
    post: operations['UpdatePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-account/primary-email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set my e-mail address
     * @description Changes the e-mail address to one that a code has shown to be the user's. Needs a proof of identity, and the scope `email`. Sessions of the user elsewhere end, as the tenant has it; the one of this request goes on.
     */
    post: operations['UpdatePrimaryEmail'];
    /**
     * Remove my e-mail address
     * @description Needs a proof of identity, the scope `email`, and something else that the user signs in with. Sessions of the user elsewhere end, as the tenant has it; the one of this request goes on.
     */
    delete: operations['DeletePrimaryEmail'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-account/primary-phone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set my phone number
     * @description Changes the phone number to one that a code has shown to be the user's. Needs a proof of identity, and the scope `phone`. Sessions of the user elsewhere end, as the tenant has it; the one of this request goes on.
     */
    post: operations['UpdatePrimaryPhone'];
    /**
     * Remove my phone number
     * @description Needs a proof of identity, the scope `phone`, and something else that the user signs in with. Sessions of the user elsewhere end, as the tenant has it; the one of this request goes on.
     */
    delete: operations['DeletePrimaryPhone'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/my-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get my account
     * @description What the user sees of the own account: what the scopes of the token show, without the fields that are `Off` in the account center.
     */
    get: operations['GetProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update my account
     * @description Changes what is named; the rest stays. Needs the scope `profile`, `custom_data` for custom data, and a proof of identity for the username.
     */
    patch: operations['UpdateProfile'];
    trace?: never;
  };
  '/api/my-account/profile': {
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
     * Update my profile
     * @description Changes the claims that are named; the others stay, an address is replaced as a whole. Needs the scope `profile`, and `address` for an address. Answers with the whole profile.
     */
    patch: operations['UpdateOtherProfile'];
    trace?: never;
  };
  '/api/verifications/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify my password
     * @description Users prove by their password who they are. Failed attempts count, as at a sign-in. The record is for changes in the next ten minutes, in the same session.
     */
    post: operations['CreateVerificationByPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verifications/verification-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send me a verification code
     * @description Sends a code to an address. One to an address of the user proves who they are; one to a new address proves that it is theirs, for the change that makes it so.
     */
    post: operations['CreateVerificationByVerificationCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verifications/verification-code/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify my verification code
     * @description Compares a code that the user typed. It counts once; after too many wrong ones it counts no more, and another has to be sent.
     */
    post: operations['VerifyVerificationByVerificationCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/connectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connectors
     * @description Oldest first, with their configs. One whose provider this server does not know is left out.
     */
    get: operations['ListConnectors'];
    put?: never;
    /**
     * Create connector
     * @description Has messages sent by a provider, or lets people sign in with one. There is one connector for e-mail and one for text messages: a new one takes the place of the old one, which is deleted. A tenant has 100 at most.
     */
    post: operations['CreateConnector'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/connectors/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get connector
     * @description Shows one connector, with its config.
     */
    get: operations['GetConnector'];
    put?: never;
    post?: never;
    /**
     * Delete connector
     * @description Nothing is sent by it any more, and it leaves the sign-in page. Refused where passwords expire and people could not set another one without it.
     */
    delete: operations['DeleteConnector'];
    options?: never;
    head?: never;
    /**
     * Update connector
     * @description Changes what is named and leaves the rest. What is sent next is sent by the new config.
     */
    patch: operations['UpdateConnector'];
    trace?: never;
  };
  '/api/connector-factories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connector factories
     * @description The providers that connectors can be made for, with the form of their config.
     */
    get: operations['ListConnectorFactories'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/connector-factories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get connector factory
     * @description Describes one provider: what it does, how it is set up, and the form of its config.
     */
    get: operations['GetConnectorFactory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/connectors/{factoryId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test connector config
     * @description Sends a message with the code `000000` by the config in the request, and waits for the provider, 10 seconds at most. Nothing is stored.
     */
    post: operations['CreateConnectorTest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/mfa-verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List second factors of user
     * @description Oldest first, without their secrets. Codes by e-mail and phone are not set up, and not listed.
     */
    get: operations['ListUserMfaVerifications'];
    put?: never;
    /**
     * Create second factor of user
     * @description Sets up an authenticator application or backup codes for a user, and answers with what to hand over. This is the one time that the secret is shown.
     */
    post: operations['CreateUserMfaVerification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{userId}/mfa-verifications/{verificationId}': {
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
     * Delete second factor of user
     * @description For somebody who has lost a device. By the setting of the tenant the sessions of the user end. Whoever has no factor left, and needs one, sets one up at the next sign-in.
     */
    delete: operations['DeleteUserMfaVerification'];
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
      /** @description Whether the notice was for a paid tenant. */
      isPaidTenant: boolean;
      /** @description Which notice it was. */
      tag: string;
      /** @description When it was read, in milliseconds since 1970. Missing: not yet. */
      readAt?: number;
    };
    ChargeNotificationDto: {
      /** @description Whether the notice about tokens was read. */
      token?: boolean;
      /** @description Whether the notice about API resources was read. */
      apiResource?: boolean;
      /** @description Whether the notice about machine-to-machine applications was read. */
      machineToMachineApp?: boolean;
      /** @description Whether the notice about operators was read. */
      tenantMember?: boolean;
    };
    AdminConsoleConfigDto: {
      /** @description Whether operators have set up the sign-in pages. */
      signInExperienceCustomized: boolean;
      /** @description Whether operators have created an organization. */
      organizationCreated: boolean;
      /** @description A notice of the console, and whether it was read. */
      developmentTenantMigrationNotification?: components['schemas']['MigrationNotificationDto'];
      /** @description Which notices about prices were read. */
      checkedChargeNotification?: components['schemas']['ChargeNotificationDto'];
    };
    UpdateAdminConsoleConfigDto: {
      /** @description Whether operators have set up the sign-in pages. Left out, it stays. */
      signInExperienceCustomized?: boolean;
      /** @description Whether operators have created an organization. Left out, it stays. */
      organizationCreated?: boolean;
      /** @description A notice of the console, and whether it was read. */
      developmentTenantMigrationNotification?: components['schemas']['MigrationNotificationDto'];
      /** @description Which notices about prices were read. */
      checkedChargeNotification?: components['schemas']['ChargeNotificationDto'];
    };
    TenantEndpointDto: {
      /** @description The origin under which the tenant is served. */
      user: string;
    };
    LogDto: {
      /** @description Id of the entry. */
      id: string;
      /** @description What happened, such as `ExchangeTokenBy.RefreshToken`. */
      key: string;
      /** @description `key` and `result` (`Success` or `Error`), and whatever else is known: `error`, `ip`, `userAgent`, `userAgentParsed`, `userId`, `applicationId`, `sessionId`, `params`, … Of changes `organizationId` where a member of it acted, `actor` (`type`, `id`, `tenantId`), `target` (what it was about: ids by kind) and `changes`: `event`, `target`, the names of the `fields` that changed, and the ids of what was `added` and `removed`. */
      payload: {
        [key: string]: unknown;
      };
      /** @description When it happened. In milliseconds since 1970. */
      createdAt: number;
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
    };
    AuditLogConfigDto: {
      /** @description Days after which entries are deleted; `null`: as long as the installation keeps them. */
      retentionDays: number | null;
    };
    UpdateAuditLogConfigDto: {
      /** @description Days after which entries are deleted for good. `null`: as long as the installation keeps them. Left out, it stays. */
      retentionDays?: number | null;
    };
    EmailTemplateDetailsDto: {
      /**
       * @description Subject of the message. Names in double braces stand for values, such as `{{code}}`.
       * @example Your code: {{code}}
       */
      subject: string;
      /**
       * @description The message itself, with such names.
       * @example <p>Your code is <b>{{code}}</b>.</p>
       */
      content: string;
      /**
       * @description What `content` is; HTML without it. In HTML, values are escaped.
       * @enum {string}
       */
      contentType?: 'text/html' | 'text/plain';
      /**
       * @description Address that answers go to, in place of the connector’s.
       * @example help@acme.example
       */
      replyTo?: string;
      /**
       * @description Name that readers see as the sender’s, in place of the connector’s.
       * @example Acme Store
       */
      sendFrom?: string;
    };
    EmailTemplateDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the template. */
      id: string;
      /** @description Language of the message, as a tag (BCP 47) such as `de`. */
      languageTag: string;
      /**
       * @description What messages the template is for. `Generic` is used where a type has none.
       * @enum {string}
       */
      templateType:
        | 'SignIn'
        | 'Register'
        | 'ForgotPassword'
        | 'OrganizationInvitation'
        | 'Generic'
        | 'UserPermissionValidation'
        | 'BindNewIdentifier'
        | 'MfaVerification'
        | 'BindMfa';
      /** @description What the message says. */
      details: components['schemas']['EmailTemplateDetailsDto'];
      /** @description When it was first stored. In milliseconds since 1970. */
      createdAt: number;
    };
    NewEmailTemplateDto: {
      /**
       * @description Language of the message, as a tag (BCP 47) such as `de`.
       * @example en
       */
      languageTag: string;
      /**
       * @description What messages the template is for. `Generic` is used where a type has none.
       * @enum {string}
       */
      templateType:
        | 'SignIn'
        | 'Register'
        | 'ForgotPassword'
        | 'OrganizationInvitation'
        | 'Generic'
        | 'UserPermissionValidation'
        | 'BindNewIdentifier'
        | 'MfaVerification'
        | 'BindMfa';
      /** @description What the message says. */
      details: components['schemas']['EmailTemplateDetailsDto'];
    };
    ReplaceEmailTemplatesDto: {
      /** @description Each takes the place of the one of its language and type. Of two of the same, the last counts. */
      templates: components['schemas']['NewEmailTemplateDto'][];
    };
    DeletedEmailTemplatesDto: {
      /** @description How many templates there were. */
      rowCount: number;
    };
    UpdateEmailTemplateDetailsDto: {
      /** @description Subject of the message. Names in double braces stand for values, such as `{{code}}`. Left out, it stays. */
      subject?: string;
      /** @description The message itself, with such names. Left out, it stays. */
      content?: string;
      /**
       * @description What `content` is; HTML without it. In HTML, values are escaped.
       * @enum {string}
       */
      contentType?: 'text/html' | 'text/plain';
      /** @description Address that answers go to, in place of the connector’s. */
      replyTo?: string;
      /** @description Name that readers see as the sender’s, in place of the connector’s. */
      sendFrom?: string;
    };
    ScopeDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the scope. */
      id: string;
      /** @description Id of the API resource that the scope is of. */
      resourceId: string;
      /** @description The scope as tokens have it, such as `read:orders`. */
      name: string;
      /** @description What it allows, in words for people; `null` for none. */
      description: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
    };
    ResourceWithScopesDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the API resource. */
      id: string;
      /** @description What operators see. */
      name: string;
      /** @description The resource indicator: what clients ask for as `resource`, and the audience of access tokens. */
      indicator: string;
      /** @description Whether clients that ask for no resource get tokens for this one. */
      isDefault: boolean;
      /** @description How long access tokens for it are valid, in seconds. */
      accessTokenTtl: number;
      /** @description What tokens for it can allow. In a list only with `includeScopes`. */
      scopes?: components['schemas']['ScopeDto'][];
    };
    CreateResourceDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description What operators see. */
      name: string;
      /**
       * @description The resource indicator (RFC 8707): an absolute URI that clients ask for as `resource`, and the audience of access tokens. Unique in the tenant; never changes.
       * @example https://api.acme.example/orders
       */
      indicator: string;
      /** @description How long access tokens for it are valid, in seconds. 3600 by default. */
      accessTokenTtl?: number;
      /** @description `true`: clients that ask for no resource get tokens for this one, instead of for the default so far. `false` by default. */
      isDefault?: boolean;
    };
    ResourceDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the API resource. */
      id: string;
      /** @description What operators see. */
      name: string;
      /** @description The resource indicator: what clients ask for as `resource`, and the audience of access tokens. */
      indicator: string;
      /** @description Whether clients that ask for no resource get tokens for this one. */
      isDefault: boolean;
      /** @description How long access tokens for it are valid, in seconds. */
      accessTokenTtl: number;
    };
    UpdateResourceDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description The new name. Left out, it stays. */
      name?: string;
      /** @description How long access tokens for it are valid, in seconds; counts for tokens that are issued from now on. Left out, it stays. */
      accessTokenTtl?: number;
    };
    SetDefaultResourceDto: {
      /** @description `true` makes it the default, `false` leaves the tenant without one if it was. */
      isDefault: boolean;
    };
    CreateScopeDto: {
      /**
       * @description The scope as tokens have it, without blanks. Unique in its API resource.
       * @example read:orders
       */
      name: string;
      /** @description What it allows, in words for people. `null` or nothing for none. */
      description?: string | null;
    };
    UpdateScopeDto: {
      /** @description The new name, unique in its API resource. Tokens that have the old one keep it until they expire. Left out, it stays. */
      name?: string;
      /** @description What it allows, in words for people; `null` removes it. Left out, it stays. */
      description?: string | null;
    };
    OidcClientMetadataDto: {
      /** @description Where people may be sent back to after they signed in. http(s) URLs, or URIs of a scheme of the application; a `*` stands for part of a host label or of the path. */
      redirectUris: string[];
      /** @description Where people may be sent after they signed out. Written as `redirectUris` are. */
      postLogoutRedirectUris: string[];
      /** @description Gets a logout token (OpenID Connect Back-Channel Logout) when a session with this application ends. Without it the application is told nothing. */
      backchannelLogoutUri?: string;
      /** @description Whether logout tokens name the session (`sid`). `false` by default. */
      backchannelLogoutSessionRequired?: boolean;
      /** @description URL of a logo. */
      logoUri?: string;
    };
    CustomClientMetadataDto: {
      /** @description Origins that may call the OpenID provider, besides those of the redirect URIs. */
      corsAllowedOrigins?: string[];
      /** @description How long ID tokens are valid, in seconds. 3600 by default. */
      idTokenTtl?: number;
      /** @description How long refresh tokens are valid, in seconds. Counts only where `refreshTokenTtlInDays` is missing. */
      refreshTokenTtl?: number;
      /** @description How long refresh tokens are valid, in days. 14 by default. */
      refreshTokenTtlInDays?: number;
      /** @description Kept as it is, and not used. */
      tenantId?: string;
      /** @description Give traditional web applications a refresh token even without the scope `offline_access`. `false` by default. */
      alwaysIssueRefreshToken?: boolean;
      /** @description Replace a refresh token when it is used: for applications without a secret each time, for others once 70 % of its lifetime is over. `true` by default. */
      rotateRefreshToken?: boolean;
      /** @description Allow token exchange (RFC 8693). `false` by default. */
      allowTokenExchange?: boolean;
      /** @description Use the device authorization grant (RFC 8628). Only for native applications; never changes. `false` by default. */
      isDeviceFlow?: boolean;
      /** @description How many grants of the application a user may have at a time; the oldest end first. No limit by default. */
      maxAllowedGrants?: number;
    };
    PageRuleDto: {
      /** @description A regular expression over paths; those that match are protected. */
      path: string;
    };
    ProtectedAppDto: {
      /** @description The host under which visitors find it. */
      host: string;
      /** @description The origin of the site behind the proxy. */
      origin: string;
      /** @description How long its visitors stay signed in, in seconds. */
      sessionDuration: number;
      /** @description Which paths are protected; all of them where the list is empty. */
      pageRules: components['schemas']['PageRuleDto'][];
      /** @description What the site learns about visitors besides their profile and e-mail address. */
      additionalScopes?: (
        | 'custom_data'
        | 'identities'
        | 'roles'
        | 'urn:logto:scope:organizations'
        | 'urn:logto:scope:organization_roles'
      )[];
      /** @description Further hosts of the site. */
      customDomains?: {
        [key: string]: unknown;
      }[];
    };
    ApplicationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the application, and its `client_id`. */
      id: string;
      /** @description What people and operators see. */
      name: string;
      /** @description The first secret, of applications from before secrets had names. Newer ones have theirs in `GET /api/applications/{id}/secrets`. */
      secret?: string;
      /** @description A note for operators; `null` for none. */
      description: string | null;
      /**
       * @description What kind of program it is. Decides whether it keeps a secret and which grants it may use.
       * @enum {string}
       */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      /** @description Where the application may send people after they signed in or out. */
      oidcClientMetadata: components['schemas']['OidcClientMetadataDto'];
      /** @description Lifetimes of tokens and other behaviour of the OpenID provider towards it. */
      customClientMetadata: components['schemas']['CustomClientMetadataDto'];
      /** @description Of applications of the type `Protected`; `null` of others. */
      protectedAppMetadata: components['schemas']['ProtectedAppDto'] | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether somebody else runs it, so that users are asked for their consent. */
      isThirdParty: boolean;
      /** @description Whether only those may sign in whom its access control names. */
      appLevelAccessControlEnabled: boolean;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
    };
    NewProtectedAppDto: {
      /** @description The first label of the host under which visitors find it. */
      subDomain: string;
      /**
       * @description The origin of the site behind the proxy.
       * @example https://store.acme.example
       */
      origin: string;
    };
    CreateApplicationDto: {
      /** @description What people and operators see. Several applications may have the same name. */
      name: string;
      /** @description A note for operators. `null` or nothing for none. */
      description?: string | null;
      /**
       * @description `Native`: a mobile or desktop app; `SPA`: a page without a server of its own; `Traditional`: a web server that keeps a secret; `MachineToMachine`: a service that acts for itself, without a user; `Protected`: a site behind a proxy that signs people in. Never changes.
       * @enum {string}
       */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      /** @description Where the application may send people after they signed in or out. */
      oidcClientMetadata?: components['schemas']['OidcClientMetadataDto'];
      /** @description Lifetimes of tokens, and other behaviour of the OpenID provider towards the application. */
      customClientMetadata?: components['schemas']['CustomClientMetadataDto'];
      /** @description An object of your own. The server only keeps it. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description `true` where somebody else runs it: users are asked whether they agree before it learns about them. `false` by default. */
      isThirdParty?: boolean;
      /** @description For applications of the type `Protected`, and needed there. */
      protectedAppMetadata?: components['schemas']['NewProtectedAppDto'];
    };
    ApplicationWithAdminDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the application, and its `client_id`. */
      id: string;
      /** @description What people and operators see. */
      name: string;
      /** @description The first secret, of applications from before secrets had names. Newer ones have theirs in `GET /api/applications/{id}/secrets`. */
      secret?: string;
      /** @description A note for operators; `null` for none. */
      description: string | null;
      /**
       * @description What kind of program it is. Decides whether it keeps a secret and which grants it may use.
       * @enum {string}
       */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      /** @description Where the application may send people after they signed in or out. */
      oidcClientMetadata: components['schemas']['OidcClientMetadataDto'];
      /** @description Lifetimes of tokens and other behaviour of the OpenID provider towards it. */
      customClientMetadata: components['schemas']['CustomClientMetadataDto'];
      /** @description Of applications of the type `Protected`; `null` of others. */
      protectedAppMetadata: components['schemas']['ProtectedAppDto'] | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether somebody else runs it, so that users are asked for their consent. */
      isThirdParty: boolean;
      /** @description Whether only those may sign in whom its access control names. */
      appLevelAccessControlEnabled: boolean;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description Whether it has the role that may call the whole Management API. */
      isAdmin: boolean;
    };
    UpdateProtectedAppDto: {
      /** @description The origin of the site behind the proxy. Left out, it stays. */
      origin?: string;
      /** @description How long its visitors stay signed in, in seconds. */
      sessionDuration?: number;
      /** @description Which paths are protected; all of them where the list is empty. */
      pageRules?: components['schemas']['PageRuleDto'][];
      /** @description What the site learns about visitors besides their profile and e-mail address. */
      additionalScopes?: (
        | 'custom_data'
        | 'identities'
        | 'roles'
        | 'urn:logto:scope:organizations'
        | 'urn:logto:scope:organization_roles'
      )[];
    };
    UpdateApplicationDto: {
      /** @description The new name. Left out, it stays. */
      name?: string;
      /** @description A note for operators; `null` removes it. Left out, it stays. */
      description?: string | null;
      /** @description Where the application may send people. Replaced as a whole, so send all URIs. */
      oidcClientMetadata?: components['schemas']['OidcClientMetadataDto'];
      /** @description Lifetimes of tokens and other behaviour. Replaced as a whole. */
      customClientMetadata?: components['schemas']['CustomClientMetadataDto'];
      /** @description An object of your own. Replaced as a whole; `PATCH …/custom-data` changes single members. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description `true`: only those may sign in whom `PUT …/access-control` names. `false`: everybody may. */
      appLevelAccessControlEnabled?: boolean;
      /** @description For applications of the type `Protected`. */
      protectedAppMetadata?: components['schemas']['UpdateProtectedAppDto'] | null;
      /** @description `true` gives a machine-to-machine application the role that may call the whole Management API, `false` takes it away. */
      isAdmin?: boolean;
    };
    ApplicationSecretDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the application that the secret belongs to. */
      applicationId: string;
      /** @description What the secret is for, unique in its application. */
      name: string;
      /** @description The secret itself, the `client_secret` of token requests. */
      value: string;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description From when on it is refused; `null`: never. In milliseconds since 1970. */
      expiresAt: number | null;
    };
    CreateApplicationSecretDto: {
      /**
       * @description What the secret is for. Unique in its application.
       * @example Production
       */
      name: string;
      /** @description From when on the secret is refused; lies in the future. `null` or nothing: never. In milliseconds since 1970. */
      expiresAt?: number | null;
    };
    UpdateApplicationSecretDto: {
      /** @description The new name. Unique in its application. */
      name: string;
    };
    UserAddressDto: {
      /** @description The whole address as it stands on a letter, with line breaks. */
      formatted?: string;
      /** @description Street and number. */
      streetAddress?: string;
      /** @description Town. */
      locality?: string;
      /** @description State or province. */
      region?: string;
      /** @description Postal or ZIP code. */
      postalCode?: string;
      /** @description Country, by name. */
      country?: string;
    };
    UserProfileDto: {
      /** @description Last name, or several. */
      familyName?: string;
      /** @description First name, or several. */
      givenName?: string;
      /** @description What stands between given and family name. */
      middleName?: string;
      /** @description What friends say. */
      nickname?: string;
      /** @description How the user wants to be shown. */
      preferredUsername?: string;
      /** @description URL of a page about the user. */
      profile?: string;
      /** @description URL of the user’s own page. */
      website?: string;
      /** @description Gender, such as `female` or `male`. */
      gender?: string;
      /** @description Birthday, `YYYY-MM-DD`; `0000-MM-DD` without the year. */
      birthdate?: string;
      /** @description Time zone, such as `Europe/Paris`. */
      zoneinfo?: string;
      /** @description Language, such as `fr-CA`. */
      locale?: string;
      /** @description Postal address. Replaced as a whole. */
      address?: components['schemas']['UserAddressDto'];
    };
    SsoIdentityDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of this identity. */
      id: string;
      /** @description Id of the user. */
      userId: string;
      /** @description The identity provider, as its tokens name it. */
      issuer: string;
      /** @description Id of the user at the provider. */
      identityId: string;
      /** @description What the provider told about the user. */
      detail: {
        [key: string]: unknown;
      };
      /** @description When the user first signed in with it. In milliseconds since 1970. */
      createdAt: number;
      /** @description When it last changed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Id of the enterprise connector. */
      ssoConnectorId: string;
    };
    DetailedUserDto: {
      /** @description Id of the user, and the `sub` of tokens. */
      id: string;
      /** @description What the user may sign in with; `null` for none. */
      username: string | null;
      /** @description E-mail address that is proved; `null` for none. */
      primaryEmail: string | null;
      /** @description Phone number that is proved, digits only, with country code; `null` for none. */
      primaryPhone: string | null;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Accounts with social providers, by the target of their connector: `userId` there, and `details`. */
      identities: {
        [key: string]: unknown;
      };
      /** @description When the user last signed in; `null`: never. In milliseconds since 1970. */
      lastSignInAt: number | null;
      /** @description When the account was made. In milliseconds since 1970. */
      createdAt: number;
      /** @description When the account last changed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Standard claims of OpenID Connect. */
      profile: components['schemas']['UserProfileDto'];
      /** @description Id of the application in which the user signed up; `null` for who was added otherwise. */
      applicationId: string | null;
      /** @description The client of a metadata document in which the user signed up; always `null`: there are none yet. */
      cimdClientId: string | null;
      /** @description Whether the user may not sign in. */
      isSuspended: boolean;
      /** @description Whether the user has a password. */
      hasPassword: boolean;
      /** @description Told to the user alone, not here. */
      hasSecurityVerificationMethod?: boolean;
      /** @description Accounts with enterprise providers. Only with `includeSsoIdentities`. */
      ssoIdentities?: components['schemas']['SsoIdentityDto'][];
      /** @description The hash of the password; `null` for none. Only with `includePasswordHash`. */
      passwordDigest?: string | null;
      /**
       * @description How the hash was made; `null` for none. Only with `includePasswordHash`.
       * @enum {string|null}
       */
      passwordAlgorithm?:
        'Argon2i' | 'Argon2id' | 'Argon2d' | 'SHA1' | 'SHA256' | 'MD5' | 'Bcrypt' | 'Legacy' | null;
    };
    CreateUserDto: {
      /** @description What the user may sign in with. Letters, digits and `_`, no digit first. Unique in the tenant. */
      username?: string;
      /** @description E-mail address, taken as proved. Unique in the tenant; case does not count. */
      primaryEmail?: string;
      /**
       * @description Phone number with country code, digits only: `12025550143` for +1 202 555 0143. Taken as proved; unique in the tenant; the zero of a trunk prefix is left out.
       * @example 12025550143
       */
      primaryPhone?: string;
      /** @description The password, as the user types it; has to follow the policy of the tenant. Not together with `passwordDigest`. Without either the user has none. */
      password?: string;
      /** @description The hash of a password from elsewhere, so that the user keeps it. Needs `passwordAlgorithm`. */
      passwordDigest?: string;
      /**
       * @description How `passwordDigest` was made. `Legacy` for a hash that names its own function.
       * @enum {string}
       */
      passwordAlgorithm?:
        'Argon2i' | 'Argon2id' | 'Argon2d' | 'SHA1' | 'SHA256' | 'MD5' | 'Bcrypt' | 'Legacy';
      /** @description What the user is called. An empty text counts as none. */
      name?: string;
      /** @description URL of a picture. `null` or nothing for none. */
      avatar?: string | null;
      /** @description An object of your own. The server only keeps it. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Standard claims of OpenID Connect. */
      profile?: components['schemas']['UserProfileDto'];
    };
    UpdateUserDto: {
      /** @description What the user may sign in with; `null` removes it. Left out, it stays. */
      username?: string | null;
      /** @description E-mail address, taken as proved; `null` removes it. Left out, it stays. */
      primaryEmail?: string | null;
      /** @description Phone number with country code, digits only, taken as proved; `null` removes it. Left out, it stays. */
      primaryPhone?: string | null;
      /** @description What the user is called; `null` removes it. Left out, it stays. */
      name?: string | null;
      /** @description URL of a picture; `null` removes it. Left out, it stays. */
      avatar?: string | null;
      /** @description An object of your own. Replaced as a whole; `PATCH …/custom-data` changes single members. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Standard claims of OpenID Connect. Replaced as a whole; `PATCH …/profile` changes single members. */
      profile?: components['schemas']['UserProfileDto'];
    };
    UpdateUserSuspensionDto: {
      /** @description `true`: the user cannot sign in, and sessions and tokens end at once. `false`: the user can sign in again. */
      isSuspended: boolean;
    };
    UserPasswordDto: {
      /** @description The password, as the user types it. */
      password: string;
    };
    UpdateUserPasswordExpirationDto: {
      /** @description `true`: the user has to choose another password at the next sign-in. `false`: the password counts again. */
      isExpired: boolean;
    };
    HasPasswordDto: {
      /** @description Whether the user has a password. */
      hasPassword: boolean;
    };
    UpdateUserCustomDataDto: {
      /** @description The members to change; the others stay. */
      customData: {
        [key: string]: unknown;
      };
    };
    UpdateUserProfileDto: {
      /** @description The members to change; the others stay. */
      profile: components['schemas']['UserProfileDto'];
    };
    MfaConfigDto: {
      /** @description Whether the user wants a second factor although none is required. Missing: the user never said. */
      enabled?: boolean;
      /** @description Whether the user declined to set up a second factor. */
      skipped: boolean;
      /** @description Whether sign-in leaves out the second factor. */
      skipMfaOnSignIn: boolean;
    };
    PasskeyConfigDto: {
      /** @description Whether the user declined to sign in by passkey. */
      skipped: boolean;
    };
    UserConfigDto: {
      /** @description What the user answered about second factors. */
      mfa: components['schemas']['MfaConfigDto'];
      /** @description What the user answered about passkeys. */
      passkeySignIn: components['schemas']['PasskeyConfigDto'];
    };
    MfaConfigChangesDto: {
      /** @description Whether the user wants a second factor although none is required. */
      enabled?: boolean;
      /** @description Whether the user declined to set up a second factor. */
      skipped?: boolean;
      /** @description Whether the user declined to set up a further factor. */
      additionalBindingSuggestionSkipped?: boolean;
      /** @description Whether sign-in leaves out the second factor. */
      skipMfaOnSignIn?: boolean;
    };
    PasskeyConfigChangesDto: {
      /** @description Whether the user declined to sign in by passkey. */
      skipped?: boolean;
    };
    UpdateUserConfigDto: {
      /** @description About second factors. Members that are left out stay. */
      mfa?: components['schemas']['MfaConfigChangesDto'];
      /** @description About passkeys. Left out, it stays. */
      passkeySignIn?: components['schemas']['PasskeyConfigChangesDto'];
    };
    IdentityDto: {
      /** @description Id of the user at the provider. */
      userId: string;
      /** @description What the provider told about the user, such as name and picture. */
      details?: {
        [key: string]: unknown;
      };
    };
    TokenSecretMetadataDto: {
      /** @description What the tokens allow at the provider. */
      scope?: string;
      /** @description Until when the access token is valid, in seconds since 1970. Missing: the provider did not say. */
      expiresAt?: number;
      /** @description How the access token is sent, such as `Bearer`. */
      tokenType?: string;
      /** @description Whether the provider gave a refresh token too. */
      hasRefreshToken: boolean;
    };
    SocialTokenSecretDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the stored set of tokens. */
      id: string;
      /** @description Id of the user. */
      userId: string;
      /**
       * @description What is stored: the tokens of a provider.
       * @enum {string}
       */
      type: 'federated_token_set';
      /** @description What is known of the tokens. They themselves are never shown here. */
      metadata: components['schemas']['TokenSecretMetadataDto'];
      /** @description When the set was first stored. In milliseconds since 1970. */
      createdAt: number;
      /** @description When it was last renewed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Id of the user at the provider. */
      identityId: string;
      /** @description Id of the connector. */
      connectorId: string;
      /** @description The social provider, such as `github`. */
      target: string;
    };
    SocialIdentityDto: {
      /** @description Who the user is at the provider. */
      identity: components['schemas']['IdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['SocialTokenSecretDto'];
      /** @description The social provider, such as `github`. */
      target: string;
    };
    EnterpriseTokenSecretDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the stored set of tokens. */
      id: string;
      /** @description Id of the user. */
      userId: string;
      /**
       * @description What is stored: the tokens of a provider.
       * @enum {string}
       */
      type: 'federated_token_set';
      /** @description What is known of the tokens. They themselves are never shown here. */
      metadata: components['schemas']['TokenSecretMetadataDto'];
      /** @description When the set was first stored. In milliseconds since 1970. */
      createdAt: number;
      /** @description When it was last renewed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Id of the user at the provider. */
      identityId: string;
      /** @description Id of the enterprise connector. */
      ssoConnectorId: string;
      /** @description The identity provider, as its tokens name it. */
      issuer: string;
    };
    EnterpriseIdentityDto: {
      /** @description Who the user is at the provider. */
      ssoIdentity: components['schemas']['SsoIdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['EnterpriseTokenSecretDto'];
      /** @description Id of the enterprise connector. */
      ssoConnectorId: string;
    };
    AllIdentitiesDto: {
      /** @description Accounts with social providers. */
      socialIdentities: components['schemas']['SocialIdentityDto'][];
      /** @description Accounts with enterprise providers. */
      ssoIdentities: components['schemas']['EnterpriseIdentityDto'][];
    };
    ConnectorDataDto: {
      /** @description Id of the social connector. */
      connectorId: string;
      /** @description What the provider sent back to your page, such as the parameters `code` and `state`. */
      connectorData: {
        [key: string]: unknown;
      };
    };
    UserIdentityDto: {
      /** @description Who the user is at the provider. */
      identity: components['schemas']['IdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['SocialTokenSecretDto'];
    };
    UserSsoIdentityDto: {
      /** @description Who the user is at the provider. */
      ssoIdentity: components['schemas']['SsoIdentityDto'];
      /** @description Only where such tokens are stored. */
      tokenSecret?: components['schemas']['EnterpriseTokenSecretDto'];
    };
    PersonalAccessTokenDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the user. */
      userId: string;
      /** @description Where the token is used, unique for its user. */
      name: string;
      /** @description The token itself, to be exchanged for access tokens (RFC 8693). */
      value: string;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description From when on it is refused; `null`: never. In milliseconds since 1970. */
      expiresAt: number | null;
    };
    CreatePersonalAccessTokenDto: {
      /**
       * @description Where the token is used. Unique for its user.
       * @example Laptop
       */
      name: string;
      /** @description From when on the token is refused; lies in the future. `null` or nothing: never. In milliseconds since 1970. */
      expiresAt?: number | null;
    };
    RenamePersonalAccessTokenDto: {
      /** @description The new name. Unique for its user. */
      name: string;
      /** @description The name that the token has so far. */
      currentName?: string;
    };
    PersonalAccessTokenNameDto: {
      /** @description The new name. Unique for its user. */
      name: string;
    };
    DeletePersonalAccessTokenDto: {
      /** @description The name of the token to delete. */
      name: string;
    };
    AccountFieldsDto: {
      /**
       * @description The name. Left out, it is `Off`.
       * @enum {string}
       */
      name?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The picture. Left out, it is `Off`.
       * @enum {string}
       */
      avatar?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The other claims of the profile, such as the birthday. Left out, it is `Off`.
       * @enum {string}
       */
      profile?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The e-mail address. Left out, it is `Off`.
       * @enum {string}
       */
      email?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The phone number. Left out, it is `Off`.
       * @enum {string}
       */
      phone?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The password; who may see it sees whether there is one. Left out, it is `Off`.
       * @enum {string}
       */
      password?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The username. Left out, it is `Off`.
       * @enum {string}
       */
      username?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The identities at social providers. Left out, it is `Off`.
       * @enum {string}
       */
      social?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description What applications keep with the user. Left out, it is `Off`.
       * @enum {string}
       */
      customData?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The second factors. Left out, it is `Off`.
       * @enum {string}
       */
      mfa?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description The passkeys. Left out, it is as `mfa`.
       * @enum {string}
       */
      passkey?: 'Off' | 'ReadOnly' | 'Edit';
      /**
       * @description Sessions, and the applications that have access. Left out, it is `Off`.
       * @enum {string}
       */
      session?: 'Off' | 'ReadOnly' | 'Edit';
    };
    AccountProfileFieldDto: {
      /** @description Name of the field. */
      name: string;
    };
    AccountCenterDto: {
      /** @description Id of the tenant. */
      tenantId: string;
      /** @description Always `default`. */
      id: string;
      /** @description Whether users may look after their account by the Account API, and on the account page. */
      enabled: boolean;
      /** @description What they may do with each field. */
      fields: components['schemas']['AccountFieldsDto'];
      /** @description The origins of other pages at which passkeys of the tenant may be used, such as `https://app.acme.example`. */
      webauthnRelatedOrigins: string[];
      /** @description Where a user goes who wants the account deleted; `null`: nowhere. */
      deleteAccountUrl: string | null;
      /** @description CSS for the account page; `null`: ours alone. */
      customCss: string | null;
      /** @description The fields of the profile on the account page, in its order; `null`: all of them. */
      profileFields: components['schemas']['AccountProfileFieldDto'][] | null;
    };
    UpdateAccountCenterDto: {
      /** @description Whether users may look after their account by the Account API, and on the account page. */
      enabled?: boolean;
      /** @description What they may do with each field. Replaced as a whole. */
      fields?: components['schemas']['AccountFieldsDto'];
      /** @description The origins of other pages at which passkeys of the tenant may be used, such as `https://app.acme.example`. Replaced as a whole. */
      webauthnRelatedOrigins?: string[];
      /** @description Where a user goes who wants the account deleted; `null`: nowhere. */
      deleteAccountUrl?: string | null;
      /** @description CSS for the account page; `null`: ours alone. */
      customCss?: string | null;
      /** @description The fields of the profile on the account page, in its order; `null`: all of them. Replaced as a whole. */
      profileFields?: components['schemas']['AccountProfileFieldDto'][] | null;
    };
    OneTimeTokenContextDto: {
      /** @description Ids of organizations that whoever uses the token becomes a member of. Not checked before: those that do not exist then are left out. */
      jitOrganizationIds?: string[];
      /**
       * @description What the token is good for, where it is not good for everything.
       * @enum {string}
       */
      interactionEvent?: 'SignIn' | 'Register' | 'ForgotPassword';
    };
    OneTimeTokenDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the token, for operators: it cannot be used in its place. */
      id: string;
      /** @description The e-mail address that it is for. */
      email: string;
      /** @description The token itself, 32 letters and digits, for the link. */
      token: string;
      /** @description What comes with its use. */
      context: components['schemas']['OneTimeTokenContextDto'];
      /**
       * @description `active`: can be used; `consumed`: was used; `revoked`: was taken back; `expired`: its time is over.
       * @enum {string}
       */
      status: 'active' | 'consumed' | 'revoked' | 'expired';
      /** @description When it was made. In milliseconds since 1970. */
      createdAt: number;
      /** @description Until when it can be used. Some time later it is deleted. In milliseconds since 1970. */
      expiresAt: number;
    };
    CreateOneTimeTokenDto: {
      /** @description The e-mail address that the token is sent to, and that its use verifies. */
      email: string;
      /** @description What comes with the use of the token. */
      context?: components['schemas']['OneTimeTokenContextDto'];
      /** @description How long the token can be used, in seconds. 600 by default. */
      expiresIn?: number;
    };
    VerifyOneTimeTokenDto: {
      /** @description The token, as it was in the link. */
      token: string;
      /** @description The e-mail address that it was made for. Case does not count. */
      email: string;
    };
    ReplaceOneTimeTokenStatusDto: {
      /**
       * @description The new status. Anything but `active`: what cannot be used never can be again.
       * @enum {string}
       */
      status: 'revoked' | 'consumed' | 'expired' | 'active';
    };
    DeleteSentinelActivitiesDto: {
      /**
       * @description What `targets` are. Failures count against users only, so nothing is deleted for an `App`.
       * @enum {string}
       */
      targetType: 'User' | 'App';
      /** @description What was typed to sign in: usernames, e-mail addresses, phone numbers in digits. The id of a user does not unlock the username. */
      targets: string[];
    };
    SendVerificationCodeDto: {
      /** @description The e-mail address that the code is sent to. Either this or `phone`. */
      email?: string;
      /** @description The phone number that the code is sent to, in digits with country code. */
      phone?: string;
    };
    VerifyVerificationCodeDto: {
      /** @description The e-mail address that the code is sent to. Either this or `phone`. */
      email?: string;
      /** @description The phone number that the code is sent to, in digits with country code. */
      phone?: string;
      /** @description The code, as it was typed. */
      verificationCode: string;
    };
    TotalUsersDto: {
      /** @description How many users the tenant has. */
      totalUserCount: number;
    };
    TrendDto: {
      /** @description How many there were in the period. */
      count: number;
      /** @description How many more, or fewer, than in the period of the same length before. */
      delta: number;
    };
    NewUsersDto: {
      /** @description Who signed up or was added today. */
      today: components['schemas']['TrendDto'];
      /** @description Who came in the last seven days, of which today is one. */
      last7Days: components['schemas']['TrendDto'];
    };
    ActiveUsersOfDayDto: {
      /** @description The day, `YYYY-MM-DD`. */
      date: string;
      /** @description How many users were active on it. */
      count: number;
    };
    ActiveUsersDto: {
      /** @description Active users of each of the last thirty days, the oldest first. */
      dauCurve: components['schemas']['ActiveUsersOfDayDto'][];
      /** @description Active on the last day. */
      dau: components['schemas']['TrendDto'];
      /** @description Active in the last seven days. */
      wau: components['schemas']['TrendDto'];
      /** @description Active in the last thirty days. */
      mau: components['schemas']['TrendDto'];
    };
    ShownOrganizationScopeDto: {
      /** @description Id of the organization scope. */
      id: string;
      /** @description The scope as tokens have it. */
      name: string;
    };
    ShownResourceDto: {
      /** @description Id of the API resource. */
      id: string;
      /** @description Name of the API resource. */
      name: string;
    };
    ShownResourceScopeDto: {
      /** @description Id of the scope. */
      id: string;
      /** @description The scope as tokens have it, such as `read:orders`. */
      name: string;
      /** @description The API resource that the scope is of. */
      resource: components['schemas']['ShownResourceDto'];
    };
    OrganizationRoleWithScopesDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization role. */
      id: string;
      /** @description Name of the role, unique in the tenant. */
      name: string;
      /** @description What the role is for; `null` for none. */
      description: string | null;
      /**
       * @description `User` for people, `MachineToMachine` for applications.
       * @enum {string}
       */
      type: 'User' | 'MachineToMachine';
      /** @description The organization scopes of the role; of very many only the first. */
      scopes: components['schemas']['ShownOrganizationScopeDto'][];
      /** @description The scopes of API resources of the role; of very many only the first. */
      resourceScopes: components['schemas']['ShownResourceScopeDto'][];
    };
    CreateOrganizationRoleDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description Name of the role, unique in the tenant. */
      name: string;
      /** @description What the role is for. `null` or nothing for none. */
      description?: string | null;
      /**
       * @description `User` for people, `MachineToMachine` for applications; never changes. `User` by default.
       * @enum {string}
       */
      type?: 'User' | 'MachineToMachine';
      /** @description Ids of the organization scopes that the role starts with. */
      organizationScopeIds?: string[];
      /** @description Ids of the scopes of API resources that the role starts with. */
      resourceScopeIds?: string[];
    };
    OrganizationRoleDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization role. */
      id: string;
      /** @description Name of the role, unique in the tenant. */
      name: string;
      /** @description What the role is for; `null` for none. */
      description: string | null;
      /**
       * @description `User` for people, `MachineToMachine` for applications.
       * @enum {string}
       */
      type: 'User' | 'MachineToMachine';
    };
    UpdateOrganizationRoleDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description The new name, unique in the tenant. Left out, it stays. */
      name?: string;
      /** @description What the role is for; `null` removes it. Left out, it stays. */
      description?: string | null;
      /**
       * @description The type that the role has already; another is refused.
       * @enum {string}
       */
      type?: 'User' | 'MachineToMachine';
    };
    OrganizationScopeDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization scope. */
      id: string;
      /** @description The scope as tokens have it, unique in the tenant. */
      name: string;
      /** @description What it allows, in words for people; `null` for none. */
      description: string | null;
    };
    AddOrganizationRoleScopesDto: {
      /** @description Ids of organization scopes. Those that the role has already stay. */
      organizationScopeIds: string[];
    };
    ReplaceOrganizationRoleScopesDto: {
      /** @description Ids of all organization scopes that the role has from now on; an empty list takes all away. */
      organizationScopeIds: string[];
    };
    AddOrganizationRoleResourceScopesDto: {
      /** @description Ids of scopes of API resources. Those that the role has already stay. */
      scopeIds: string[];
    };
    ReplaceOrganizationRoleResourceScopesDto: {
      /** @description Ids of all scopes of API resources that the role has from now on; an empty list takes all away. */
      scopeIds: string[];
    };
    CreateOrganizationScopeDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /**
       * @description The scope as tokens have it. Unique in the tenant; names that begin with `portico:` are the server’s own.
       * @example invite:member
       */
      name: string;
      /** @description What it allows, in words for people. `null` or nothing for none. */
      description?: string | null;
    };
    UpdateOrganizationScopeDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description The new name, unique in the tenant. Tokens that have the old one keep it until they expire. Left out, it stays. */
      name?: string;
      /** @description What it allows, in words for people; `null` removes it. Left out, it stays. */
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
      /**
       * @description The main colour of pages, such as `#5d34f2`.
       * @example #5d34f2
       */
      primaryColor?: string;
      /** @description Whether pages have a dark variant. */
      isDarkModeEnabled?: boolean;
      /** @description The main colour of dark pages. */
      darkPrimaryColor?: string;
    };
    OrganizationBrandingDto: {
      /** @description URL of the logo. */
      logoUrl?: string;
      /** @description URL of the logo on dark pages. */
      darkLogoUrl?: string;
      /** @description URL of the icon in the tab of the browser. */
      favicon?: string;
      /** @description URL of that icon in a dark browser. */
      darkFavicon?: string;
    };
    FeaturedMemberDto: {
      /** @description Id of the user. */
      id: string;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
    };
    ListedOrganizationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization. */
      id: string;
      /** @description Name of the organization. */
      name: string;
      /** @description What it is; `null` for none. */
      description: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members need a second factor to get tokens for the organization. */
      isMfaRequired: boolean;
      /** @description Colours of the sign-in pages for its people. */
      color: components['schemas']['OrganizationColorDto'];
      /** @description Pictures on the sign-in pages for its people. */
      branding: components['schemas']['OrganizationBrandingDto'];
      /** @description CSS for the sign-in pages; `null` for none. */
      customCss: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description How many members there are. Only with `showFeatured`. */
      usersCount?: number;
      /** @description Up to three members. Only with `showFeatured`. */
      featuredUsers?: components['schemas']['FeaturedMemberDto'][];
    };
    CreateOrganizationDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description What people see. Several organizations may have the same name. */
      name: string;
      /** @description What the organization is. `null` or nothing for none. */
      description?: string | null;
      /** @description An object of your own. The server only keeps it. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Whether members need a second factor to get tokens for the organization. `false` by default. */
      isMfaRequired?: boolean;
      /** @description Colours of the sign-in pages for its people; what is missing is as the tenant has it. */
      color?: components['schemas']['OrganizationColorDto'];
      /** @description Pictures on the sign-in pages for its people; what is missing is as the tenant has it. */
      branding?: components['schemas']['OrganizationBrandingDto'];
      /** @description CSS for the sign-in pages. `null` or nothing for none. */
      customCss?: string | null;
      /** @description Ignored: the server says when. In milliseconds since 1970. */
      createdAt?: number;
    };
    OrganizationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization. */
      id: string;
      /** @description Name of the organization. */
      name: string;
      /** @description What it is; `null` for none. */
      description: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members need a second factor to get tokens for the organization. */
      isMfaRequired: boolean;
      /** @description Colours of the sign-in pages for its people. */
      color: components['schemas']['OrganizationColorDto'];
      /** @description Pictures on the sign-in pages for its people. */
      branding: components['schemas']['OrganizationBrandingDto'];
      /** @description CSS for the sign-in pages; `null` for none. */
      customCss: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
    };
    UpdateOrganizationDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description The new name. Left out, it stays. */
      name?: string;
      /** @description What the organization is; `null` removes it. Left out, it stays. */
      description?: string | null;
      /** @description An object of your own. Replaced as a whole. Left out, it stays. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Whether members need a second factor to get tokens for the organization. Left out, it stays. */
      isMfaRequired?: boolean;
      /** @description Colours of the sign-in pages for its people. Replaced as a whole. */
      color?: components['schemas']['OrganizationColorDto'];
      /** @description Pictures on the sign-in pages for its people. Replaced as a whole. */
      branding?: components['schemas']['OrganizationBrandingDto'];
      /** @description CSS for the sign-in pages; `null` removes it. Left out, it stays. */
      customCss?: string | null;
      /** @description Ignored: the server says when. In milliseconds since 1970. */
      createdAt?: number;
    };
    ShownRoleDto: {
      /** @description Id of the organization role. */
      id: string;
      /** @description Name of the role. */
      name: string;
    };
    MemberDto: {
      /** @description Id of the user, and the `sub` of tokens. */
      id: string;
      /** @description What the user may sign in with; `null` for none. */
      username: string | null;
      /** @description E-mail address that is proved; `null` for none. */
      primaryEmail: string | null;
      /** @description Phone number that is proved, digits only, with country code; `null` for none. */
      primaryPhone: string | null;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Accounts with social providers, by the target of their connector: `userId` there, and `details`. */
      identities: {
        [key: string]: unknown;
      };
      /** @description When the user last signed in; `null`: never. In milliseconds since 1970. */
      lastSignInAt: number | null;
      /** @description When the account was made. In milliseconds since 1970. */
      createdAt: number;
      /** @description When the account last changed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Standard claims of OpenID Connect. */
      profile: components['schemas']['UserProfileDto'];
      /** @description Id of the application in which the user signed up; `null` for who was added otherwise. */
      applicationId: string | null;
      /** @description The client of a metadata document in which the user signed up; always `null`: there are none yet. */
      cimdClientId: string | null;
      /** @description Whether the user may not sign in. */
      isSuspended: boolean;
      /** @description Left out here. */
      hasPassword?: boolean;
      /** @description The roles of the user in the organization, by name; of very many only the first. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    AddMembersDto: {
      /** @description Ids of users. Who is a member already stays as before. */
      userIds: string[];
    };
    AddedMembersDto: {
      /** @description The ids as they were sent. */
      userIds: string[];
    };
    ReplaceMembersDto: {
      /** @description Ids of all members from now on. Those that stay keep their roles; everybody else leaves. */
      userIds: string[];
    };
    AssignMembersRolesDto: {
      /** @description Ids of members of the organization. */
      userIds: string[];
      /** @description Ids of organization roles of the type `User`, which each of them gets; up to 10,000 assignments in all. */
      organizationRoleIds: string[];
    };
    MemberRolesDto: {
      /** @description Ids of organization roles of the type `User`. */
      organizationRoleIds?: string[];
      /** @description The same roles by their names, or further ones. */
      organizationRoleNames?: string[];
    };
    AssignedMemberRolesDto: {
      /** @description Ids of the roles of the request, each once. */
      organizationRoleIds: string[];
    };
    UserOrganizationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization. */
      id: string;
      /** @description Name of the organization. */
      name: string;
      /** @description What it is; `null` for none. */
      description: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members need a second factor to get tokens for the organization. */
      isMfaRequired: boolean;
      /** @description Colours of the sign-in pages for its people. */
      color: components['schemas']['OrganizationColorDto'];
      /** @description Pictures on the sign-in pages for its people. */
      branding: components['schemas']['OrganizationBrandingDto'];
      /** @description CSS for the sign-in pages; `null` for none. */
      customCss: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description The roles of the user there, by name; of very many only the first. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    MemberApplicationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the application, and its `client_id`. */
      id: string;
      /** @description What people and operators see. */
      name: string;
      /** @description Left out here. */
      secret?: string;
      /** @description A note for operators; `null` for none. */
      description: string | null;
      /**
       * @description What kind of program it is. Decides whether it keeps a secret and which grants it may use.
       * @enum {string}
       */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
      /** @description Where the application may send people after they signed in or out. */
      oidcClientMetadata: components['schemas']['OidcClientMetadataDto'];
      /** @description Lifetimes of tokens and other behaviour of the OpenID provider towards it. */
      customClientMetadata: components['schemas']['CustomClientMetadataDto'];
      /** @description Of applications of the type `Protected`; `null` of others. */
      protectedAppMetadata: components['schemas']['ProtectedAppDto'] | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether somebody else runs it, so that users are asked for their consent. */
      isThirdParty: boolean;
      /** @description Whether only those may sign in whom its access control names. */
      appLevelAccessControlEnabled: boolean;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description The roles of the application in the organization, by name; of very many only the first. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    AddMemberApplicationsDto: {
      /** @description Ids of machine-to-machine applications. Who is in the organization already stays as before. */
      applicationIds: string[];
    };
    ReplaceMemberApplicationsDto: {
      /** @description Ids of all machine-to-machine applications that are in the organization from now on. Those that stay keep their roles. */
      applicationIds: string[];
    };
    AssignMemberApplicationsRolesDto: {
      /** @description Ids of applications of the organization. */
      applicationIds: string[];
      /** @description Ids of organization roles of the type `MachineToMachine`, which each of them gets; up to 10,000 assignments in all. */
      organizationRoleIds: string[];
    };
    MemberApplicationRolesDto: {
      /** @description Ids of organization roles of the type `MachineToMachine`. */
      organizationRoleIds: string[];
    };
    ApplicationOrganizationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization. */
      id: string;
      /** @description Name of the organization. */
      name: string;
      /** @description What it is; `null` for none. */
      description: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Whether members need a second factor to get tokens for the organization. */
      isMfaRequired: boolean;
      /** @description Colours of the sign-in pages for its people. */
      color: components['schemas']['OrganizationColorDto'];
      /** @description Pictures on the sign-in pages for its people. */
      branding: components['schemas']['OrganizationBrandingDto'];
      /** @description CSS for the sign-in pages; `null` for none. */
      customCss: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description The roles of the application there, by name; of very many only the first. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    ConsentScopeDto: {
      /** @description Id of the scope. */
      id: string;
      /** @description The scope as tokens have it, such as `read:orders`. */
      name: string;
      /** @description What it allows, in words for people; `null` for none. */
      description: string | null;
    };
    ConsentResourceDto: {
      /** @description Id of the API resource. */
      id: string;
      /** @description Name of the API resource. */
      name: string;
      /** @description The resource indicator of the API. */
      indicator: string;
    };
    ConsentResourceScopesDto: {
      /** @description The API resource that the scopes are of. */
      resource: components['schemas']['ConsentResourceDto'];
      /** @description What may be asked for of this API. */
      scopes: components['schemas']['ConsentScopeDto'][];
    };
    ConsentScopesDto: {
      /** @description What the application may ask for in organizations. */
      organizationScopes: components['schemas']['ConsentScopeDto'][];
      /** @description Scopes that users hold through their own roles, by API resource; up to 1,000 in all. */
      resourceScopes: components['schemas']['ConsentResourceScopesDto'][];
      /** @description Scopes that users hold through their organizations, by API resource; up to 1,000 in all. */
      organizationResourceScopes: components['schemas']['ConsentResourceScopesDto'][];
      /** @description What about themselves users may be asked to show. */
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
      /** @description Ids of organization scopes, as in `GET /api/organization-scopes`. */
      organizationScopes?: string[];
      /** @description Ids of scopes of API resources, for what users hold through their own roles. */
      resourceScopes?: string[];
      /** @description Ids of scopes of API resources, for what users hold through their organizations. */
      organizationResourceScopes?: string[];
      /** @description What about themselves users may be asked to show, such as `profile` and `email`. */
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
      /** @description The organizations in which the user lets the application act. */
      organizations: components['schemas']['OrganizationDto'][];
    };
    ConsentOrganizationIdsDto: {
      /** @description Ids of organizations that the user is a member of. */
      organizationIds: string[];
    };
    OrganizationRoleRuleDto: {
      /** @description Id of the organization in which the roles count. */
      organizationId: string;
      /** @description Ids of organization roles; one of them is enough. */
      organizationRoleIds: string[];
    };
    AccessControlDto: {
      /** @description Ids of users who may sign in. */
      userIds: string[];
      /** @description Ids of roles for users. Whoever has one of them may sign in. */
      userRoleIds: string[];
      /** @description Ids of organizations. All of their members may sign in. */
      organizationIds: string[];
      /** @description Organizations, and roles in them: members with one of these roles may sign in. */
      organizationRoleRules: components['schemas']['OrganizationRoleRuleDto'][];
    };
    NewOrganizationRoleRuleDto: {
      /** @description Id of the organization in which the roles count. */
      organizationId: string;
      /** @description Ids of organization roles for users; one at least. */
      organizationRoleIds: string[];
    };
    ReplaceAccessControlDto: {
      /** @description Ids of users who may sign in to the application. */
      userIds: string[];
      /** @description Ids of roles for users, as in `GET /api/roles`. Whoever has one of them may sign in. */
      userRoleIds: string[];
      /** @description Ids of organizations. All of their members may sign in. */
      organizationIds: string[];
      /** @description Organizations, and roles in them: members with one of these roles may sign in. Rules about the same organization are merged. */
      organizationRoleRules: components['schemas']['NewOrganizationRoleRuleDto'][];
    };
    InvitationDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the invitation. */
      id: string;
      /** @description Id of the user who invites; `null` where nobody in particular does. */
      inviterId: string | null;
      /** @description The e-mail address that is invited. */
      invitee: string;
      /** @description Id of the user who accepted; `null` before. */
      acceptedUserId: string | null;
      /** @description Id of the organization. */
      organizationId: string;
      /**
       * @description `Pending`, `Accepted`, `Revoked`, or `Expired` once its time is over.
       * @enum {string}
       */
      status: 'Pending' | 'Accepted' | 'Expired' | 'Revoked';
      /** @description When it was made. In milliseconds since 1970. */
      createdAt: number;
      /** @description When its status last changed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Until when it can be accepted. In milliseconds since 1970. */
      expiresAt: number;
      /** @description The roles that come with the membership, by name. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    CreateInvitationDto: {
      /**
       * @description E-mail address of whom to invite. An address with a pending invitation to the organization gets no second one.
       * @example grace@acme.example
       */
      invitee: string;
      /** @description Id of the organization that the person is invited to. */
      organizationId: string;
      /**
       * @description Until when the invitation can be accepted; lies in the future. In milliseconds since 1970.
       * @example 4102444800000
       */
      expiresAt: number;
      /** @description Id of the user who invites, a member of the organization. Nothing or `null` where nobody in particular does. */
      inviterId?: string | null;
      /** @description Ids of organization roles for users, which come with the membership. */
      organizationRoleIds?: string[];
      /** @description What the message is filled with; `false`, or nothing, sends none. */
      messagePayload?:
        | {
            [key: string]: unknown;
          }
        | false;
    };
    InvitationMessageDto: {
      /** @description A code that the message shows. */
      code?: string;
      /** @description The URL at which the invitation is accepted: a page of yours. */
      link?: string;
      /** @description The language of the message, such as `en`. */
      locale?: string;
      /** @description Languages that the reader prefers, the best first, apart by spaces. */
      uiLocales?: string;
    };
    ReplaceInvitationStatusDto: {
      /**
       * @description `Accepted` makes the user a member, `Revoked` takes the invitation back. Only a pending one can be answered.
       * @enum {string}
       */
      status: 'Accepted' | 'Revoked';
      /** @description Id of the user who accepts; the primary e-mail address has to be the invited one. Needed to accept. */
      acceptedUserId?: string | null;
    };
    JitEmailDomainDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the organization that people with such an address join. */
      organizationId: string;
      /** @description The part of an address after the `@`, in small letters. */
      emailDomain: string;
    };
    CreateJitEmailDomainDto: {
      /**
       * @description The part of an address after the `@`. Capitals are stored as small letters.
       * @example acme.example
       */
      emailDomain: string;
    };
    ReplaceJitEmailDomainsDto: {
      /** @description All e-mail domains of the organization from now on; an empty list removes them. */
      emailDomains: string[];
    };
    JitProvisioningConfigDto: {
      /** @description Whether domains of which anybody gets an address, such as `gmail.com`, let nobody join an organization. Not by default. */
      refusePublicEmailDomains: boolean;
    };
    UpdateJitProvisioningConfigDto: {
      /** @description Whether domains of which anybody gets an address, such as `gmail.com`, let nobody join an organization. Left out, it stays. */
      refusePublicEmailDomains?: boolean;
    };
    AddJitRolesDto: {
      /** @description Ids of organization roles for users. Those that are there already stay. */
      organizationRoleIds: string[];
    };
    ReplaceJitRolesDto: {
      /** @description Ids of all organization roles that people get from now on when they join by themselves; an empty list gives none. */
      organizationRoleIds: string[];
    };
    SsoConnectorBrandingDto: {
      /** @description What the sign-in page calls it. */
      displayName?: string;
      /** @description URL of the logo. */
      logo?: string;
      /** @description URL of the logo on a dark page. */
      darkLogo?: string;
    };
    JitSsoConnectorDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the enterprise connector. */
      id: string;
      /** @description The kind of identity provider, such as `OIDC`. */
      providerName: string;
      /** @description The name that operators gave it. */
      connectorName: string;
      /** @description How the provider is reached. */
      config: {
        [key: string]: unknown;
      };
      /** @description E-mail domains whose users sign in with it. */
      domains: string[];
      /** @description How the sign-in page shows it. */
      branding: components['schemas']['SsoConnectorBrandingDto'];
      /** @description Whether name and picture are taken over at every sign-in, not only at the first. */
      syncProfile: boolean;
      /** @description Whether the tokens of the provider are kept for the users. */
      enableTokenStorage: boolean;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
    };
    AddJitSsoConnectorsDto: {
      /** @description Ids of enterprise connectors. Those that are there already stay. */
      ssoConnectorIds: string[];
    };
    ReplaceJitSsoConnectorsDto: {
      /** @description Ids of all enterprise connectors of the organization from now on; an empty list removes them. */
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
      /** @description Id of the organization. */
      id: string;
      /** @description Name of the organization. */
      name: string;
      /** @description What the organization is; `null` for none. */
      description: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
    };
    UpdateMyOrganizationDto: {
      /** @description The new name. Left out, it stays. */
      name?: string;
      /** @description What the organization is; `null` removes it. Left out, it stays. */
      description?: string | null;
    };
    MyMemberDto: {
      /** @description Id of the user. */
      id: string;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
      /** @description What the user signs in with; `null` for none. */
      username: string | null;
      /** @description E-mail address; `null` for none. */
      primaryEmail: string | null;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description The roles of the user here, by name; of very many only the first. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    AddMyMembersDto: {
      /** @description Ids of users. Who is a member already stays as before. */
      userIds: string[];
    };
    MyMemberRoleDto: {
      /** @description Id of the organization role. */
      id: string;
      /** @description Name of the role. */
      name: string;
      /** @description What the role is for; `null` for none. */
      description: string | null;
    };
    ReplaceMyMemberRolesDto: {
      /** @description Ids of all organization roles that the member has from now on; an empty list takes all away. */
      organizationRoleIds: string[];
    };
    MyRoleDto: {
      /** @description Id of the organization role. */
      id: string;
      /** @description Name of the role. */
      name: string;
      /** @description What the role is for; `null` for none. */
      description: string | null;
      /**
       * @description `User` for people, `MachineToMachine` for applications.
       * @enum {string}
       */
      type: 'User' | 'MachineToMachine';
      /** @description Whether it is for users, and allows no more than the roles of the caller do. */
      isGrantable: boolean;
    };
    MyInvitationDto: {
      /** @description Id of the invitation. */
      id: string;
      /** @description Id of the user who invites; `null` where a machine does. */
      inviterId: string | null;
      /** @description The e-mail address that is invited. */
      invitee: string;
      /** @description Id of the user who accepted; `null` before. */
      acceptedUserId: string | null;
      /**
       * @description `Pending` until it is accepted, revoked or its time is over.
       * @enum {string}
       */
      status: 'Pending' | 'Accepted' | 'Expired' | 'Revoked';
      /** @description When it was made. In milliseconds since 1970. */
      createdAt: number;
      /** @description Until when it can be accepted. In milliseconds since 1970. */
      expiresAt: number;
      /** @description The roles that come with the membership, by name. */
      organizationRoles: components['schemas']['ShownRoleDto'][];
    };
    CreateMyInvitationDto: {
      /**
       * @description E-mail address of whom to invite. An address with a pending invitation to the organization gets no second one.
       * @example grace@acme.example
       */
      invitee: string;
      /** @description Until when the invitation can be accepted; lies in the future. In milliseconds since 1970. */
      expiresAt: number;
      /** @description Ids of organization roles for users, which come with the membership. No more than the caller may grant. */
      organizationRoleIds?: string[];
    };
    DomainProofDto: {
      /** @description The name of the TXT record to make. */
      name: string;
      /** @description What the record has to say. */
      value: string;
    };
    MyEmailDomainDto: {
      /** @description The part of an address after the `@`, in small letters. */
      emailDomain: string;
      /**
       * @description `verified`: people join by it. `pending`: nobody does, until the proof is found in its DNS.
       * @enum {string}
       */
      status: 'pending' | 'verified';
      /** @description Of a pending domain: the record in its DNS that proves that it is the organization’s. */
      proof?: components['schemas']['DomainProofDto'];
    };
    FeaturedUserDto: {
      /** @description Id of the user. */
      id: string;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
    };
    FeaturedApplicationDto: {
      /** @description Id of the application. */
      id: string;
      /** @description What operators see. */
      name: string;
      /**
       * @description What kind of program it is.
       * @enum {string}
       */
      type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';
    };
    RoleWithHoldersDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the role. */
      id: string;
      /** @description Name of the role, unique in the tenant. */
      name: string;
      /** @description What the role is for. */
      description: string;
      /**
       * @description `User` for people, `MachineToMachine` for applications.
       * @enum {string}
       */
      type: 'User' | 'MachineToMachine';
      /** @description Whether every new user gets the role. */
      isDefault: boolean;
      /** @description How many users hold the role. */
      usersCount: number;
      /** @description Up to three users who have it. */
      featuredUsers: components['schemas']['FeaturedUserDto'][];
      /** @description How many applications hold the role. */
      applicationsCount: number;
      /** @description Up to three applications that have it. */
      featuredApplications: components['schemas']['FeaturedApplicationDto'][];
    };
    CreateRoleDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description Name of the role, unique in the tenant. */
      name: string;
      /** @description What the role is for. */
      description: string;
      /**
       * @description `User` for people, `MachineToMachine` for applications; never changes. `User` by default.
       * @enum {string}
       */
      type?: 'User' | 'MachineToMachine';
      /** @description Whether every new user gets the role. Means nothing for roles of applications. `false` by default. */
      isDefault?: boolean;
      /** @description Ids of the scopes of API resources that the role starts with. */
      scopeIds?: string[];
    };
    RoleDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the role. */
      id: string;
      /** @description Name of the role, unique in the tenant. */
      name: string;
      /** @description What the role is for. */
      description: string;
      /**
       * @description `User` for people, `MachineToMachine` for applications.
       * @enum {string}
       */
      type: 'User' | 'MachineToMachine';
      /** @description Whether every new user gets the role. */
      isDefault: boolean;
    };
    UpdateRoleDto: {
      /** @description The new name, unique in the tenant. Left out, it stays. */
      name?: string;
      /** @description What the role is for. Left out, it stays. */
      description?: string;
      /** @description Whether every user who is new from now on gets the role. Left out, it stays. */
      isDefault?: boolean;
    };
    RoleScopeDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the scope. */
      id: string;
      /** @description Id of the API resource that the scope is of. */
      resourceId: string;
      /** @description The scope as tokens have it, such as `read:orders`. */
      name: string;
      /** @description What it allows, in words for people; `null` for none. */
      description: string | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description The API resource that the scope is of. */
      resource: components['schemas']['ResourceDto'];
    };
    CreateRoleScopesDto: {
      /** @description Ids of the scopes of API resources that the role gets. */
      scopeIds: string[];
    };
    RoleUserDto: {
      /** @description Id of the user, and the `sub` of tokens. */
      id: string;
      /** @description What the user may sign in with; `null` for none. */
      username: string | null;
      /** @description E-mail address that is proved; `null` for none. */
      primaryEmail: string | null;
      /** @description Phone number that is proved, digits only, with country code; `null` for none. */
      primaryPhone: string | null;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description Your own object, as it was stored. */
      customData: {
        [key: string]: unknown;
      };
      /** @description Accounts with social providers, by the target of their connector: `userId` there, and `details`. */
      identities: {
        [key: string]: unknown;
      };
      /** @description When the user last signed in; `null`: never. In milliseconds since 1970. */
      lastSignInAt: number | null;
      /** @description When the account was made. In milliseconds since 1970. */
      createdAt: number;
      /** @description When the account last changed. In milliseconds since 1970. */
      updatedAt: number;
      /** @description Standard claims of OpenID Connect. */
      profile: components['schemas']['UserProfileDto'];
      /** @description Id of the application in which the user signed up; `null` for who was added otherwise. */
      applicationId: string | null;
      /** @description The client of a metadata document in which the user signed up; always `null`: there are none yet. */
      cimdClientId: string | null;
      /** @description Whether the user may not sign in. */
      isSuspended: boolean;
      /** @description Whether the user has a password. */
      hasPassword?: boolean;
      /** @description Told to the user alone, not here. */
      hasSecurityVerificationMethod?: boolean;
      /** @description Left out here. */
      ssoIdentities?: components['schemas']['SsoIdentityDto'][];
    };
    CreateRoleUsersDto: {
      /** @description Ids of the users who get the role. */
      userIds: string[];
    };
    CreateRoleApplicationsDto: {
      /** @description Ids of the machine-to-machine applications that get the role. */
      applicationIds: string[];
    };
    UserRolesDto: {
      /** @description Ids of roles of the type `User`. */
      roleIds: string[];
    };
    AssignedUserRolesDto: {
      /** @description Ids of the roles of the request, each once. */
      roleIds: string[];
      /** @description Ids of those that the user did not have. */
      addedRoleIds: string[];
    };
    ReplacedUserRolesDto: {
      /** @description Ids of the roles of the request, each once. */
      roleIds: string[];
    };
    ApplicationRolesDto: {
      /** @description Ids of roles of the type `MachineToMachine`. */
      roleIds: string[];
    };
    AssignedApplicationRolesDto: {
      /** @description Ids of the roles of the request, each once. */
      roleIds: string[];
      /** @description Ids of those that the application did not have. */
      addedRoleIds: string[];
    };
    HookConfigDto: {
      /**
       * @description Where events are sent to, by POST. Whether it can be reached is seen only when it is called.
       * @example https://crm.acme.example/webhooks/portico
       */
      url: string;
      /** @description Headers to send with every event, such as `Authorization`. */
      headers?: {
        [key: string]: unknown;
      };
      /** @description Deprecated, without effect: every delivery is tried for 22 hours. */
      retries?: number;
    };
    ExecutionStatsDto: {
      /** @description Requests of the last 24 hours that were taken. */
      successCount: number;
      /** @description Requests of the last 24 hours, failed ones too. */
      requestCount: number;
    };
    HookWithStatsDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the webhook. */
      id: string;
      /** @description What operators see. */
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
      /** @description What it is called for. */
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
      /** @description Where and how it is called. */
      config: components['schemas']['HookConfigDto'];
      /** @description The key of the signature that every request carries. */
      signingKey: string;
      /** @description Whether it is called. */
      enabled: boolean;
      /** @description Since when its address takes nothing; `null` where it does. In milliseconds since 1970. */
      failingSince: number | null;
      /** @description When the webhook was switched off because it had taken nothing for three days. In milliseconds since 1970. */
      switchedOffAt: number | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
      /** @description Requests of the last 24 hours, where asked for. */
      executionStats?: components['schemas']['ExecutionStatsDto'];
    };
    CreateHookDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description What operators see. Empty without it. */
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
      /** @description What the webhook is called for, such as `User.Created`. Needed unless `event` is there. */
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
      /** @description Where and how it is called. */
      config: components['schemas']['HookConfigDto'];
      /** @description `false`: it is called for nothing until it is switched on. `true` by default. */
      enabled?: boolean;
      /** @description Ignored: the server says when. In milliseconds since 1970. */
      createdAt?: number;
    };
    HookDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the webhook. */
      id: string;
      /** @description What operators see. */
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
      /** @description What it is called for. */
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
      /** @description Where and how it is called. */
      config: components['schemas']['HookConfigDto'];
      /** @description The key of the signature that every request carries. */
      signingKey: string;
      /** @description Whether it is called. */
      enabled: boolean;
      /** @description Since when its address takes nothing; `null` where it does. In milliseconds since 1970. */
      failingSince: number | null;
      /** @description When the webhook was switched off because it had taken nothing for three days. In milliseconds since 1970. */
      switchedOffAt: number | null;
      /** @description When it was created. In milliseconds since 1970. */
      createdAt: number;
    };
    UpdateHookDto: {
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description The new name. Left out, it stays. */
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
      /** @description All that the webhook is called for from now on. Left out, it stays. */
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
      /** @description Where and how it is called. Replaced as a whole, headers too. */
      config?: components['schemas']['HookConfigDto'];
      /** @description `false` switches it off, `true` on again, after it was switched off for failing too. Left out, it stays. */
      enabled?: boolean;
      /** @description Ignored: the server says when. In milliseconds since 1970. */
      createdAt?: number;
    };
    HookLogDto: {
      /** @description Id of the entry. */
      id: string;
      /** @description What happened, such as `ExchangeTokenBy.RefreshToken`. */
      key: string;
      /** @description `key` and `result` (`Success` or `Error`), and whatever else is known: `error`, `ip`, `userAgent`, `userAgentParsed`, `userId`, `applicationId`, `sessionId`, `params`, … Of changes `organizationId` where a member of it acted, `actor` (`type`, `id`, `tenantId`), `target` (what it was about: ids by kind) and `changes`: `event`, `target`, the names of the `fields` that changed, and the ids of what was `added` and `removed`. */
      payload: {
        [key: string]: unknown;
      };
      /** @description When it happened. In milliseconds since 1970. */
      createdAt: number;
    };
    CreateHookTestDto: {
      /** @description What to send a made-up payload of; one request each. */
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
      /** @description Where to send it; counts instead of what is stored. */
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
      /** @description Id of the delivery, the same in the header `webhook-id` of every try. */
      id: string;
      /** @description What happened, such as `User.Created`. */
      event: string;
      /** @description What was sent, as JSON. */
      body: {
        [key: string]: unknown;
      };
      /** @description How often it was tried. */
      attempts: number;
      /** @description Why the last try failed. */
      lastError: string;
      /** @description When it was given up. In milliseconds since 1970. */
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
      /** @description Claims that ID tokens hold besides the usual ones, where a scope asks for them. Left out: none. */
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
      /** @description Id of the session that ended. */
      sessionUid: string;
      /** @description Id of the application that is told. */
      applicationId: string;
      /**
       * @description `waiting` is tried again, `delivered` was taken, `failed` was given up.
       * @enum {string}
       */
      state: 'waiting' | 'delivered' | 'failed';
      /** @description How often it was tried. */
      attempts: number;
      /** @description Why the last try failed; `null` where none did. */
      lastError: string | null;
      /** @description When the session ended. In milliseconds since 1970. */
      createdAt: number;
      /** @description When it was last tried; `null`: not yet. In milliseconds since 1970. */
      triedAt: number | null;
    };
    SessionConfigDto: {
      /** @description How long a session lives, in seconds. 14 days by default. */
      ttl: number;
    };
    UpdateSessionConfigDto: {
      /** @description How long a session lives, in seconds. Left out, it stays. */
      ttl?: number;
    };
    SessionPayloadDto: {
      /** @description Until when the session lives, in seconds since 1970. */
      exp: number;
      /** @description When the session was last used, in seconds since 1970. */
      iat: number;
      /** @description The id that the cookie of the browser carries. */
      jti: string;
      /** @description The id of the session in this API. */
      uid: string;
      /** @description Always `Session`. */
      kind: string;
      /** @description When the user signed in, in seconds since 1970. */
      loginTs: number;
      /** @description Id of the user. */
      accountId: string;
      /** @description Client id → `sid`, `grantId`, `persistsLogout`. */
      authorizations?: {
        [key: string]: unknown;
      };
    };
    UserSessionDto: {
      /** @description The session as the OpenID provider keeps it. */
      payload: components['schemas']['SessionPayloadDto'];
      /** @description What the user answered on the pages; `null` where nothing is known. */
      lastSubmission: {
        [key: string]: unknown;
      } | null;
      /** @description Id of the application in which the user signed in; `null` where unknown. */
      clientId: string | null;
      /** @description Id of the user. */
      accountId: string;
      /** @description Until when the session lives. In milliseconds since 1970. */
      expiresAt: number;
    };
    UserSessionsDto: {
      /** @description Where the user is signed in; up to 1,000. */
      sessions: components['schemas']['UserSessionDto'][];
    };
    GrantPayloadDto: {
      /** @description Until when it counts, in seconds since 1970. */
      exp: number;
      /** @description When it was given, in seconds since 1970. */
      iat: number;
      /** @description Id of the grant. */
      jti: string;
      /** @description Always `Grant`. */
      kind: string;
      /** @description Id of the application. */
      clientId: string;
      /** @description Id of the user. */
      accountId: string;
      /** @description The scopes of OpenID Connect that were granted. */
      openid?: {
        [key: string]: unknown;
      };
      /** @description The scopes of API resources that were granted, by resource indicator. */
      resources?: {
        [key: string]: unknown;
      };
      /** @description What the user refused. */
      rejected?: {
        [key: string]: unknown;
      };
    };
    GrantedApplicationDto: {
      /** @description Id of the application. */
      id: string;
      /** @description What users know it as. */
      name: string;
    };
    UserGrantDto: {
      /** @description Id of the grant. */
      id: string;
      /** @description What was granted. */
      payload: components['schemas']['GrantPayloadDto'];
      /** @description Until when it counts. In milliseconds since 1970. */
      expiresAt: number;
      /** @description The application that it was given to. */
      application: components['schemas']['GrantedApplicationDto'];
    };
    UserGrantsDto: {
      /** @description What the user lets applications do; up to 1,000. */
      grants: components['schemas']['UserGrantDto'][];
    };
    OidcKeyDto: {
      /** @description Id of the key; of a signing key its `kid`. */
      id: string;
      /** @description When it was made, in seconds since 1970. */
      createdAt: number;
      /**
       * @description Of signing keys only: `RSA`, or `EC` for elliptic curves.
       * @enum {string}
       */
      signingKeyAlgorithm?: 'RSA' | 'EC';
      /**
       * @description Of signing keys only: `Next` will sign, `Current` signs, `Previous` signed, and what it signed still counts.
       * @enum {string}
       */
      status?: 'Next' | 'Current' | 'Previous';
      /** @description When the next signing key will sign, in seconds since 1970. */
      effectiveAt?: number;
    };
    RotateOidcKeysDto: {
      /**
       * @description Of signing keys only. `RSA`: 4096 bits, RS256. `EC`, the default: the elliptic curve that the tenant signs with, Ed25519 among them, or P-256 where it signs with RSA.
       * @enum {string}
       */
      signingKeyAlgorithm?: 'RSA' | 'EC';
      /** @description Of signing keys only: for how many seconds the new key is published before it signs, so that all who verify tokens know it by then. 0: it signs at once. Without it as long as the installation says. */
      rotationGracePeriod?: number;
    };
    ColorDto: {
      /**
       * @description The main colour of pages, such as `#6139F6`.
       * @example #6139F6
       */
      primaryColor: string;
      /** @description Whether pages have a dark variant. */
      isDarkModeEnabled: boolean;
      /** @description The main colour of dark pages. */
      darkPrimaryColor: string;
    };
    BrandingDto: {
      /** @description URL of the logo. */
      logoUrl?: string;
      /** @description URL of the logo on dark pages. */
      darkLogoUrl?: string;
      /** @description URL of the icon in the tab of the browser. */
      favicon?: string;
      /** @description URL of that icon in a dark browser. */
      darkFavicon?: string;
    };
    LanguageInfoDto: {
      /** @description Whether people are spoken to in the language of their browser. */
      autoDetect: boolean;
      /**
       * @description The language of pages and messages where the reader’s own is unknown.
       * @enum {string}
       */
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
      /**
       * @description What people type to say who they are.
       * @enum {string}
       */
      identifier: 'username' | 'email' | 'phone';
      /** @description Whether they can prove it by password. */
      password: boolean;
      /** @description Whether they can prove it by a code that is sent to them. */
      verificationCode: boolean;
      /** @description Which of the two pages offer first: `true` for the password. */
      isPasswordPrimary: boolean;
    };
    SignInDto: {
      /** @description The identifiers that people may sign in with, in the order of the page. */
      methods: components['schemas']['SignInMethodDto'][];
    };
    SecondaryIdentifierDto: {
      /**
       * @description What people have to give besides.
       * @enum {string}
       */
      identifier: 'username' | 'email' | 'phone' | 'emailOrPhone';
      /** @description Whether they have to prove it by a code. */
      verify?: boolean;
    };
    SignUpDto: {
      /** @description What people have to give when they sign up. An empty list: nothing. */
      identifiers: ('username' | 'email' | 'phone')[];
      /** @description Whether they have to choose a password. */
      password: boolean;
      /** @description Whether they have to prove their e-mail address or phone number by a code. */
      verify: boolean;
      /** @description What they have to give besides. */
      secondaryIdentifiers?: components['schemas']['SecondaryIdentifierDto'][];
    };
    SocialSignInDto: {
      /** @description Whether a social identity joins the account with the same verified address unasked. `false` by default. */
      automaticAccountLinking?: boolean;
      /** @description Whether who signs up by a social identity need not give what `signUp` asks for. `false` by default. */
      skipRequiredIdentifiers?: boolean;
    };
    CustomUiAssetsDto: {
      /** @description Id of the uploaded pages. */
      id: string;
      /** @description When they were uploaded, in milliseconds since 1970. */
      createdAt: number;
    };
    CustomUiCspDto: {
      /** @description Further origins of scripts. */
      scriptSrc?: string[];
      /** @description Further origins that pages may call. */
      connectSrc?: string[];
    };
    PasswordLengthDto: {
      /** @description The fewest characters. 8 by default. */
      min?: number;
      /** @description The most characters. 256 by default. */
      max?: number;
    };
    PasswordCharacterTypesDto: {
      /** @description The least number of these kinds: small letters, capitals, digits, symbols. 1 by default. */
      min?: number;
    };
    PasswordRejectsDto: {
      /** @description Refuse passwords that are known to have leaked. `true` by default. */
      pwned?: boolean;
      /** @description Refuse what repeats or counts, such as `aaaa` and `1234`. `true` by default. */
      repetitionAndSequence?: boolean;
      /** @description Refuse name, username, e-mail address and phone number of the user. `true` by default. */
      userInfo?: boolean;
      /** @description Further words to refuse. */
      words?: string[];
    };
    PasswordPolicyDto: {
      /** @description How long passwords are. */
      length?: components['schemas']['PasswordLengthDto'];
      /** @description How many kinds of characters they have. */
      characterTypes?: components['schemas']['PasswordCharacterTypesDto'];
      /** @description What they may not contain. */
      rejects?: components['schemas']['PasswordRejectsDto'];
    };
    MfaDto: {
      /** @description The second factors that people can set up. */
      factors: ('Totp' | 'WebAuthn' | 'BackupCode' | 'EmailVerificationCode' | 'PhoneVerificationCode')[];
      /**
       * @description Whether people are asked to set up a second factor. `Mandatory`, and what ends with it: they have to. `PromptAtSignInAndSignUp` (its old name is `UserControlled`) and `PromptOnlyAtSignIn`: they are asked, and may decline. `NoPrompt`: nobody is asked.
       * @enum {string}
       */
      policy:
        | 'UserControlled'
        | 'Mandatory'
        | 'PromptOnlyAtSignIn'
        | 'PromptAtSignInAndSignUp'
        | 'NoPrompt'
        | 'PromptAtSignInAndSignUpMandatory'
        | 'PromptOnlyAtSignInMandatory';
      /**
       * @description `Mandatory`: members of an organization that requires a second factor have to set one up when they sign in. `NoPrompt`, and without it: they are not asked, but get no tokens for that organization.
       * @enum {string}
       */
      organizationRequiredMfaPolicy?: 'NoPrompt' | 'Mandatory';
    };
    AdaptiveMfaDto: {
      /** @description Whether a second factor is asked for where a sign-in looks unusual. `false` by default. */
      enabled?: boolean;
    };
    CaptchaPolicyDto: {
      /** @description Cannot be set: there is no captcha provider yet. */
      enabled?: boolean;
    };
    SentinelPolicyDto: {
      /** @description How many failures within an hour are too many. 100 by default. */
      maxAttempts?: number;
      /** @description For how many minutes nothing succeeds then. 60 by default. */
      lockoutDuration?: number;
    };
    VerificationCodePolicyDto: {
      /** @description How long a code is valid, in seconds. 600 by default. */
      expirationDuration?: number;
      /** @description How often a wrong code may be typed before it is worth nothing. 10 by default. */
      maxRetryAttempts?: number;
    };
    PasskeySignInDto: {
      /** @description Whether people can sign in by passkey. `false` by default. */
      enabled?: boolean;
      /** @description Whether the page has a button for it. */
      showPasskeyButton?: boolean;
      /** @description Whether the browser offers passkeys in the field of the identifier. */
      allowAutofill?: boolean;
    };
    ProfileFieldDto: {
      /** @description Name of the field of the profile. */
      name: string;
    };
    PasswordExpirationDto: {
      /** @description Whether passwords have to be changed from time to time. `false` by default. */
      enabled?: boolean;
      /** @description After how many days; 1 at least. Needed where passwords expire. */
      validPeriodDays?: number;
      /** @description Set by the server: when it was switched on, in milliseconds since 1970. Older passwords count from then. */
      enabledAt?: number;
    };
    AllowedCharactersDto: {
      /** @description Small letters. `true` by default. */
      lowercase?: boolean;
      /** @description Capitals. `true` by default. */
      uppercase?: boolean;
      /** @description Digits. `true` by default. */
      numbers?: boolean;
      /** @description `_`. `true` by default. */
      underscore?: boolean;
    };
    UsernamePolicyDto: {
      /** @description Whether `Anna` and `anna` are two usernames. By default what `CASE_SENSITIVE_USERNAME` says. */
      caseSensitive?: boolean;
      /** @description The fewest characters. 1 by default. */
      minLength?: number;
      /** @description The most characters. 128 by default. */
      maxLength?: number;
      /** @description Which characters usernames may have. */
      allowedChars?: components['schemas']['AllowedCharactersDto'];
    };
    EmailBlocklistPolicyDto: {
      /** @description Cannot be set: there is no list of such addresses here. */
      blockDisposableAddresses?: boolean;
      /** @description `true` refuses addresses with a `+`. `false` by default. */
      blockSubaddressing?: boolean;
      /** @description Addresses that may sign up whatever else is refused: `ada@acme.example`, `@acme.example`, either with `*`. */
      customAllowlist?: string[];
      /** @description Addresses that may not sign up: `ada@acme.example`, `@acme.example`, either with `*`. */
      customBlocklist?: string[];
    };
    SignInExperienceDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Always `default`: a tenant has one sign-in experience. */
      id: string;
      /** @description Colours of the pages. */
      color: components['schemas']['ColorDto'];
      /** @description Pictures on the pages. */
      branding: components['schemas']['BrandingDto'];
      /** @description Whether pages leave out the maker’s name. Never `true`: there is nothing to hide. */
      hideLogtoBranding: boolean;
      /** @description The languages of pages and messages. */
      languageInfo: components['schemas']['LanguageInfoDto'];
      /** @description URL of the terms that people agree to; `null` for none. */
      termsOfUseUrl: string | null;
      /** @description URL of the privacy policy; `null` for none. */
      privacyPolicyUrl: string | null;
      /**
       * @description When pages ask to agree to the terms: `Automatic`: by going on; `ManualRegistrationOnly`: a box to tick when signing up; `Manual`: a box to tick always.
       * @enum {string}
       */
      agreeToTermsPolicy: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
      /** @description With what people sign in. */
      signIn: components['schemas']['SignInDto'];
      /** @description What people have to give when they sign up. */
      signUp: components['schemas']['SignUpDto'];
      /** @description How social identities meet accounts. */
      socialSignIn: components['schemas']['SocialSignInDto'];
      /** @description The social connectors of the sign-in page, in its order. */
      socialSignInConnectorTargets: string[];
      /**
       * @description `SignIn`: nobody can sign up; `Register`: nobody can sign in; `SignInAndRegister`: both.
       * @enum {string}
       */
      signInMode: 'SignIn' | 'Register' | 'SignInAndRegister';
      /** @description CSS for the pages; `null` for none. */
      customCss: string | null;
      /** @description Your own HTML by the path of the page. */
      customContent: {
        [key: string]: unknown;
      };
      /** @description Your own pages instead of ours; `null` for none. */
      customUiAssets: components['schemas']['CustomUiAssetsDto'] | null;
      /** @description What your own pages may load. */
      customUiCsp: components['schemas']['CustomUiCspDto'];
      /** @description What passwords have to be like. */
      passwordPolicy: components['schemas']['PasswordPolicyDto'];
      /** @description Which second factors there are, and who is asked for one. */
      mfa: components['schemas']['MfaDto'];
      /** @description When a second factor is asked for because a sign-in looks unusual. */
      adaptiveMfa: components['schemas']['AdaptiveMfaDto'];
      /** @description Whether people with an address of an enterprise connector sign in with that. */
      singleSignOnEnabled: boolean;
      /** @description Where people ask for help; `null` for none. */
      supportEmail: string | null;
      /** @description Page where people find help; `null` for none. */
      supportWebsiteUrl: string | null;
      /** @description Where somebody goes who opens a page without having begun to sign in; `null`: a page that says so. */
      unknownSessionRedirectUrl: string | null;
      /** @description Whether people have to solve a captcha. */
      captchaPolicy: components['schemas']['CaptchaPolicyDto'];
      /** @description After how many failed attempts an account is locked, and for how long. */
      sentinelPolicy: components['schemas']['SentinelPolicyDto'];
      /** @description How long codes are valid, and how often they may be mistyped. */
      verificationCodePolicy: components['schemas']['VerificationCodePolicyDto'];
      /** @description Whether people can sign in by passkey. */
      passkeySignIn: components['schemas']['PasskeySignInDto'];
      /** @description Which fields of the profile people fill in when they sign up; `null`: all that there are. */
      signUpProfileFields: components['schemas']['ProfileFieldDto'][] | null;
      /** @description When passwords have to be changed. */
      passwordExpiration: components['schemas']['PasswordExpirationDto'];
      /** @description What usernames have to be like. */
      usernamePolicy: components['schemas']['UsernamePolicyDto'];
      /** @description Which e-mail addresses may not sign up. */
      emailBlocklistPolicy: components['schemas']['EmailBlocklistPolicyDto'];
      /** @description How people prove who they are when they forgot the password; `null`: all that connectors allow. */
      forgotPasswordMethods: ('EmailVerificationCode' | 'PhoneVerificationCode')[] | null;
    };
    UpdateSignInExperienceDto: {
      /** @description Colours of the pages. Replaced as a whole. */
      color?: components['schemas']['ColorDto'];
      /** @description Pictures on the pages. Replaced as a whole. */
      branding?: components['schemas']['BrandingDto'];
      /** @description Cannot be switched on: there is nothing to hide. */
      hideLogtoBranding?: boolean;
      /** @description The languages of pages and messages. Replaced as a whole. */
      languageInfo?: components['schemas']['LanguageInfoDto'];
      /** @description URL of the terms that people agree to; `null` removes it. */
      termsOfUseUrl?: string | null;
      /** @description URL of the privacy policy; `null` removes it. */
      privacyPolicyUrl?: string | null;
      /**
       * @description When pages ask to agree to the terms: `Automatic`: by going on; `ManualRegistrationOnly`: a box to tick when signing up; `Manual`: a box to tick always.
       * @enum {string}
       */
      agreeToTermsPolicy?: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
      /** @description With what people sign in. Replaced as a whole. */
      signIn?: components['schemas']['SignInDto'];
      /** @description What people have to give when they sign up. Replaced as a whole. */
      signUp?: components['schemas']['SignUpDto'];
      /** @description How social identities meet accounts. Replaced as a whole. */
      socialSignIn?: components['schemas']['SocialSignInDto'];
      /** @description The social connectors of the sign-in page, in its order. Targets that no connector has are left out. */
      socialSignInConnectorTargets?: string[];
      /**
       * @description `SignIn`: nobody can sign up; `Register`: nobody can sign in; `SignInAndRegister`: both.
       * @enum {string}
       */
      signInMode?: 'SignIn' | 'Register' | 'SignInAndRegister';
      /** @description CSS for the pages; `null` removes it. */
      customCss?: string | null;
      /** @description Your own HTML by the path of the page. */
      customContent?: {
        [key: string]: unknown;
      };
      /** @description Your own pages instead of ours; `null` for ours. */
      customUiAssets?: components['schemas']['CustomUiAssetsDto'] | null;
      /** @description Cannot be set. */
      customUiCsp?: components['schemas']['CustomUiCspDto'];
      /** @description Which second factors there are, and who is asked for one. Replaced as a whole. */
      mfa?: components['schemas']['MfaDto'];
      /** @description When a second factor is asked for because a sign-in looks unusual. */
      adaptiveMfa?: components['schemas']['AdaptiveMfaDto'];
      /** @description Whether people with an address of an enterprise connector sign in with that. */
      singleSignOnEnabled?: boolean;
      /** @description Where people ask for help; `null` removes it. */
      supportEmail?: string | null;
      /** @description Page where people find help; `null` removes it. */
      supportWebsiteUrl?: string | null;
      /** @description Where somebody goes who opens a page without having begun to sign in; `null`: a page that says so. */
      unknownSessionRedirectUrl?: string | null;
      /** @description Whether people have to solve a captcha. */
      captchaPolicy?: components['schemas']['CaptchaPolicyDto'];
      /** @description Which e-mail addresses may not sign up. Replaced as a whole. */
      emailBlocklistPolicy?: components['schemas']['EmailBlocklistPolicyDto'];
      /** @description How people prove who they are when they forgot the password; `null`: all that connectors allow. */
      forgotPasswordMethods?: ('EmailVerificationCode' | 'PhoneVerificationCode')[] | null;
      /** @description Whether people can sign in by passkey. Replaced as a whole. */
      passkeySignIn?: components['schemas']['PasskeySignInDto'];
      /** @description Which fields of the profile people fill in when they sign up; `null`: all that there are. Unknown ones are left out. */
      signUpProfileFields?: components['schemas']['ProfileFieldDto'][] | null;
      /** @description Ignored: the tenant is always the one that is asked. */
      tenantId?: string;
      /** @description What passwords have to be like. Replaced as a whole. */
      passwordPolicy?: components['schemas']['PasswordPolicyDto'];
      /** @description When passwords have to be changed. Replaced as a whole. */
      passwordExpiration?: components['schemas']['PasswordExpirationDto'];
      /** @description What usernames have to be like. Replaced as a whole. */
      usernamePolicy?: components['schemas']['UsernamePolicyDto'];
      /** @description After how many failed attempts an account is locked, and for how long. Replaced as a whole. */
      sentinelPolicy?: components['schemas']['SentinelPolicyDto'];
      /** @description How long codes are valid, and how often they may be mistyped. Replaced as a whole. */
      verificationCodePolicy?: components['schemas']['VerificationCodePolicyDto'];
    };
    CheckPasswordDto: {
      /** @description The password to judge. Nothing is stored. */
      password: string;
      /** @description Id of the user whose password it would be. Needed where the policy refuses words about the user. */
      userId?: string;
    };
    PasswordIssueDto: {
      /** @description Which rule it breaks. */
      code: string;
      /** @description What the message for the user is filled with. */
      interpolation?: {
        [key: string]: unknown;
      };
    };
    PasswordCheckDto: {
      /** @description Whether it is good enough. */
      result: boolean;
      /** @description What is wrong, where something is. */
      issues?: components['schemas']['PasswordIssueDto'][];
    };
    CaseConflictDto: {
      /** @description The usernames in small letters. */
      usernameLower: string;
      /** @description Ids of the users who would have the same username. */
      userIds: string[];
    };
    CaseConflictsDto: {
      /** @description How many usernames more than one user would have. */
      totalConflicts: number;
      /** @description Some of them. */
      samples: components['schemas']['CaseConflictDto'][];
    };
    PartialColorDto: {
      /**
       * @description The main colour of pages, such as `#6139F6`.
       * @example #6139F6
       */
      primaryColor?: string;
      /** @description Whether pages have a dark variant. */
      isDarkModeEnabled?: boolean;
      /** @description The main colour of dark pages. */
      darkPrimaryColor?: string;
    };
    ApplicationExperienceDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the application. */
      applicationId: string;
      /** @description Colours of the sign-in pages. */
      color: components['schemas']['PartialColorDto'];
      /** @description Pictures on the sign-in pages. */
      branding: components['schemas']['BrandingDto'];
      /** @description CSS for the sign-in pages; `null` for none. */
      customCss: string | null;
      /** @description URL of the terms that users agree to; `null` for none. */
      termsOfUseUrl: string | null;
      /** @description URL of the privacy policy; `null` for none. */
      privacyPolicyUrl: string | null;
      /** @description What users know the application as; `null`: its name. */
      displayName: string | null;
    };
    ReplaceApplicationExperienceDto: {
      /** @description Colours of the sign-in pages; what is missing is as the tenant has it. */
      color?: components['schemas']['PartialColorDto'];
      /** @description Pictures on the sign-in pages; what is missing is as the tenant has it. */
      branding?: components['schemas']['BrandingDto'];
      /** @description CSS for the sign-in pages. `null` or nothing for none. */
      customCss?: string | null;
      /** @description URL of the terms that users agree to; `null` for none. */
      termsOfUseUrl: string | null;
      /** @description URL of the privacy policy; `null` for none. */
      privacyPolicyUrl: string | null;
      /** @description What users know the application as. `null` or nothing: its name. */
      displayName?: string | null;
    };
    ForgotPasswordDto: {
      /** @description Whether a code by e-mail lets people set a new password. */
      email: boolean;
      /** @description Whether a code by text message does. */
      phone: boolean;
    };
    PublicExperienceDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Always `default`: a tenant has one sign-in experience. */
      id: string;
      /** @description Colours of the pages. */
      color: components['schemas']['ColorDto'];
      /** @description Pictures on the pages. */
      branding: components['schemas']['BrandingDto'];
      /** @description Whether pages leave out the maker’s name. Never `true`: there is nothing to hide. */
      hideLogtoBranding: boolean;
      /** @description The languages of pages and messages. */
      languageInfo: components['schemas']['LanguageInfoDto'];
      /** @description URL of the terms that people agree to; `null` for none. */
      termsOfUseUrl: string | null;
      /** @description URL of the privacy policy; `null` for none. */
      privacyPolicyUrl: string | null;
      /**
       * @description When pages ask to agree to the terms: `Automatic`: by going on; `ManualRegistrationOnly`: a box to tick when signing up; `Manual`: a box to tick always.
       * @enum {string}
       */
      agreeToTermsPolicy: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
      /** @description With what people sign in. */
      signIn: components['schemas']['SignInDto'];
      /** @description What people have to give when they sign up. */
      signUp: components['schemas']['SignUpDto'];
      /** @description How social identities meet accounts. */
      socialSignIn: components['schemas']['SocialSignInDto'];
      /** @description The social connectors of the sign-in page, in its order. */
      socialSignInConnectorTargets: string[];
      /**
       * @description `SignIn`: nobody can sign up; `Register`: nobody can sign in; `SignInAndRegister`: both.
       * @enum {string}
       */
      signInMode: 'SignIn' | 'Register' | 'SignInAndRegister';
      /** @description CSS for the pages; `null` for none. */
      customCss: string | null;
      /** @description Your own HTML by the path of the page. */
      customContent: {
        [key: string]: unknown;
      };
      /** @description Your own pages instead of ours; `null` for none. */
      customUiAssets: components['schemas']['CustomUiAssetsDto'] | null;
      /** @description What your own pages may load. */
      customUiCsp: components['schemas']['CustomUiCspDto'];
      /** @description What passwords have to be like. */
      passwordPolicy: components['schemas']['PasswordPolicyDto'];
      /** @description Which second factors there are, and who is asked for one. */
      mfa: components['schemas']['MfaDto'];
      /** @description When a second factor is asked for because a sign-in looks unusual. */
      adaptiveMfa: components['schemas']['AdaptiveMfaDto'];
      /** @description Whether people with an address of an enterprise connector sign in with that. */
      singleSignOnEnabled: boolean;
      /** @description Where people ask for help; `null` for none. */
      supportEmail: string | null;
      /** @description Page where people find help; `null` for none. */
      supportWebsiteUrl: string | null;
      /** @description Where somebody goes who opens a page without having begun to sign in; `null`: a page that says so. */
      unknownSessionRedirectUrl: string | null;
      /** @description Whether people have to solve a captcha. */
      captchaPolicy: components['schemas']['CaptchaPolicyDto'];
      /** @description After how many failed attempts an account is locked, and for how long. */
      sentinelPolicy: components['schemas']['SentinelPolicyDto'];
      /** @description How long codes are valid, and how often they may be mistyped. */
      verificationCodePolicy: components['schemas']['VerificationCodePolicyDto'];
      /** @description Whether people can sign in by passkey. */
      passkeySignIn: components['schemas']['PasskeySignInDto'];
      /** @description Which fields of the profile people fill in when they sign up; `null`: all that there are. */
      signUpProfileFields: components['schemas']['ProfileFieldDto'][] | null;
      /** @description When passwords have to be changed. */
      passwordExpiration: components['schemas']['PasswordExpirationDto'];
      /** @description What usernames have to be like. */
      usernamePolicy: components['schemas']['UsernamePolicyDto'];
      /** @description What the buttons of social providers need. None yet. */
      socialConnectors: {
        [key: string]: unknown;
      }[];
      /** @description What the buttons of enterprise providers need. None yet. */
      ssoConnectors: {
        [key: string]: unknown;
      }[];
      /** @description How people can set a new password that they forgot. */
      forgotPassword: components['schemas']['ForgotPasswordDto'];
      /** @description Always `false`: there is one kind of tenant. */
      isDevelopmentTenant: boolean;
      /** @description Fields of the profile that people fill in. None yet. */
      customProfileFields: {
        [key: string]: unknown;
      }[];
      /** @description Fields of the profile that there are. None yet. */
      customProfileFieldCatalog: {
        [key: string]: unknown;
      }[];
      /** @description What Google One Tap needs. Never there: there is none yet. */
      googleOneTap?: {
        [key: string]: unknown;
      };
      /** @description What a captcha needs. Never there: there is none yet. */
      captchaConfig?: {
        [key: string]: unknown;
      };
      /** @description How long devices are trusted. Never there: none is trusted yet. */
      trustedDevice?: {
        [key: string]: unknown;
      };
    };
    CustomPhraseDto: {
      /** @description Id of the tenant that this belongs to: always the one that was asked. */
      tenantId: string;
      /** @description Id of the phrases. */
      id: string;
      /** @description The language that they are in, as a tag (BCP 47). */
      languageTag: string;
      /** @description The phrases, by the keys of `GET /api/.well-known/phrases`. */
      translation: {
        [key: string]: unknown;
      };
    };
    NewBackupCodesDto: {
      /** @description Id of what was verified, for `POST /api/experience/identification`. It counts in this interaction alone. */
      verificationId: string;
      /** @description The new codes, ten hexadecimal digits each. They are shown once. */
      codes: string[];
    };
    VerifyBackupCodeDto: {
      /** @description A backup code that was not used yet. */
      code: string;
    };
    VerificationDto: {
      /** @description Id of what was verified, for `POST /api/experience/identification`. It counts in this interaction alone. */
      verificationId: string;
    };
    SendMfaCodeDto: {
      /**
       * @description To which of the user’s addresses the code is sent.
       * @enum {string}
       */
      identifierType: 'email' | 'phone' | 'Email' | 'Phone';
    };
    VerifyMfaCodeDto: {
      /**
       * @description To which of the user’s addresses the code is sent.
       * @enum {string}
       */
      identifierType: 'email' | 'phone' | 'Email' | 'Phone';
      /** @description The id that sending the code answered with. */
      verificationId: string;
      /** @description The code, as it was typed. */
      code: string;
    };
    NewTotpDto: {
      /** @description Id of what was verified, for `POST /api/experience/identification`. It counts in this interaction alone. */
      verificationId: string;
      /** @description The new secret, base32, for who cannot scan it. It is shown once. */
      secret: string;
      /** @description What an authenticator application scans: a PNG image in a `data:` URL. */
      secretQrCode: string;
    };
    VerifyTotpDto: {
      /** @description The six digits that the authenticator application shows. */
      code: string;
      /** @description Id of the new secret that the code is of; without it the code is of the user’s own. */
      verificationId?: string;
    };
    RelyingPartyDto: {
      /** @description The name that authenticators show. */
      name: string;
      /** @description The domain that the passkey is for. */
      id?: string;
    };
    CredentialUserDto: {
      /** @description Id of the user, base64url. */
      id: string;
      /** @description The name that authenticators show. */
      name: string;
      /** @description The same name. */
      displayName: string;
    };
    CredentialParametersDto: {
      /**
       * @description Always `public-key`.
       * @enum {string}
       */
      type: 'public-key';
      /** @description COSE algorithm: -7 is ES256, -257 is RS256. */
      alg: number;
    };
    CredentialDescriptorDto: {
      /**
       * @description Always `public-key`.
       * @enum {string}
       */
      type: 'public-key';
      /** @description Id of the passkey, base64url. */
      id: string;
      /** @description How its authenticator is reached. */
      transports?: ('usb' | 'nfc' | 'ble' | 'internal' | 'cable' | 'hybrid' | 'smart-card')[];
    };
    AuthenticatorSelectionDto: {
      /**
       * @description Where the authenticator is.
       * @enum {string}
       */
      authenticatorAttachment?: 'platform' | 'cross-platform';
      /** @description Whether the passkey has to be discoverable. */
      requireResidentKey?: boolean;
      /**
       * @description The same, in newer words.
       * @enum {string}
       */
      residentKey?: 'required' | 'preferred' | 'discouraged';
      /**
       * @description Whether the authenticator has to know its user.
       * @enum {string}
       */
      userVerification?: 'required' | 'preferred' | 'discouraged';
    };
    ExtensionInputsDto: {
      /** @description The identifier of an older U2F application. */
      appid?: string;
      /** @description Whether the browser says if the passkey is discoverable. */
      credProps?: boolean;
      /** @description Whether the authenticator makes an HMAC secret. */
      hmacCreateSecret?: boolean;
    };
    RegistrationOptionsDto: {
      /** @description For whom the passkey is. */
      rp: components['schemas']['RelyingPartyDto'];
      /** @description Whose passkey it will be. */
      user: components['schemas']['CredentialUserDto'];
      /** @description What the authenticator answers, base64url. It counts once. */
      challenge: string;
      /** @description The algorithms that will do. */
      pubKeyCredParams: components['schemas']['CredentialParametersDto'][];
      /** @description How long the browser waits, in milliseconds. */
      timeout?: number;
      /** @description The passkeys that the user has already. */
      excludeCredentials?: components['schemas']['CredentialDescriptorDto'][];
      /** @description Which authenticators will do. */
      authenticatorSelection?: components['schemas']['AuthenticatorSelectionDto'];
      /**
       * @description Always `none`: nobody asks who made the authenticator.
       * @enum {string}
       */
      attestation?: 'none' | 'indirect' | 'direct' | 'enterprise';
      /** @description Extensions. WebAuthn §9 */
      extensions?: components['schemas']['ExtensionInputsDto'];
    };
    WebAuthnRegistrationDto: {
      /** @description Id of what was verified, for `POST /api/experience/identification`. It counts in this interaction alone. */
      verificationId: string;
      /** @description For `navigator.credentials.create`. */
      registrationOptions: components['schemas']['RegistrationOptionsDto'];
    };
    ExtensionOutputsDto: {
      /** @description Whether the older U2F identifier was used. */
      appid?: boolean;
      /** @description Whether the authenticator has made an HMAC secret. */
      hmacCreateSecret?: boolean;
    };
    AttestationResponseDto: {
      /** @description What the browser signed for, base64url. */
      clientDataJSON: string;
      /** @description The new passkey, base64url. */
      attestationObject: string;
      /** @description Part of `attestationObject`; nobody reads it. */
      authenticatorData?: string;
      /** @description How the authenticator is reached. */
      transports?: ('usb' | 'nfc' | 'ble' | 'internal' | 'cable' | 'hybrid' | 'smart-card')[];
      /** @description Part of `attestationObject`; nobody reads it. */
      publicKeyAlgorithm?: number;
      /** @description Part of `attestationObject`; nobody reads it. */
      publicKey?: string;
    };
    RegistrationPayloadDto: {
      /**
       * @description Always `WebAuthn`.
       * @enum {string}
       */
      type: 'WebAuthn';
      /** @description Id of the passkey, base64url. */
      id: string;
      /** @description The same id. */
      rawId: string;
      /** @description What came of extensions. */
      clientExtensionResults: components['schemas']['ExtensionOutputsDto'];
      /**
       * @description Where the authenticator is.
       * @enum {string}
       */
      authenticatorAttachment?: 'cross-platform' | 'platform';
      /** @description The answer of the authenticator. */
      response: components['schemas']['AttestationResponseDto'];
    };
    VerifyWebAuthnRegistrationDto: {
      /** @description The id that came with the options. */
      verificationId: string;
      /** @description The new passkey, as the browser tells it. */
      payload: components['schemas']['RegistrationPayloadDto'];
    };
    AuthenticationOptionsDto: {
      /** @description What the authenticator answers, base64url. It counts once. */
      challenge: string;
      /** @description How long the browser waits, in milliseconds. */
      timeout?: number;
      /** @description The domain that the passkey is for. */
      rpId?: string;
      /** @description The passkeys that will do; without it any. */
      allowCredentials?: components['schemas']['CredentialDescriptorDto'][];
      /**
       * @description Whether the authenticator has to know its user.
       * @enum {string}
       */
      userVerification?: 'required' | 'preferred' | 'discouraged';
      /** @description Extensions. WebAuthn §9 */
      extensions?: components['schemas']['ExtensionInputsDto'];
    };
    WebAuthnAuthenticationDto: {
      /** @description Id of what was verified, for `POST /api/experience/identification`. It counts in this interaction alone. */
      verificationId: string;
      /** @description For `navigator.credentials.get`. */
      authenticationOptions: components['schemas']['AuthenticationOptionsDto'];
    };
    AssertionResponseDto: {
      /** @description What the browser signed for, base64url. */
      clientDataJSON: string;
      /** @description What the authenticator adds, base64url. */
      authenticatorData: string;
      /** @description Its signature, base64url. */
      signature: string;
      /** @description Id of the user, base64url. */
      userHandle?: string;
    };
    AuthenticationPayloadDto: {
      /**
       * @description Always `WebAuthn`.
       * @enum {string}
       */
      type: 'WebAuthn';
      /** @description Id of the passkey, base64url. */
      id: string;
      /** @description The same id. */
      rawId: string;
      /** @description What came of extensions. */
      clientExtensionResults: components['schemas']['ExtensionOutputsDto'];
      /**
       * @description Where the authenticator is.
       * @enum {string}
       */
      authenticatorAttachment?: 'cross-platform' | 'platform';
      /** @description The answer of the authenticator. */
      response: components['schemas']['AssertionResponseDto'];
    };
    VerifyWebAuthnAuthenticationDto: {
      /** @description The id that came with the options. */
      verificationId: string;
      /** @description The answer of the passkey, as the browser tells it. */
      payload: components['schemas']['AuthenticationPayloadDto'];
    };
    AddressDto: {
      /**
       * @description What `value` is.
       * @enum {string}
       */
      type: 'email' | 'phone';
      /** @description The e-mail address, or the phone number in digits with its country code. */
      value: string;
    };
    SendCodeDto: {
      /** @description Where the code is sent. */
      identifier: components['schemas']['AddressDto'];
      /**
       * @description What the code is for; the message says so.
       * @enum {string}
       */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
    };
    VerifyCodeDto: {
      /** @description Where the code was sent. */
      identifier: components['schemas']['AddressDto'];
      /** @description The `verificationId` that sending the code was answered with. */
      verificationId: string;
      /** @description The code from the message, as it was typed. */
      code: string;
    };
    AskingApplicationDto: {
      /** @description Id of the application. */
      id: string;
      /** @description What operators call it. */
      name: string;
      /** @description Pictures to show. */
      branding?: components['schemas']['BrandingDto'];
      /** @description What users know it as; missing or `null`: its name. */
      displayName?: string | null;
      /** @description URL of its privacy policy. */
      privacyPolicyUrl?: string | null;
      /** @description URL of its terms. */
      termsOfUseUrl?: string | null;
    };
    AskedUserDto: {
      /** @description Id of the user. */
      id: string;
      /** @description What the user is called; `null` where unknown. */
      name: string | null;
      /** @description URL of a picture; `null` for none. */
      avatar: string | null;
      /** @description What the user may sign in with; `null` for none. */
      username: string | null;
      /** @description E-mail address; `null` for none. */
      primaryEmail: string | null;
      /** @description Phone number; `null` for none. */
      primaryPhone: string | null;
    };
    AskedResourceDto: {
      /** @description Id of the API resource. */
      id: string;
      /** @description Name of the API resource. */
      name: string;
      /** @description The resource indicator of the API. */
      indicator: string;
    };
    AskedResourceScopesDto: {
      /** @description The API resource that the scopes are of. */
      resource: components['schemas']['AskedResourceDto'];
      /** @description What the application asks for there. */
      scopes: components['schemas']['ConsentScopeDto'][];
    };
    OfferedOrganizationDto: {
      /** @description Id of the organization. */
      id: string;
      /** @description Name of the organization. */
      name: string;
      /** @description What the user holds through roles in this organization, and is asked for. */
      missingResourceScopes: components['schemas']['AskedResourceScopesDto'][];
    };
    AskedConsentDto: {
      /** @description Who asks. */
      application: components['schemas']['AskingApplicationDto'];
      /** @description Who is asked. */
      user: components['schemas']['AskedUserDto'];
      /** @description Those of the user, where the application asks for organizations: the first 1,000 by name. */
      organizations?: components['schemas']['OfferedOrganizationDto'][];
      /** @description What of the user the application wants to know. `openid` and `offline_access` are never shown. */
      missingOIDCScope: string[];
      /** @description What the user holds without an organization. Scopes of organizations themselves are under `urn:logto:resource:organizations`. */
      missingResourceScopes: components['schemas']['AskedResourceScopesDto'][];
      /** @description Where the browser takes the answer; missing where a device waits for it. */
      redirectUri?: string;
    };
    AgreedConsentDto: {
      /** @description Ids of organizations of the user in which the application may act from now on. Without it none is added. */
      organizationIds?: string[];
    };
    RedirectDto: {
      /** @description Where the browser goes next. */
      redirectTo: string;
    };
    BeginInteractionDto: {
      /**
       * @description What somebody wants: `SignIn`, `Register` for a new account, or `ForgotPassword`.
       * @enum {string}
       */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
      /** @description The answer to a captcha. There is no provider to ask about it, so it is refused. */
      captchaToken?: string;
    };
    InteractionEventDto: {
      /**
       * @description What somebody wants: `SignIn`, `Register` for a new account, or `ForgotPassword`.
       * @enum {string}
       */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
    };
    StagedProfileDto: {
      /** @description The username for the account. */
      username?: string;
      /** @description The e-mail address for the account. */
      primaryEmail?: string;
      /** @description The phone number for the account. */
      primaryPhone?: string;
      /** @description What the user will be called. */
      name?: string | null;
      /** @description URL of a picture for the account. */
      avatar?: string | null;
      /** @description The standard claims that change. */
      profile?: components['schemas']['UserProfileDto'];
      /** @description The members of the custom data that change. */
      customData?: {
        [key: string]: unknown;
      };
    };
    StagedTotpDto: {
      /**
       * @description What it is.
       * @enum {string}
       */
      type: 'Totp';
    };
    StagedPasskeyDto: {
      /**
       * @description What it is.
       * @enum {string}
       */
      type: 'WebAuthn';
      /** @description The domain that it is for. */
      rpId: string;
      /** @description Its id, in base64url. */
      credentialId: string;
      /** @description Its public key, in base64url. */
      publicKey: string;
      /** @description How the authenticator can be reached. */
      transports: string[];
      /** @description How often it was used, as the authenticator counts. */
      counter: number;
      /** @description The browser in which it was made, as it names itself. */
      agent: string;
      /** @description What its user calls it. */
      name?: string;
    };
    StagedBackupCodesDto: {
      /**
       * @description What it is.
       * @enum {string}
       */
      type: 'BackupCode';
    };
    StagedMfaDto: {
      /** @description Whether the user wants a second factor, or has set one up. */
      mfaEnabled?: boolean;
      /** @description Whether the user wants no second factor. */
      mfaSkipped?: boolean;
      /** @description Whether the user wants no passkey to sign in with. */
      passkeySkipped?: boolean;
      /** @description An authenticator application. */
      totp?: components['schemas']['StagedTotpDto'];
      /** @description Passkeys. */
      webAuthn?: components['schemas']['StagedPasskeyDto'][];
      /** @description Backup codes. */
      backupCode?: components['schemas']['StagedBackupCodesDto'];
    };
    CaptchaStateDto: {
      /** @description Whether a captcha was solved. */
      verified: boolean;
      /** @description Whether none was asked for. */
      skipped: boolean;
    };
    InteractionDto: {
      /**
       * @description What somebody wants: to sign in, to register or to set a new password.
       * @enum {string}
       */
      interactionEvent: 'SignIn' | 'Register' | 'ForgotPassword';
      /** @description Id of the user, once it is known who it is. */
      userId?: string;
      /** @description What is staged. The password is never shown. */
      profile: components['schemas']['StagedProfileDto'];
      /** @description What was shown so far, without its secrets. */
      verificationRecords: {
        [key: string]: unknown;
      }[];
      /** @description What the user has decided about second factors and set up, without its secrets. */
      mfa: components['schemas']['StagedMfaDto'];
      /** @description Whether a captcha was solved. None is asked for yet. */
      captcha: components['schemas']['CaptchaStateDto'];
      /** @description What a proxy in front says of the place: `country`, `city`. */
      signInContext?: {
        [key: string]: unknown;
      };
    };
    IdentificationDto: {
      /** @description What shows who it is: the `verificationId` that a verification answered with. Who registers and has staged a whole profile needs none. */
      verificationId?: string;
      /** @description `true` links a social identity that was verified to the account that it belongs to. */
      linkSocialIdentity?: boolean;
    };
    SsoConnectorsDto: {
      /** @description Ids of the enterprise connectors for the domain of the address. */
      connectorIds: string[];
    };
    InvitationTokenDto: {
      /** @description The `token` of the link to the invitation. */
      token: string;
    };
    InvitingOrganizationDto: {
      /** @description Id of the organization. */
      id: string;
      /** @description What people call it. */
      name: string;
      /** @description Its pictures, those that are on the web. */
      branding: components['schemas']['BrandingDto'];
    };
    ShownInvitationDto: {
      /** @description Where whoever accepts becomes a member. */
      organization: components['schemas']['InvitingOrganizationDto'];
      /** @description Who invites, by name or username; `null` where nobody in particular does. */
      inviterName: string | null;
      /** @description The e-mail address that is invited. */
      invitee: string;
      /** @description Until when the invitation can be accepted. In milliseconds since 1970. */
      expiresAt: number;
      /** @description Whether an account has this primary address, which then becomes the member. Else one is made. */
      hasAccount: boolean;
      /** @description What a new account needs. Nothing where there is one. */
      missingProfile: ('username' | 'password')[];
    };
    AcceptInvitationDto: {
      /** @description The `token` of the link to the invitation. */
      token: string;
      /** @description The username of a new account. It is not looked at where there is an account already. */
      username?: string;
      /** @description The password of a new account; has to follow the policy of the tenant. That of an account that exists stays. */
      password?: string;
    };
    AcceptedInvitationDto: {
      /** @description Whether an account was made. Nobody is signed in either way. */
      isNewUser: boolean;
      /** @description Where to go on: the application that the tenant names for browsers without a session; `null` where it names none. */
      redirectTo: string | null;
    };
    BindMfaDto: {
      /** @description What shows it: the `verificationId` that the verification answered with. */
      verificationId: string;
      /**
       * @description The factor. For an e-mail address or a phone number the verification is that of an ordinary code.
       * @enum {string}
       */
      type: 'Totp' | 'WebAuthn' | 'BackupCode' | 'EmailVerificationCode' | 'PhoneVerificationCode';
    };
    BindPasskeyDto: {
      /** @description What shows it: the `verificationId` that the verification answered with. */
      verificationId: string;
    };
    EmailIdentifierDto: {
      /**
       * @description Links are sent by e-mail only.
       * @enum {string}
       */
      type: 'email';
      /** @description The address that the link was sent to. */
      value: string;
    };
    OneTimeTokenVerificationDto: {
      /** @description Whose token it is. */
      identifier: components['schemas']['EmailIdentifierDto'];
      /** @description The token that the link holds. */
      token: string;
    };
    PasskeyPreflightDto: {
      /** @description For `navigator.credentials.get()`, with or without `mediation: "conditional"`. */
      authenticationOptions: components['schemas']['AuthenticationOptionsDto'];
    };
    IdentifierDto: {
      /**
       * @description What `value` is.
       * @enum {string}
       */
      type: 'username' | 'email' | 'phone';
      /** @description What somebody typed to say who it is. A phone number in digits, with country code. */
      value: string;
    };
    PasskeyIdentifierDto: {
      /** @description Whose passkeys to ask for. */
      identifier: components['schemas']['IdentifierDto'];
    };
    PasskeyOptionsDto: {
      /** @description For `navigator.credentials.get()`, with or without `mediation: "conditional"`. */
      authenticationOptions: components['schemas']['AuthenticationOptionsDto'];
      /** @description Id of the verification, to answer by. */
      verificationId: string;
    };
    VerifyPasskeyDto: {
      /** @description The `verificationId` of the options; nothing where they were those of the preflight. */
      verificationId?: string;
      /** @description What `navigator.credentials.get()` answered, as JSON (`toJSON()`), with the type `WebAuthn`. */
      payload: components['schemas']['AuthenticationPayloadDto'];
    };
    AddProfileDto: {
      /**
       * @description What is added.
       * @enum {string}
       */
      type: 'username' | 'password' | 'email' | 'phone' | 'social' | 'extraProfile';
      /** @description The username or the password. For the types `username` and `password`. */
      value?: string;
      /** @description The `verificationId` of what shows it. For the types `email`, `phone` and `social`. */
      verificationId?: string;
      /** @description Further fields by name, for the type `extraProfile`: `name`, `avatar`, the standard claims of a profile, and what becomes custom data. */
      values?: {
        [key: string]: unknown;
      };
    };
    NewPasswordDto: {
      /** @description The new password; has to follow the policy of the tenant. */
      password: string;
    };
    PasswordVerificationDto: {
      /** @description Who it should be. */
      identifier: components['schemas']['IdentifierDto'];
      /** @description The password, as it was typed. */
      password: string;
    };
    UsernameIdentifierDto: {
      /**
       * @description Only usernames can be brought like this.
       * @enum {string}
       */
      type: 'username';
      /** @description The username for the new account. */
      value: string;
    };
    NewPasswordIdentityDto: {
      /** @description What the new account will be signed in to with. */
      identifier: components['schemas']['UsernameIdentifierDto'];
      /** @description The password for the new account; has to follow the policy of the tenant. */
      password: string;
    };
    SetMyPasswordDto: {
      /** @description The new password; has to follow the policy of the tenant. */
      password: string;
    };
    SetMyEmailDto: {
      /** @description The new e-mail address. */
      email: string;
      /** @description Id of the record by which a code to this address was verified. */
      newIdentifierVerificationRecordId: string;
    };
    SetMyPhoneDto: {
      /**
       * @description The new phone number with country code, digits only: `12025550143` for +1 202 555 0143.
       * @example 12025550143
       */
      phone: string;
      /** @description Id of the record by which a code to this address was verified. */
      newIdentifierVerificationRecordId: string;
    };
    MyAccountDto: {
      /** @description Id of the user, and the `sub` of tokens. */
      id: string;
      /** @description What the user may sign in with; `null` for none. Needs the scope `profile`. */
      username?: string | null;
      /** @description E-mail address that is proved; `null` for none. Needs the scope `email`. */
      primaryEmail?: string | null;
      /** @description Phone number that is proved, digits only, with country code; `null` for none. Needs the scope `phone`. */
      primaryPhone?: string | null;
      /** @description What the user is called; `null` where unknown. Needs the scope `profile`. */
      name?: string | null;
      /** @description URL of a picture; `null` for none. Needs the scope `profile`. */
      avatar?: string | null;
      /** @description What applications keep with the user. Needs the scope `custom_data`. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description Accounts with social providers, by the target of their connector: `userId` there, and `details`. Needs the scope `identities`. */
      identities?: {
        [key: string]: unknown;
      };
      /** @description When the user last signed in; `null`: never. Needs the scope `profile`. In milliseconds since 1970. */
      lastSignInAt?: number | null;
      /** @description When the account was made. Needs the scope `profile`. In milliseconds since 1970. */
      createdAt?: number;
      /** @description When the account last changed. Needs the scope `profile`. In milliseconds since 1970. */
      updatedAt?: number;
      /** @description Standard claims of OpenID Connect; the address needs the scope `address` too. Needs the scope `profile`. */
      profile?: components['schemas']['UserProfileDto'];
      /** @description Id of the application in which the user signed up; `null` for who was added otherwise. Needs the scope `profile`. */
      applicationId?: string | null;
      /** @description Always `null`: no user has signed up in a client of a metadata document. Needs the scope `profile`. */
      cimdClientId?: string | null;
      /** @description Always `false`: who is suspended has no token. Needs the scope `profile`. */
      isSuspended?: boolean;
      /** @description Whether the user has a password. Needs the scope `profile`. */
      hasPassword?: boolean;
      /** @description Whether the user has a password, an e-mail address or a phone number, and so can prove who they are. */
      hasSecurityVerificationMethod: boolean;
      /** @description Accounts with enterprise providers. Never there. */
      ssoIdentities?: components['schemas']['SsoIdentityDto'][];
    };
    UpdateMyAccountDto: {
      /** @description What the user is called; `null` removes it. Left out, it stays. */
      name?: string | null;
      /** @description URL of a picture; `null` removes it. Left out, it stays. */
      avatar?: string | null;
      /** @description What the user may sign in with; `null` removes it. Needs a proof of identity. Left out, it stays. */
      username?: string | null;
      /** @description The members to change; the others stay. */
      customData?: {
        [key: string]: unknown;
      };
    };
    UpdateMyProfileDto: {
      /** @description Last name, or several. */
      familyName?: string;
      /** @description First name, or several. */
      givenName?: string;
      /** @description What stands between given and family name. */
      middleName?: string;
      /** @description What friends say. */
      nickname?: string;
      /** @description How the user wants to be shown. */
      preferredUsername?: string;
      /** @description URL of a page about the user. */
      profile?: string;
      /** @description URL of the user’s own page. */
      website?: string;
      /** @description Gender, such as `female` or `male`. */
      gender?: string;
      /** @description Birthday, `YYYY-MM-DD`; `0000-MM-DD` without the year. */
      birthdate?: string;
      /** @description Time zone, such as `Europe/Paris`. */
      zoneinfo?: string;
      /** @description Language, such as `fr-CA`. */
      locale?: string;
      /** @description Postal address. Replaced as a whole. */
      address?: components['schemas']['UserAddressDto'];
    };
    VerifyPasswordDto: {
      /** @description The password, as the user types it. */
      password: string;
    };
    VerificationRecordDto: {
      /** @description Id of the record, for `logto-verification-id` or for the change that needs it. */
      verificationRecordId: string;
      /** @description Until when the record counts, as ISO 8601 has it: ten minutes from now. */
      expiresAt: string;
    };
    SendAccountCodeDto: {
      /** @description Where the code is sent: an address of the user, or a new one. */
      identifier: components['schemas']['AddressDto'];
      /**
       * @description For an address of the user: what the code is for. `UserPermissionValidation`: to prove who they are, the default; `BindMfa`: to set up a second factor, which proves nothing else.
       * @enum {string}
       */
      templateType?: 'UserPermissionValidation' | 'BindMfa';
    };
    VerifyAccountCodeDto: {
      /** @description Where the code was sent. */
      identifier: components['schemas']['AddressDto'];
      /** @description The `verificationRecordId` that sending the code was answered with. */
      verificationId: string;
      /** @description The code from the message, as it was typed. */
      code: string;
    };
    VerificationRecordIdDto: {
      /** @description Id of the record, for `logto-verification-id` or for the change that needs it. */
      verificationRecordId: string;
    };
    ConnectorOwnMetadataDto: {
      /** @description Which provider it stands for. Fixed once it is made. */
      target?: string;
      /** @description What it is called, by language tag. Without `en` it counts as left out. */
      name?: {
        [key: string]: unknown;
      };
      /** @description URL of its logo. */
      logo?: string;
      /** @description URL of its logo on a dark background. */
      logoDark?: string | null;
    };
    ConnectorDto: {
      /**
       * @description `Email` and `Sms` send messages; people sign in with `Social` ones.
       * @enum {string}
       */
      type: 'Email' | 'Sms' | 'Social';
      /** @description Which provider it is, whatever the platform: people’s identities are known by it. */
      target: string;
      /**
       * @description Where people can sign in with it; `null` for messages.
       * @enum {string|null}
       */
      platform: 'Native' | 'Universal' | 'Web' | null;
      /** @description What it is called, by language tag; `en` is always there. */
      name: {
        [key: string]: unknown;
      };
      /** @description What it does, by language tag; `en` is always there. */
      description: {
        [key: string]: unknown;
      };
      /** @description Its logo, as a URL or a data URL. */
      logo: string;
      /** @description The logo on a dark background; `null` where `logo` fits both. */
      logoDark: string | null;
      /** @description How it is set up, as Markdown. */
      readme: string;
      /** @description An example of a config, as JSON. */
      configTemplate?: string;
      /** @description The config as a form, one item an input: `key` of the config, `type` (`Text`, `MultilineText`, `Number`, `Switch`, `Select`, `MultiSelect`, `Json`), `label`, and whatever else tells people what to enter. `isConfidential`: hide the value. */
      formItems?: {
        [key: string]: unknown;
      }[];
      /** @description It is a protocol rather than a provider: each connector names its own `target`. */
      isStandard?: boolean;
      /** @description Whether the tokens that the provider issues for people can be stored. */
      isTokenStorageSupported?: boolean;
      /** @description Left out: nothing is a demonstration. */
      isDemo?: boolean;
      /** @description What consoles need to know besides. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description The address that messages come from, where it is fixed. */
      fromEmail?: string;
      /** @description Id of the connector. */
      id: string;
      /** @description Id of the provider, as in `GET /api/connector-factories`. */
      connectorId: string;
      /** @description What the provider has to be told, with its secrets. */
      config: {
        [key: string]: unknown;
      };
      /** @description What the connector shows instead of what the provider says. */
      metadata: components['schemas']['ConnectorOwnMetadataDto'];
      /** @description Whether name and picture of people are taken over at every sign-in, not at the first alone. For social connectors. */
      syncProfile: boolean;
      /** @description Whether the tokens that the provider issues for people are stored, where that is supported. */
      enableTokenStorage: boolean;
      /** @description Left out: there is nothing more to tell. */
      extraInfo?: {
        [key: string]: unknown;
      };
      /** @description Left out: messages are counted by their providers. */
      usage?: number;
    };
    CreateConnectorDto: {
      /** @description Id of the provider, as in `GET /api/connector-factories`. */
      connectorId: string;
      /** @description What the provider has to be told, as its form says. Unknown keys are left out. Stored encrypted. */
      config?: {
        [key: string]: unknown;
      };
      /** @description What to show, for connectors of standard protocols; `target` is needed there. Empty texts count as left out. */
      metadata?: components['schemas']['ConnectorOwnMetadataDto'];
      /** @description Whether name and picture of people are taken over at every sign-in, not at the first alone. For social connectors. `false` by default. */
      syncProfile?: boolean;
      /** @description Whether the tokens that the provider issues for people are stored, where that is supported. `false` by default. */
      enableTokenStorage?: boolean;
      /** @description Id for the connector. Without it the server makes one of 12 characters. */
      id?: string;
    };
    UpdateConnectorDto: {
      /** @description What the provider has to be told from now on. Replaced as a whole; left out, it stays. */
      config?: {
        [key: string]: unknown;
      };
      /** @description What to show instead of what the provider says. Replaced as a whole, but for `target`, which stays. Empty texts count as left out. */
      metadata?: components['schemas']['ConnectorOwnMetadataDto'];
      /** @description Whether name and picture of people are taken over at every sign-in, not at the first alone. For social connectors. Left out, it stays. */
      syncProfile?: boolean;
      /** @description Whether the tokens that the provider issues for people are stored, where that is supported. Left out, it stays. */
      enableTokenStorage?: boolean;
    };
    ConnectorFactoryDto: {
      /**
       * @description `Email` and `Sms` send messages; people sign in with `Social` ones.
       * @enum {string}
       */
      type: 'Email' | 'Sms' | 'Social';
      /** @description Which provider it is, whatever the platform: people’s identities are known by it. */
      target: string;
      /**
       * @description Where people can sign in with it; `null` for messages.
       * @enum {string|null}
       */
      platform: 'Native' | 'Universal' | 'Web' | null;
      /** @description What it is called, by language tag; `en` is always there. */
      name: {
        [key: string]: unknown;
      };
      /** @description What it does, by language tag; `en` is always there. */
      description: {
        [key: string]: unknown;
      };
      /** @description Its logo, as a URL or a data URL. */
      logo: string;
      /** @description The logo on a dark background; `null` where `logo` fits both. */
      logoDark: string | null;
      /** @description How it is set up, as Markdown. */
      readme: string;
      /** @description An example of a config, as JSON. */
      configTemplate?: string;
      /** @description The config as a form, one item an input: `key` of the config, `type` (`Text`, `MultilineText`, `Number`, `Switch`, `Select`, `MultiSelect`, `Json`), `label`, and whatever else tells people what to enter. `isConfidential`: hide the value. */
      formItems?: {
        [key: string]: unknown;
      }[];
      /** @description It is a protocol rather than a provider: each connector names its own `target`. */
      isStandard?: boolean;
      /** @description Whether the tokens that the provider issues for people can be stored. */
      isTokenStorageSupported?: boolean;
      /** @description Left out: nothing is a demonstration. */
      isDemo?: boolean;
      /** @description What consoles need to know besides. */
      customData?: {
        [key: string]: unknown;
      };
      /** @description The address that messages come from, where it is fixed. */
      fromEmail?: string;
      /** @description Id of the provider: `connectorId` of its connectors. */
      id: string;
    };
    CreateConnectorTestDto: {
      /** @description Whom to send a text message to: digits with the country code. Needed unless `email` is there. */
      phone?: string;
      /** @description Whom to send an e-mail to. */
      email?: string;
      /** @description What the provider has to be told. Nothing of it is stored. */
      config: {
        [key: string]: unknown;
      };
      /** @description The language of the message, as a tag (BCP 47), where the connector has several. */
      locale?: string;
    };
    UserFactorDto: {
      /** @description Id of the second factor. */
      id: string;
      /**
       * @description What kind of second factor it is.
       * @enum {string}
       */
      type: 'Totp' | 'WebAuthn' | 'BackupCode' | 'EmailVerificationCode' | 'PhoneVerificationCode';
      /** @description When it was set up: `2026-11-28T09:30:00.000Z`. */
      createdAt: string;
      /** @description When it last let the user in; missing where it never has. */
      lastUsedAt?: string;
      /** @description The browser in which a passkey was made. */
      agent?: string;
      /** @description What the user calls a passkey. */
      name?: string;
      /** @description How many backup codes have not been used. */
      remainCodes?: number;
    };
    CreateUserFactorDto: {
      /**
       * @description `Totp` is an authenticator application, `BackupCode` ten backup codes.
       * @enum {string}
       */
      type: 'Totp' | 'BackupCode';
      /** @description For `Totp`: the secret that the application has, 16 to 32 characters of base32. Missing: one is made. */
      secret?: string;
      /** @description For `BackupCode`: ten codes of ten lower-case hexadecimal digits each. Missing: ten are made. */
      codes?: string[];
    };
    CreatedUserFactorDto: {
      /**
       * @description What was set up.
       * @enum {string}
       */
      type: 'Totp' | 'BackupCode';
      /** @description Of `Totp`: the secret, to be typed into the application. */
      secret?: string;
      /** @description Of `Totp`: a QR code for the application to scan, as a PNG in a `data:` URL. */
      secretQrCode?: string;
      /** @description Of `BackupCode`: the codes. */
      codes?: string[];
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
     *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
     */
    '400-input-body': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.malformed';
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
     *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
     */
    '400-input': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'request.malformed';
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
     *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
     */
    '400-input-page': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'guard.invalid_pagination' | 'request.malformed';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `guard.invalid_pagination`: The page or its size is no whole number within its bounds.
     *     - `request.invalid_input`: The list cannot be searched like this.
     *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
     */
    '400-input-page-search': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?:
            | 'guard.invalid_input'
            | 'guard.invalid_pagination'
            | 'request.invalid_input'
            | 'request.malformed';
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
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `request.body_not_json`: The body is not valid JSON.
     *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
     *     - `session.not_found`: The session was not found. Go back and sign in again.
     */
    '400-experience-input-body': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'request.body_not_json' | 'request.malformed' | 'session.not_found';
        };
      };
    };
    /**
     * @description Bad Request
     *
     *     - `guard.invalid_input`: The request does not have the shape that its route declares.
     *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
     *     - `session.not_found`: The session was not found. Go back and sign in again.
     */
    '400-experience-input': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'guard.invalid_input' | 'request.malformed' | 'session.not_found';
        };
      };
    };
    /**
     * @description Forbidden
     *
     *     - `auth.forbidden`: Only pages of this server may call this.
     */
    '403-visitor': {
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
    '429-visitor': {
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
     * @description Forbidden
     *
     *     - `auth.forbidden`: The token lacks the scope that this needs.
     */
    '403-account': {
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
     *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
     */
    '400-account': {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'] & {
          /** @enum {unknown} */
          code?: 'account_center.not_enabled';
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
    '401-account': {
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
     * @description Unauthorized
     *
     *     - `auth.authorization_header_missing`: The Authorization header is missing.
     *     - `auth.authorization_token_type_not_supported`: The type of the Authorization header is not supported.
     *     - `auth.jwt_sub_missing`: The token names no subject.
     *     - `auth.unauthorized`: The token is not valid for this API.
     */
    '401-operators': {
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
    '403-operators': {
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
  };
  parameters: {
    /**
     * @description Id of the tenant, such as `default`.
     * @example default
     */
    tenantId: string;
    /**
     * @description Id of the tenant, such as `default`.
     * @example default
     */
    'tenantId-root': string;
    /**
     * @description Id of the entry, as in `id` of `GET /api/logs`.
     * @example logentry6k3x9q1v5zw0t
     */
    logId: string;
    /**
     * @description Id of the entry, as in `id` of `GET /api/logs`.
     * @example logentry6k3x9q1v5zw0t
     */
    'logId-root': string;
    /**
     * @description Id of the e-mail template, as in `id` of `GET /api/email-templates`.
     * @example signinmail2k8x4q0v5zt
     */
    emailTemplateId: string;
    /**
     * @description Id of the e-mail template, as in `id` of `GET /api/email-templates`.
     * @example signinmail2k8x4q0v5zt
     */
    'emailTemplateId-root': string;
    /**
     * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
     * @example ordersapi0m4x7q2k9vdt
     */
    resourceId: string;
    /**
     * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
     * @example ordersapi0m4x7q2k9vdt
     */
    'resourceId-root': string;
    /**
     * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
     * @example readorders5q8z1w3x6vt
     */
    scopeId: string;
    /**
     * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
     * @example readorders5q8z1w3x6vt
     */
    'scopeId-root': string;
    /**
     * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
     * @example acmestore1k6x3q9v0zwt
     */
    applicationId: string;
    /**
     * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
     * @example acmestore1k6x3q9v0zwt
     */
    'applicationId-root': string;
    /**
     * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
     * @example ada7m2k0x5wq
     */
    userId: string;
    /**
     * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
     * @example ada7m2k0x5wq
     */
    'userId-root': string;
    /**
     * @description Id of the enterprise connector.
     * @example acmeoidc1q7x
     */
    ssoConnectorId: string;
    /**
     * @description Id of the enterprise connector.
     * @example acmeoidc1q7x
     */
    'ssoConnectorId-root': string;
    /**
     * @description Id of the token, as in `id` of `GET /api/one-time-tokens`.
     * @example onetimetoken8x2k5q1vt
     */
    oneTimeTokenId: string;
    /**
     * @description Id of the token, as in `id` of `GET /api/one-time-tokens`.
     * @example onetimetoken8x2k5q1vt
     */
    'oneTimeTokenId-root': string;
    /**
     * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
     * @example orgadmin6x3k9q0v2zw1t
     */
    organizationRoleId: string;
    /**
     * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
     * @example orgadmin6x3k9q0v2zw1t
     */
    'organizationRoleId-root': string;
    /**
     * @description Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.
     * @example invitemember2x7k4q9vt
     */
    organizationScopeId: string;
    /**
     * @description Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.
     * @example invitemember2x7k4q9vt
     */
    'organizationScopeId-root': string;
    /**
     * @description Id of the organization, as in `id` of `GET /api/organizations`.
     * @example acme4x9qk2vd
     */
    organizationId: string;
    /**
     * @description Id of the organization, as in `id` of `GET /api/organizations`.
     * @example acme4x9qk2vd
     */
    'organizationId-root': string;
    /**
     * @description Id of the invitation, as in `id` of `GET /api/organization-invitations`.
     * @example invitation3k8x1q5v0zt
     */
    organizationInvitationId: string;
    /**
     * @description Id of the invitation, as in `id` of `GET /api/organization-invitations`.
     * @example invitation3k8x1q5v0zt
     */
    'organizationInvitationId-root': string;
    /**
     * @description Id of the invitation, as in `id` of `GET /api/my-organization/invitations`.
     * @example invitation3k8x1q5v0zt
     */
    invitationId: string;
    /**
     * @description Id of the invitation, as in `id` of `GET /api/my-organization/invitations`.
     * @example invitation3k8x1q5v0zt
     */
    'invitationId-root': string;
    /**
     * @description Id of the role, as in `id` of `GET /api/roles`.
     * @example support2c9k4m7x0vqzd1
     */
    roleId: string;
    /**
     * @description Id of the role, as in `id` of `GET /api/roles`.
     * @example support2c9k4m7x0vqzd1
     */
    'roleId-root': string;
    /**
     * @description Id of the webhook, as in `id` of `GET /api/hooks`.
     * @example orderhook5k0x9q3v2zwt
     */
    hookId: string;
    /**
     * @description Id of the webhook, as in `id` of `GET /api/hooks`.
     * @example orderhook5k0x9q3v2zwt
     */
    'hookId-root': string;
    /**
     * @description Id of the session: `payload.uid` in `GET /api/users/{userId}/sessions`.
     * @example session-Vn2Kd8Qx7LmRt3Wz
     */
    sessionId: string;
    /**
     * @description Id of the session: `payload.uid` in `GET /api/users/{userId}/sessions`.
     * @example session-Vn2Kd8Qx7LmRt3Wz
     */
    'sessionId-root': string;
    /**
     * @description Id of the grant, as in `id` of `GET /api/users/{userId}/grants`.
     * @example grant-J5pTq9Xc2BnYw6Hs
     */
    grantId: string;
    /**
     * @description Id of the grant, as in `id` of `GET /api/users/{userId}/grants`.
     * @example grant-J5pTq9Xc2BnYw6Hs
     */
    'grantId-root': string;
    /**
     * @description Id of the key, as in `id` of `GET /api/configs/oidc/{keyType}`.
     * @example key-Zt4Rw8Lk1QvNx6Jm
     */
    keyId: string;
    /**
     * @description Id of the key, as in `id` of `GET /api/configs/oidc/{keyType}`.
     * @example key-Zt4Rw8Lk1QvNx6Jm
     */
    'keyId-root': string;
    /**
     * @description A language, as a tag (BCP 47).
     * @example it
     */
    languageTag: string;
    /**
     * @description A language, as a tag (BCP 47).
     * @example it
     */
    'languageTag-root': string;
    /**
     * @description Id of the connector, as in `id` of `GET /api/connectors`.
     * @example acmemail4k8x
     */
    connectorId: string;
    /**
     * @description Id of the connector, as in `id` of `GET /api/connectors`.
     * @example acmemail4k8x
     */
    'connectorId-root': string;
    /**
     * @description Id of the provider, as in `id` of `GET /api/connector-factories`.
     * @example http-email
     */
    connectorFactoryId: string;
    /**
     * @description Id of the provider, as in `id` of `GET /api/connector-factories`.
     * @example http-email
     */
    'connectorFactoryId-root': string;
    /**
     * @description Id of the provider, as in `id` of `GET /api/connector-factories`.
     * @example http-email
     */
    factoryId: string;
    /**
     * @description Id of the provider, as in `id` of `GET /api/connector-factories`.
     * @example http-email
     */
    'factoryId-root': string;
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
  GetWellKnownUserOpenapiJson: {
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
        /**
         * @example {
         *       "organizationCreated": true
         *     }
         */
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
        /**
         * @description Id of the tenant, such as `default`.
         * @example default
         */
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
        /** @description Only entries of this key. `Management` lists what was changed through this API, `Management.CreateRole` what one operation changed; without it such changes are left out. For example `ExchangeTokenBy.ClientCredentials`. */
        logKey?: string;
        /** @description `true`: count no further than 10,001, which is faster on a long log. `Total-Number-Is-Capped` says where counting stopped. */
        enableCap?: string;
        /** @description Only entries of this moment and later, in milliseconds since 1970. For example `1767225600000`. */
        start_time?: string;
        /** @description Only entries of this moment and earlier, in milliseconds since 1970. For example `4102444800000`. */
        end_time?: string;
        /** @description Only entries about what this user did. For example `ada7m2k0x5wq`. */
        userId?: string;
        /** @description Only entries about what this application did. For example `ordersync7x2k0q5v8zwt`. */
        applicationId?: string;
        /** @description Only changes of what has this id, made or refused: a user, an application, an organization, a role, …, also where it was linked with something else. Without `logKey` all of them. For example `acme4x9qk2vd`. */
        targetId?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'guard.invalid_pagination'
              | 'log.invalid_time_window'
              | 'request.malformed';
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
        /**
         * @description Id of the entry, as in `id` of `GET /api/logs`.
         * @example logentry6k3x9q1v5zw0t
         */
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
        /**
         * @example {
         *       "retentionDays": 365
         *     }
         */
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
  ListEmailTemplates: {
    parameters: {
      query?: {
        /** @description Only those of this language. For example `en`. */
        languageTag?: string;
        /** @description Only those of this type. For example `SignIn`. */
        templateType?:
          | 'SignIn'
          | 'Register'
          | 'ForgotPassword'
          | 'OrganizationInvitation'
          | 'Generic'
          | 'UserPermissionValidation'
          | 'BindNewIdentifier'
          | 'MfaVerification'
          | 'BindMfa';
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
          'application/json': components['schemas']['EmailTemplateDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  ReplaceEmailTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "templates": [
         *         {
         *           "languageTag": "en",
         *           "templateType": "SignIn",
         *           "details": {
         *             "subject": "Your code: {{code}}",
         *             "content": "<p>Enter <b>{{code}}</b> to sign in to {{application.name}}.</p>",
         *             "contentType": "text/html"
         *           }
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ReplaceEmailTemplatesDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmailTemplateDto'][];
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
       *     - `connector.email_connector.template_limit_exceeded`: There would be more templates than a tenant may have.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.email_connector.template_limit_exceeded';
          };
        };
      };
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  DeleteEmailTemplates: {
    parameters: {
      query?: {
        /** @description Only those of this language. For example `en`. */
        languageTag?: string;
        /** @description Only those of this type. For example `SignIn`. */
        templateType?:
          | 'SignIn'
          | 'Register'
          | 'ForgotPassword'
          | 'OrganizationInvitation'
          | 'Generic'
          | 'UserPermissionValidation'
          | 'BindNewIdentifier'
          | 'MfaVerification'
          | 'BindMfa';
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
          'application/json': components['schemas']['DeletedEmailTemplatesDto'];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Unprocessable Entity
       *
       *     - `connector.email_connector.bulk_deletion_no_filter`: Name a language or a type of which to delete all templates.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.email_connector.bulk_deletion_no_filter';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetEmailTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the e-mail template, as in `id` of `GET /api/email-templates`.
         * @example signinmail2k8x4q0v5zt
         */
        id: components['parameters']['emailTemplateId-root'];
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
          'application/json': components['schemas']['EmailTemplateDto'];
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
  DeleteEmailTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the e-mail template, as in `id` of `GET /api/email-templates`.
         * @example signinmail2k8x4q0v5zt
         */
        id: components['parameters']['emailTemplateId-root'];
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
  UpdateEmailTemplateDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the e-mail template, as in `id` of `GET /api/email-templates`.
         * @example signinmail2k8x4q0v5zt
         */
        id: components['parameters']['emailTemplateId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "subject": "Your code for {{application.name}}: {{code}}"
         *     }
         */
        'application/json': components['schemas']['UpdateEmailTemplateDetailsDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmailTemplateDto'];
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
       *     - `connector.email_connector.template_limit_exceeded`: There would be more templates than a tenant may have.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.email_connector.template_limit_exceeded';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListResources: {
    parameters: {
      query?: {
        /** @description `true`: add the scopes of each resource. */
        includeScopes?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "name": "Orders API",
         *       "indicator": "https://api.acme.example/orders",
         *       "accessTokenTtl": 3600
         *     }
         */
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `resource.cannot_delete_management_api`: The Management API is built in and cannot be deleted.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.malformed' | 'resource.cannot_delete_management_api';
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
        id: components['parameters']['resourceId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Orders API of Acme",
         *       "accessTokenTtl": 1800
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `resource.cannot_modify_management_api`: The Management API and its scopes are built in and cannot be changed.
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
              | 'request.malformed'
              | 'resource.cannot_modify_management_api';
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
        id: components['parameters']['resourceId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "isDefault": true
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
        resourceId: components['parameters']['resourceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "read:orders",
         *       "description": "See orders"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
        resourceId: components['parameters']['resourceId'];
        /**
         * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
         * @example readorders5q8z1w3x6vt
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `resource.cannot_modify_management_api`: The Management API and its scopes are built in and cannot be changed.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.malformed' | 'resource.cannot_modify_management_api';
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
        /**
         * @description Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.
         * @example ordersapi0m4x7q2k9vdt
         */
        resourceId: components['parameters']['resourceId'];
        /**
         * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
         * @example readorders5q8z1w3x6vt
         */
        scopeId: components['parameters']['scopeId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "See orders and what is in them"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /** @description Only applications of these types. Repeat the parameter for several. For example `MachineToMachine`. */
        types?: ('Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML')[];
        /** @description Leave out the applications that have this role: what is left can be given it. For example `machine8d3k5q1x7vz0wt`. */
        excludeRoleId?: string;
        /** @description Leave out the applications of this organization. Not together with `excludeRoleId`. For example `acme4x9qk2vd`. */
        excludeOrganizationId?: string;
        /** @description `true`: only applications that others run; `false`: only your own. Without it both. */
        isThirdParty?: 'true' | 'false';
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'guard.invalid_pagination'
              | 'request.invalid_input'
              | 'request.malformed';
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
        /**
         * @example {
         *       "name": "Acme Store",
         *       "description": "The shop of Acme",
         *       "type": "Traditional",
         *       "oidcClientMetadata": {
         *         "redirectUris": [
         *           "https://store.acme.example/callback"
         *         ],
         *         "postLogoutRedirectUris": [
         *           "https://store.acme.example"
         *         ]
         *       }
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.body_not_json'
              | 'request.malformed';
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.saml.use_saml_app_api' | 'guard.invalid_input' | 'request.malformed';
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "The shop of Acme, for customers",
         *       "customClientMetadata": {
         *         "idTokenTtl": 3600,
         *         "refreshTokenTtlInDays": 14,
         *         "rotateRefreshToken": true
         *       }
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.body_not_json'
              | 'request.malformed';
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "team": "shop"
         *     }
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'application.no_legacy_secret_found' | 'guard.invalid_input' | 'request.malformed';
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Production",
         *       "expiresAt": 4102444800000
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input' | 'request.malformed';
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
        /**
         * @description Name of the secret, as in `GET /api/applications/{id}/secrets`.
         * @example Production
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
        /**
         * @description Name of the secret, as in `GET /api/applications/{id}/secrets`.
         * @example Production
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Production 2026"
         *     }
         */
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
        /** @description Leave out the users who have this role: what is left can be given it. For example `support2c9k4m7x0vqzd1`. */
        excludeRoleId?: string;
        /** @description Leave out the members of this organization. Not together with `excludeRoleId`. For example `acme4x9qk2vd`. */
        excludeOrganizationId?: string;
        /** @description `true`: add the hashes of the passwords and how they were made. */
        includePasswordHash?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'guard.invalid_pagination'
              | 'request.invalid_input'
              | 'request.malformed';
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
        /**
         * @example {
         *       "username": "ada",
         *       "primaryEmail": "ada@acme.example",
         *       "primaryPhone": "12025550143",
         *       "password": "Kestrel-over-7-dunes",
         *       "name": "Ada Lovelace"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /** @description `true`: add the accounts with enterprise providers. */
        includeSsoIdentities?: string;
        /** @description `true`: add the hash of the password and how it was made. */
        includePasswordHash?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `user.cannot_delete_self`: Users cannot delete themselves.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'guard.invalid_input' | 'request.malformed' | 'user.cannot_delete_self';
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada King",
         *       "avatar": "https://store.acme.example/people/ada.png"
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "isSuspended": false
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "Kestrel-over-7-dunes"
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "isExpired": true
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "Kestrel-over-7-dunes"
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "customData": {
         *         "newsletter": true
         *       }
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "profile": {
         *         "givenName": "Ada",
         *         "familyName": "Lovelace",
         *         "birthdate": "1815-12-10",
         *         "zoneinfo": "Europe/London",
         *         "address": {
         *           "locality": "London",
         *           "country": "United Kingdom"
         *         }
         *       }
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "mfa": {
         *         "skipped": true
         *       }
         *     }
         */
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
        /** @description `true`: add what is known of the tokens that the provider gave for the user. The tokens themselves are never shown. */
        includeTokenSecret?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connectorId": "githubconnector2x8q5v",
         *       "connectorData": {
         *         "code": "7f3a9c51d2",
         *         "state": "x2k9v",
         *         "redirectUri": "https://store.acme.example/link/github"
         *       }
         *     }
         */
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
        /** @description `true`: add what is known of the tokens that the provider gave for the user. The tokens themselves are never shown. */
        includeTokenSecret?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description The social provider: the target of its connector, such as `github`.
         * @example github
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description The social provider: the target of its connector, such as `github`.
         * @example github
         */
        target: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userId": "583231",
         *       "details": {
         *         "id": "583231",
         *         "name": "Ada Lovelace",
         *         "email": "ada@acme.example"
         *       }
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description The social provider: the target of its connector, such as `github`.
         * @example github
         */
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
        /** @description `true`: add what is known of the tokens that the provider gave for the user. The tokens themselves are never shown. */
        includeTokenSecret?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the enterprise connector.
         * @example acmeoidc1q7x
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Laptop",
         *       "expiresAt": 4102444800000
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input' | 'request.malformed';
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "currentName": "Laptop",
         *       "name": "Laptop of Ada"
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Name of the token, as in `GET /api/users/{userId}/personal-access-tokens`.
         * @example Laptop
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Name of the token, as in `GET /api/users/{userId}/personal-access-tokens`.
         * @example Laptop
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Laptop of Ada"
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Laptop"
         *     }
         */
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
  GetAccountCenterSettings: {
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
          'application/json': components['schemas']['AccountCenterDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateAccountCenterSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "enabled": true,
         *       "fields": {
         *         "name": "Edit",
         *         "email": "Edit",
         *         "password": "Edit",
         *         "mfa": "Edit",
         *         "session": "Edit"
         *       },
         *       "webauthnRelatedOrigins": [
         *         "https://store.acme.example"
         *       ],
         *       "deleteAccountUrl": "https://store.acme.example/delete-account"
         *     }
         */
        'application/json': components['schemas']['UpdateAccountCenterDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountCenterDto'];
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
  GetWellKnownAccountCenter: {
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
          'application/json': components['schemas']['AccountCenterDto'];
        };
      };
      429: components['responses']['429-public'];
      503: components['responses']['503-any'];
    };
  };
  ListOneTimeTokens: {
    parameters: {
      query?: {
        /** @description Only tokens for this e-mail address. Case does not count. For example `grace@acme.example`. */
        email?: string;
        /** @description Only tokens with this status now. For example `active`. */
        status?: 'active' | 'consumed' | 'revoked' | 'expired';
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
          'application/json': components['schemas']['OneTimeTokenDto'][];
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
  AddOneTimeTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "grace@acme.example",
         *       "expiresIn": 3600
         *     }
         */
        'application/json': components['schemas']['CreateOneTimeTokenDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeTokenDto'];
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
  VerifyOneTimeToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "grace@acme.example",
         *       "token": "yJ3vQ8tN2kR6wX1mB5zD9hL4pS7cF0gA"
         *     }
         */
        'application/json': components['schemas']['VerifyOneTimeTokenDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeTokenDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `one_time_token.email_mismatch`: The token is for another e-mail address.
       *     - `one_time_token.token_consumed`: The token was used before.
       *     - `one_time_token.token_expired`: The time of the token is over.
       *     - `one_time_token.token_revoked`: The token was taken back.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'one_time_token.email_mismatch'
              | 'one_time_token.token_consumed'
              | 'one_time_token.token_expired'
              | 'one_time_token.token_revoked'
              | 'request.body_not_json'
              | 'request.malformed';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      /**
       * @description Not Found
       *
       *     - `one_time_token.token_not_found`: There is no such token.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'one_time_token.token_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  GetOneTimeToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the token, as in `id` of `GET /api/one-time-tokens`.
         * @example onetimetoken8x2k5q1vt
         */
        id: components['parameters']['oneTimeTokenId-root'];
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
          'application/json': components['schemas']['OneTimeTokenDto'];
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
  DeleteOneTimeToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the token, as in `id` of `GET /api/one-time-tokens`.
         * @example onetimetoken8x2k5q1vt
         */
        id: components['parameters']['oneTimeTokenId-root'];
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
  ReplaceOneTimeTokenStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the token, as in `id` of `GET /api/one-time-tokens`.
         * @example onetimetoken8x2k5q1vt
         */
        id: components['parameters']['oneTimeTokenId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "revoked"
         *     }
         */
        'application/json': components['schemas']['ReplaceOneTimeTokenStatusDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeTokenDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `one_time_token.cannot_reactivate_token`: A token cannot be made usable again. Make a new one.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'one_time_token.cannot_reactivate_token'
              | 'request.body_not_json'
              | 'request.malformed';
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
        /**
         * @example {
         *       "targetType": "User",
         *       "targets": [
         *         "ada",
         *         "ada@acme.example"
         *       ]
         *     }
         */
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
  CreateVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "grace@acme.example"
         *     }
         */
        'application/json': components['schemas']['SendVerificationCodeDto'];
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
       *     - `connector.general`: The provider refused, or could not be reached.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `connector.invalid_response`: The provider answered with something that it should not answer.
       *     - `connector.template_not_found`: The config has no template for this message.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'connector.general'
              | 'connector.invalid_config'
              | 'connector.invalid_response'
              | 'connector.template_not_found'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed';
          };
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Too Many Requests
       *
       *     - `connector.rate_limit_exceeded`: The provider was asked too often, and refuses for a while.
       *     - `request.message_rate_limited`: The recipient was sent too many messages. Try again in ten minutes.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.rate_limit_exceeded' | 'request.message_rate_limited';
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
  VerifyVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "grace@acme.example",
         *       "verificationCode": "482915"
         *     }
         */
        'application/json': components['schemas']['VerifyVerificationCodeDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `verification_code.code_mismatch`: The code is wrong.
       *     - `verification_code.exceed_max_try`: The code was mistyped too often and is worth nothing any more. Ask for a new one.
       *     - `verification_code.expired`: The code is too old. Ask for a new one.
       *     - `verification_code.not_found`: There is no code to compare with. Ask for a new one.
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
              | 'request.malformed'
              | 'verification_code.code_mismatch'
              | 'verification_code.exceed_max_try'
              | 'verification_code.expired'
              | 'verification_code.not_found';
          };
        };
      };
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
        /** @description The last day that counts, `YYYY-MM-DD`; today without it. For example `2026-06-30`. */
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
        /** @description Only roles with this text in id, name or description. Case does not count. For example `admin`. */
        q?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "name": "Admin",
         *       "description": "Runs the organization",
         *       "type": "User",
         *       "organizationScopeIds": [
         *         "invitemember2x7k4q9vt"
         *       ],
         *       "resourceScopeIds": [
         *         "readorders5q8z1w3x6vt"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Runs the organization and invites people"
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationScopeIds": [
         *         "invitemember2x7k4q9vt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationScopeIds": [
         *         "invitemember2x7k4q9vt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
        /**
         * @description Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.
         * @example invitemember2x7k4q9vt
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "scopeIds": [
         *         "readorders5q8z1w3x6vt"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "scopeIds": [
         *         "readorders5q8z1w3x6vt"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
        id: components['parameters']['organizationRoleId-root'];
        /**
         * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
         * @example readorders5q8z1w3x6vt
         */
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
        /** @description Only scopes with this text in the name. Case does not count. For example `member`. */
        q?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "name": "invite:member",
         *       "description": "Invite people"
         *     }
         */
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
        /**
         * @description Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.
         * @example invitemember2x7k4q9vt
         */
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
        /**
         * @description Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.
         * @example invitemember2x7k4q9vt
         */
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
        /**
         * @description Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.
         * @example invitemember2x7k4q9vt
         */
        id: components['parameters']['organizationScopeId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Invite people to the organization"
         *     }
         */
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
        /**
         * @example {
         *       "managementApiScopes": false
         *     }
         */
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
        /** @description Only organizations with this text in id or name. Case does not count. For example `acme`. */
        q?: string;
        /** @description `true`: add how many members each has, and three of them. */
        showFeatured?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "name": "Acme",
         *       "description": "Everything for the road runner.",
         *       "customData": {
         *         "plan": "business"
         *       }
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Everything for the road runner, since 1949.",
         *       "branding": {
         *         "logoUrl": "https://store.acme.example/logo.svg"
         *       }
         *     }
         */
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
        /** @description Only members with this text in id, name, username, e-mail address or phone number. Case does not count. For example `ada`. */
        q?: string;
        /** @description Only members who have this organization role. For example `orgadmin6x3k9q0v2zw1t`. */
        organizationRoleId?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userIds": [
         *         "ada7m2k0x5wq",
         *         "grace3v8n1tz"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userIds": [
         *         "ada7m2k0x5wq"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userIds": [
         *         "ada7m2k0x5wq"
         *       ],
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input' | 'request.malformed';
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /** @description Only applications with this text in id, name or description. Case does not count. For example `sync`. */
        q?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "applicationIds": [
         *         "ordersync7x2k0q5v8zwt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "applicationIds": [
         *         "ordersync7x2k0q5v8zwt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "applicationIds": [
         *         "ordersync7x2k0q5v8zwt"
         *       ],
         *       "organizationRoleIds": [
         *         "orgsync0x5k2q8v7zw3t1"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input' | 'request.malformed';
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgsync0x5k2q8v7zw3t1"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgsync0x5k2q8v7zw3t1"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationScopes": [
         *         "invitemember2x7k4q9vt"
         *       ],
         *       "resourceScopes": [
         *         "readorders5q8z1w3x6vt"
         *       ],
         *       "organizationResourceScopes": [
         *         "readorders5q8z1w3x6vt"
         *       ],
         *       "userScopes": [
         *         "profile",
         *         "email",
         *         "urn:logto:scope:organizations"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
        /**
         * @description Which list of the application the scope is in: `organization-scopes`, `resource-scopes`, `organization-resource-scopes` or `user-scopes`.
         * @example resource-scopes
         */
        scopeType: string;
        /**
         * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
         * @example readorders5q8z1w3x6vt
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationIds": [
         *         "acme4x9qk2vd"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationIds": [
         *         "acme4x9qk2vd"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        id: components['parameters']['applicationId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userIds": [
         *         "ada7m2k0x5wq"
         *       ],
         *       "userRoleIds": [
         *         "support2c9k4m7x0vqzd1"
         *       ],
         *       "organizationIds": [],
         *       "organizationRoleRules": [
         *         {
         *           "organizationId": "acme4x9qk2vd",
         *           "organizationRoleIds": [
         *             "orgadmin6x3k9q0v2zw1t"
         *           ]
         *         }
         *       ]
         *     }
         */
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
        /** @description Only invitations to this organization. For example `acme4x9qk2vd`. */
        organizationId?: string;
        /** @description Only invitations by this user. For example `ada7m2k0x5wq`. */
        inviterId?: string;
        /** @description Only invitations of this e-mail address. Case does not count. For example `grace@acme.example`. */
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
        /**
         * @example {
         *       "invitee": "grace@acme.example",
         *       "organizationId": "acme4x9qk2vd",
         *       "expiresAt": 4102444800000,
         *       "inviterId": "ada7m2k0x5wq",
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input' | 'request.malformed';
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
       * @description Too Many Requests
       *
       *     - `request.message_rate_limited`: The recipient was sent too many messages. Try again in ten minutes.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.message_rate_limited';
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
        /**
         * @description Id of the invitation, as in `id` of `GET /api/organization-invitations`.
         * @example invitation3k8x1q5v0zt
         */
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
        /**
         * @description Id of the invitation, as in `id` of `GET /api/organization-invitations`.
         * @example invitation3k8x1q5v0zt
         */
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
        /**
         * @description Id of the invitation, as in `id` of `GET /api/organization-invitations`.
         * @example invitation3k8x1q5v0zt
         */
        id: components['parameters']['organizationInvitationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://store.acme.example/invitations/accept",
         *       "locale": "en"
         *     }
         */
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
       * @description Too Many Requests
       *
       *     - `request.message_rate_limited`: The recipient was sent too many messages. Try again in ten minutes.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'request.message_rate_limited';
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
        /**
         * @description Id of the invitation, as in `id` of `GET /api/organization-invitations`.
         * @example invitation3k8x1q5v0zt
         */
        id: components['parameters']['organizationInvitationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "Accepted",
         *       "acceptedUserId": "grace3v8n1tz"
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "emailDomains": [
         *         "acme.example",
         *         "acme-labs.example"
         *       ]
         *     }
         */
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
       *     - `jit_provisioning.public_email_domain`: Anybody gets an address of the domain, and the tenant lets nobody join an organization by such an address.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'entity.relation_foreign_key_not_found' | 'jit_provisioning.public_email_domain';
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "emailDomain": "acme.example"
         *     }
         */
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
       *     - `jit_provisioning.public_email_domain`: Anybody gets an address of the domain, and the tenant lets nobody join an organization by such an address.
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
              | 'jit_provisioning.public_email_domain';
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description The part of an address after the `@`.
         * @example acme.example
         */
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
  GetJitProvisioningConfig: {
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
          'application/json': components['schemas']['JitProvisioningConfigDto'];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      503: components['responses']['503-any'];
    };
  };
  UpdateJitProvisioningConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "refusePublicEmailDomains": true
         *     }
         */
        'application/json': components['schemas']['UpdateJitProvisioningConfigDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JitProvisioningConfigDto'];
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
  ListOrganizationJitRoles: {
    parameters: {
      query?: {
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the organization role, as in `id` of `GET /api/organization-roles`.
         * @example orgadmin6x3k9q0v2zw1t
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "ssoConnectorIds": []
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "ssoConnectorIds": [
         *         "acmeoidc1q7x"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the organization, as in `id` of `GET /api/organizations`.
         * @example acme4x9qk2vd
         */
        id: components['parameters']['organizationId-root'];
        /**
         * @description Id of the enterprise connector.
         * @example acmeoidc1q7x
         */
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
        /**
         * @example {
         *       "enabled": true
         *     }
         */
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
        /**
         * @example {
         *       "description": "Everything for the road runner."
         *     }
         */
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
        /** @description Only members who have this organization role. For example `orgadmin6x3k9q0v2zw1t`. */
        organizationRoleId?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "userIds": [
         *         "grace3v8n1tz"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
  LeaveMyOrganization: {
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
      401: components['responses']['401-organization'];
      403: components['responses']['403-organization'];
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "invitee": "grace@acme.example",
         *       "expiresAt": 4102444800000,
         *       "organizationRoleIds": [
         *         "orgadmin6x3k9q0v2zw1t"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'request.body_not_json' | 'request.invalid_input' | 'request.malformed';
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
        /**
         * @description Id of the invitation, as in `id` of `GET /api/my-organization/invitations`.
         * @example invitation3k8x1q5v0zt
         */
        invitationId: components['parameters']['invitationId'];
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "emailDomain": "acme.example"
         *     }
         */
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
        /**
         * @description The part of an address after the `@`.
         * @example acme.example
         */
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
        /** @description Leave out the roles that this user has: what is left can be given. For example `ada7m2k0x5wq`. */
        excludeUserId?: string;
        /** @description Leave out the roles that this application has: what is left can be given. For example `ordersync7x2k0q5v8zwt`. */
        excludeApplicationId?: string;
        /** @description Only roles for users, or only roles for applications. For example `User`. */
        type?: 'User' | 'MachineToMachine';
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
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
        /**
         * @example {
         *       "name": "Support",
         *       "description": "Answers questions about orders",
         *       "type": "User",
         *       "scopeIds": [
         *         "readorders5q8z1w3x6vt"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "description": "Answers questions about orders and returns"
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "scopeIds": [
         *         "readorders5q8z1w3x6vt"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
        /**
         * @description Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.
         * @example readorders5q8z1w3x6vt
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userIds": [
         *         "ada7m2k0x5wq"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "applicationIds": [
         *         "ordersync7x2k0q5v8zwt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
        id: components['parameters']['roleId-root'];
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "roleIds": [
         *         "support2c9k4m7x0vqzd1"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "roleIds": [
         *         "support2c9k4m7x0vqzd1"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
        /** @description Leaves only what matches. `search` looks in all fields that can be searched, `search.<field>` in one, and `%` stands for any characters. `mode` (`like` by default, `exact`, `similar_to`, `posix`) says how to compare, `joint` (`or` by default, `and`) how several conditions go together, `isCaseSensitive=true` that case counts. */
        search_params?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "roleIds": [
         *         "machine8d3k5q1x7vz0wt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "roleIds": [
         *         "machine8d3k5q1x7vz0wt"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
        /**
         * @description Id of the role, as in `id` of `GET /api/roles`.
         * @example support2c9k4m7x0vqzd1
         */
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
        /** @description `true`: add how many requests of the last 24 hours there were, and how many were taken. */
        includeExecutionStats?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
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
        /**
         * @example {
         *       "name": "CRM",
         *       "events": [
         *         "User.Created",
         *         "User.Data.Updated",
         *         "User.Deleted"
         *       ],
         *       "config": {
         *         "url": "https://crm.acme.example/webhooks/portico"
         *       }
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'guard.invalid_input' | 'hook.missing_events' | 'request.body_not_json' | 'request.malformed';
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
        /** @description Add how many requests of the last 24 hours there were, and how many were taken. Any text means yes. For example `true`. */
        includeExecutionStats?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
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
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
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
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "events": [
         *         "User.Created",
         *         "User.Deleted",
         *         "Organization.Membership.Updated"
         *       ]
         *     }
         */
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
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
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
        /** @description Only entries of this key. For example `TriggerHook.User.Created`. */
        logKey?: string;
        /** @description `true`: count no further than 10,001, which is faster on a long log. `Total-Number-Is-Capped` says where counting stopped. */
        enableCap?: string;
        /** @description Only entries of this moment and later, in milliseconds since 1970. For example `1767225600000`. */
        start_time?: string;
        /** @description Only entries of this moment and earlier, in milliseconds since 1970. For example `4102444800000`. */
        end_time?: string;
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
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
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
        id: components['parameters']['hookId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "events": [
         *         "User.Created"
         *       ],
         *       "config": {
         *         "url": "https://crm.acme.example/webhooks/portico"
         *       }
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
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
        /**
         * @description Id of the webhook, as in `id` of `GET /api/hooks`.
         * @example orderhook5k0x9q3v2zwt
         */
        id: components['parameters']['hookId-root'];
        /**
         * @description Id of the delivery, as in `id` of `GET /api/hooks/{id}/dead-deliveries`.
         * @example delivery7k2x4q8v1zw5t
         */
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
        /**
         * @example {
         *       "endsWithCredentials": true
         *     }
         */
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
        /**
         * @example {
         *       "enabledExtendedClaims": [
         *         "roles",
         *         "organizations",
         *         "organization_roles"
         *       ]
         *     }
         */
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
        /** @description Which page of the list to return, counted from 1. `Link` and `Total-Number` tell how many there are. */
        page?: number;
        /** @description How many items a page has. For example `20`. */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @example {
         *       "ttl": 1209600
         *     }
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the session: `payload.uid` in `GET /api/users/{userId}/sessions`.
         * @example session-Vn2Kd8Qx7LmRt3Wz
         */
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
        /** @description Which grants of the session end with it: `all`, or `firstParty` for those of your own applications. Without it none does, and refresh tokens with `offline_access` go on. */
        revokeGrantsTarget?: 'all' | 'firstParty';
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the session: `payload.uid` in `GET /api/users/{userId}/sessions`.
         * @example session-Vn2Kd8Qx7LmRt3Wz
         */
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
        /** @description `firstParty`: only grants to your own applications; `thirdParty`: only to others. Without it both. */
        appType?: 'firstParty' | 'thirdParty';
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the grant, as in `id` of `GET /api/users/{userId}/grants`.
         * @example grant-J5pTq9Xc2BnYw6Hs
         */
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
        /**
         * @description `private-keys`: the keys that sign tokens; `cookie-keys`: the keys that sign cookies.
         * @example private-keys
         */
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
        /**
         * @description `private-keys`: the keys that sign tokens; `cookie-keys`: the keys that sign cookies.
         * @example private-keys
         */
        keyType: string;
        /**
         * @description Id of the key, as in `id` of `GET /api/configs/oidc/{keyType}`.
         * @example key-Zt4Rw8Lk1QvNx6Jm
         */
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
        /**
         * @description `private-keys`: the keys that sign tokens; `cookie-keys`: the keys that sign cookies.
         * @example private-keys
         */
        keyType: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "signingKeyAlgorithm": "EC",
         *       "rotationGracePeriod": 14400
         *     }
         */
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
        /** @description Ignored: there are no demo connectors. For example `false`. */
        removeUnusedDemoSocialConnector?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "color": {
         *         "primaryColor": "#0069a8",
         *         "isDarkModeEnabled": true,
         *         "darkPrimaryColor": "#5fb8ef"
         *       },
         *       "branding": {
         *         "logoUrl": "https://store.acme.example/logo.svg"
         *       },
         *       "termsOfUseUrl": "https://store.acme.example/terms",
         *       "privacyPolicyUrl": "https://store.acme.example/privacy",
         *       "supportEmail": "help@acme.example",
         *       "languageInfo": {
         *         "autoDetect": true,
         *         "fallbackLanguage": "en"
         *       }
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @example {
         *       "password": "Heron-under-9-bridges",
         *       "userId": "ada7m2k0x5wq"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | components['schemas']['PasswordCheckDto']
            | (components['schemas']['Refusal'] & {
                /** @enum {unknown} */
                code?:
                  | 'guard.invalid_input'
                  | 'request.body_not_json'
                  | 'request.invalid_input'
                  | 'request.malformed';
              });
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
        /**
         * @description How many conflicts to show; 20 where it is left out.
         * @example 20
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
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
        /**
         * @description Id of the application, as in `id` of `GET /api/applications`: its `client_id`.
         * @example acmestore1k6x3q9v0zwt
         */
        applicationId: components['parameters']['applicationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "displayName": "Acme Store",
         *       "branding": {
         *         "logoUrl": "https://store.acme.example/logo.svg"
         *       },
         *       "termsOfUseUrl": "https://store.acme.example/terms",
         *       "privacyPolicyUrl": "https://store.acme.example/privacy"
         *     }
         */
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
        /** @description Id of the organization whose colours, pictures and styles to show. For example `acme4x9qk2vd`. */
        organizationId?: string;
        /** @description Id of the application that somebody signs in to, whose looks to show. For example `acmestore1k6x3q9v0zwt`. */
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
        /** @description Id of the organization whose colours, pictures and styles to show. For example `acme4x9qk2vd`. */
        organizationId?: string;
        /** @description Id of the application that somebody signs in to, whose looks to show. For example `acmestore1k6x3q9v0zwt`. */
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
        /** @description The language to read, as a tag (BCP 47); without it the language of the browser, or the tenant’s own. */
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
  ListCustomPhrases: {
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
          'application/json': components['schemas']['CustomPhraseDto'][];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  GetCustomPhrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A language, as a tag (BCP 47).
         * @example it
         */
        languageTag: components['parameters']['languageTag'];
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
          'application/json': components['schemas']['CustomPhraseDto'];
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
  ReplaceCustomPhrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A language, as a tag (BCP 47).
         * @example it
         */
        languageTag: components['parameters']['languageTag'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": {
         *         "sign_in": "Let me in"
         *       },
         *       "description": {
         *         "no_account": "New at Acme?"
         *       }
         *     }
         */
        'application/json': {
          /** @description Stands for any key of `GET /api/.well-known/phrases`, such as `action`: a phrase, or an object of further keys. */
          '[translationKey]'?: unknown;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomPhraseDto'];
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
       *     - `localization.invalid_translation_structure`: A phrase stands where the pages have none.
       *     - `localization.translation_limit_exceeded`: There would be more phrases than a tenant may have.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'localization.invalid_translation_structure' | 'localization.translation_limit_exceeded';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteCustomPhrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A language, as a tag (BCP 47).
         * @example it
         */
        languageTag: components['parameters']['languageTag'];
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
       * @description Conflict
       *
       *     - `localization.cannot_delete_default_language`: The fallback language of the tenant keeps its phrases.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'localization.cannot_delete_default_language';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GenerateBackupCodes: {
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
          'application/json': components['schemas']['NewBackupCodesDto'];
        };
      };
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  VerifyBackupCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "4f1c09ab7e"
         *     }
         */
        'application/json': components['schemas']['VerifyBackupCodeDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.invalid_backup_code`: The backup code is wrong, or was used before.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
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
              | 'request.malformed'
              | 'session.mfa.invalid_backup_code'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
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
  CreateAndSendMfaVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifierType": "email"
         *     }
         */
        'application/json': components['schemas']['SendMfaCodeDto'];
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
       *     - `connector.general`: The provider refused, or could not be reached.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `connector.invalid_response`: The provider answered with something that it should not answer.
       *     - `connector.template_not_found`: The config has no template for this message.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.mfa_factor_not_enabled`: The second factor is not offered here.
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
              | 'connector.general'
              | 'connector.invalid_config'
              | 'connector.invalid_response'
              | 'connector.template_not_found'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.mfa.mfa_factor_not_enabled'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password';
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Too Many Requests
       *
       *     - `connector.rate_limit_exceeded`: The provider was asked too often, and refuses for a while.
       *     - `request.message_rate_limited`: The recipient was sent too many messages. Try again in ten minutes.
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
            code?:
              'connector.rate_limit_exceeded' | 'request.message_rate_limited' | 'request.too_many_requests';
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
  VerifyMfaVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "verificationId": "verification1x6k9q4vt",
         *       "code": "123456",
         *       "identifierType": "email"
         *     }
         */
        'application/json': components['schemas']['VerifyMfaCodeDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
       *     - `session.verification_blocked_too_many_attempts`: Too many attempts. Try again later.
       *     - `verification_code.code_mismatch`: The code is wrong.
       *     - `verification_code.email_mismatch`: The code was sent to another e-mail address.
       *     - `verification_code.exceed_max_try`: The code was mistyped too often and is worth nothing any more. Ask for a new one.
       *     - `verification_code.expired`: The code is too old. Ask for a new one.
       *     - `verification_code.not_found`: There is no code to compare with. Ask for a new one.
       *     - `verification_code.phone_mismatch`: The code was sent to another phone number.
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
              | 'request.malformed'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
              | 'session.verification_blocked_too_many_attempts'
              | 'verification_code.code_mismatch'
              | 'verification_code.email_mismatch'
              | 'verification_code.exceed_max_try'
              | 'verification_code.expired'
              | 'verification_code.not_found'
              | 'verification_code.phone_mismatch';
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
  CreateTotpSecret: {
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
          'application/json': components['schemas']['NewTotpDto'];
        };
      };
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  VerifyTotpVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "287082"
         *     }
         */
        'application/json': components['schemas']['VerifyTotpDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.invalid_totp_code`: The code of the authenticator application is wrong, or was used before.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
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
              | 'request.malformed'
              | 'session.mfa.invalid_totp_code'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
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
      403: components['responses']['403-experience'];
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
  CreateWebAuthnRegistrationVerification: {
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
          'application/json': components['schemas']['WebAuthnRegistrationDto'];
        };
      };
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  VerifyWebAuthnRegistrationVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "verificationId": "verification1x6k9q4vt",
         *       "payload": {
         *         "type": "WebAuthn",
         *         "id": "v8hc4xcRhXZ1pTVlZvVAuw",
         *         "rawId": "v8hc4xcRhXZ1pTVlZvVAuw",
         *         "clientExtensionResults": {},
         *         "response": {
         *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *           "attestationObject": "o2NmbXRkbm9uZWdhdHRTdG10oA"
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['VerifyWebAuthnRegistrationDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.pending_info_not_found`: No challenge is waiting for this answer; ask for another one.
       *     - `session.mfa.webauthn_verification_failed`: The passkey could not be verified.
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
              | 'request.malformed'
              | 'session.mfa.pending_info_not_found'
              | 'session.mfa.webauthn_verification_failed'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password';
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  CreateWebAuthnAuthenticationVerification: {
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
          'application/json': components['schemas']['WebAuthnAuthenticationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `session.mfa.webauthn_verification_not_found`: The user has no passkey.
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
              | 'session.mfa.webauthn_verification_not_found'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password';
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  VerifyWebAuthnAuthenticationVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "verificationId": "verification1x6k9q4vt",
         *       "payload": {
         *         "type": "WebAuthn",
         *         "id": "v8hc4xcRhXZ1pTVlZvVAuw",
         *         "rawId": "v8hc4xcRhXZ1pTVlZvVAuw",
         *         "clientExtensionResults": {},
         *         "response": {
         *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *           "authenticatorData": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA",
         *           "signature": "MEUCIQDt"
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['VerifyWebAuthnAuthenticationDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.pending_info_not_found`: No challenge is waiting for this answer; ask for another one.
       *     - `session.mfa.webauthn_verification_failed`: The passkey could not be verified.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
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
              | 'request.malformed'
              | 'session.mfa.pending_info_not_found'
              | 'session.mfa.webauthn_verification_failed'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
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
      403: components['responses']['403-experience'];
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
  CreateAndSendVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": {
         *         "type": "email",
         *         "value": "ada@acme.example"
         *       },
         *       "interactionEvent": "SignIn"
         *     }
         */
        'application/json': components['schemas']['SendCodeDto'];
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
       *     - `connector.general`: The provider refused, or could not be reached.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `connector.invalid_response`: The provider answered with something that it should not answer.
       *     - `connector.template_not_found`: The config has no template for this message.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
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
              | 'connector.general'
              | 'connector.invalid_config'
              | 'connector.invalid_response'
              | 'connector.template_not_found'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.email_blocklist.invalid_email'
              | 'session.not_found';
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
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'user.invalid_phone';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `connector.rate_limit_exceeded`: The provider was asked too often, and refuses for a while.
       *     - `request.message_rate_limited`: The recipient was sent too many messages. Try again in ten minutes.
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
            code?:
              'connector.rate_limit_exceeded' | 'request.message_rate_limited' | 'request.too_many_requests';
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
  VerifyVerificationCodeVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": {
         *         "type": "email",
         *         "value": "ada@acme.example"
         *       },
         *       "verificationId": "verification1x6k9q4vt",
         *       "code": "482915"
         *     }
         */
        'application/json': components['schemas']['VerifyCodeDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.verification_blocked_too_many_attempts`: Too many attempts. Try again later.
       *     - `verification_code.code_mismatch`: The code is wrong.
       *     - `verification_code.email_mismatch`: The code was sent to another e-mail address.
       *     - `verification_code.exceed_max_try`: The code was mistyped too often and is worth nothing any more. Ask for a new one.
       *     - `verification_code.expired`: The code is too old. Ask for a new one.
       *     - `verification_code.not_found`: There is no code to compare with. Ask for a new one.
       *     - `verification_code.phone_mismatch`: The code was sent to another phone number.
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
              | 'request.malformed'
              | 'session.not_found'
              | 'session.verification_blocked_too_many_attempts'
              | 'verification_code.code_mismatch'
              | 'verification_code.email_mismatch'
              | 'verification_code.exceed_max_try'
              | 'verification_code.expired'
              | 'verification_code.not_found'
              | 'verification_code.phone_mismatch';
          };
        };
      };
      403: components['responses']['403-experience'];
      /**
       * @description Not Found
       *
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
            code?: 'session.interaction_not_found' | 'session.verification_session_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.invalid_phone';
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
        /**
         * @example {
         *       "organizationIds": [
         *         "acme4x9qk2vd"
         *       ]
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'oidc.access_denied'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.not_found';
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
        /**
         * @example {
         *       "interactionEvent": "SignIn"
         *     }
         */
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
        /**
         * @example {
         *       "interactionEvent": "SignIn"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @example {
         *       "verificationId": "verification1x6k9q4vt"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `role.default_role_missing`: Every new user is to get a role that does not exist.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
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
              | 'request.malformed'
              | 'role.default_role_missing'
              | 'session.email_blocklist.invalid_email'
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
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.missing_profile`: The profile lacks something.
       *     - `user.phone_already_in_use`: Another user has this phone number.
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
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'session.not_supported_for_forgot_password'
              | 'user.email_already_in_use'
              | 'user.missing_profile'
              | 'user.phone_already_in_use'
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
        /**
         * @description E-mail address that somebody typed.
         * @example ada@acme.example
         */
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
       *     - `session.mfa.mfa_factor_not_enabled`: The second factor is not offered here.
       *     - `session.mfa.webauthn_verification_failed`: The passkey could not be verified.
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
              | 'session.mfa.mfa_factor_not_enabled'
              | 'session.mfa.webauthn_verification_failed'
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
          };
        };
      };
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
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `session.mfa.backup_code_required`: Make backup codes for the day on which the other factors are lost.
       *     - `session.mfa.suggest_additional_mfa`: Set up a further second factor, or say that you want none.
       *     - `session.mfa.too_many_passkeys`: The user has as many passkeys as anybody may have.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.email_exists_in_profile`: The user has an e-mail address already.
       *     - `user.missing_mfa`: Set up a second factor.
       *     - `user.missing_profile`: The profile lacks something.
       *     - `user.new_password_required_in_profile`: No new password was chosen. Choose one first.
       *     - `user.passkey_preferred`: Set up a passkey to sign in with, or say that you want none.
       *     - `user.password_exists_in_profile`: The user has a password already.
       *     - `user.phone_already_in_use`: Another user has this phone number.
       *     - `user.phone_exists_in_profile`: The user has a phone number already.
       *     - `user.suggest_mfa`: Say whether you want a second factor.
       *     - `user.totp_already_in_use`: The user has an authenticator application already.
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
              | 'entity.value_too_long'
              | 'session.mfa.backup_code_required'
              | 'session.mfa.suggest_additional_mfa'
              | 'session.mfa.too_many_passkeys'
              | 'user.email_already_in_use'
              | 'user.email_exists_in_profile'
              | 'user.missing_mfa'
              | 'user.missing_profile'
              | 'user.new_password_required_in_profile'
              | 'user.passkey_preferred'
              | 'user.password_exists_in_profile'
              | 'user.phone_already_in_use'
              | 'user.phone_exists_in_profile'
              | 'user.suggest_mfa'
              | 'user.totp_already_in_use'
              | 'user.username_already_in_use'
              | 'user.username_exists_in_profile';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  ShowInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "invitation3k8x1q5v0zt.q7Vw2Xk9RtLm4Nc8Zp1Hs6Yb3Gd5Jf0Ke2Ta7Uo4Wi"
         *     }
         */
        'application/json': components['schemas']['InvitationTokenDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShownInvitationDto'];
        };
      };
      400: components['responses']['400-input-body'];
      403: components['responses']['403-visitor'];
      /**
       * @description Not Found
       *
       *     - `invitation.not_found`: There is no such invitation: the link is not complete, or the invitation was deleted.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'invitation.not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `invitation.already_accepted`: The invitation was accepted before.
       *     - `invitation.expired`: The invitation has expired.
       *     - `invitation.revoked`: The invitation was taken back.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'invitation.already_accepted' | 'invitation.expired' | 'invitation.revoked';
          };
        };
      };
      429: components['responses']['429-visitor'];
      503: components['responses']['503-any'];
    };
  };
  AcceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "invitation3k8x1q5v0zt.q7Vw2Xk9RtLm4Nc8Zp1Hs6Yb3Gd5Jf0Ke2Ta7Uo4Wi",
         *       "username": "grace",
         *       "password": "Otter-beside-4-lakes"
         *     }
         */
        'application/json': components['schemas']['AcceptInvitationDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcceptedInvitationDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `role.default_role_missing`: Every new user is to get a role that does not exist.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
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
              | 'request.malformed'
              | 'role.default_role_missing'
              | 'session.email_blocklist.invalid_email';
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
      403: components['responses']['403-visitor'];
      /**
       * @description Not Found
       *
       *     - `invitation.not_found`: There is no such invitation: the link is not complete, or the invitation was deleted.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'invitation.not_found';
          };
        };
      };
      /**
       * @description Conflict
       *
       *     - `invitation.account_changed`: The account with the invited address has just changed. Look at the invitation again.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'invitation.account_changed';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `invitation.already_accepted`: The invitation was accepted before.
       *     - `invitation.expired`: The invitation has expired.
       *     - `invitation.revoked`: The invitation was taken back.
       *     - `my_organization.inviter_no_longer_allowed`: Whoever made the invitation may no longer give what comes with it.
       *     - `password.rejected`: The password does not meet the policy.
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.missing_profile`: The profile lacks something.
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
              | 'invitation.already_accepted'
              | 'invitation.expired'
              | 'invitation.revoked'
              | 'my_organization.inviter_no_longer_allowed'
              | 'password.rejected'
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'user.email_already_in_use'
              | 'user.missing_profile'
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
  BindMfaVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "Totp",
         *       "verificationId": "verification1x6k9q4vt"
         *     }
         */
        'application/json': components['schemas']['BindMfaDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
       *     - `session.mfa.mfa_factor_not_enabled`: The second factor is not offered here.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
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
              | 'request.malformed'
              | 'session.email_blocklist.invalid_email'
              | 'session.mfa.mfa_factor_not_enabled'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
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
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `session.mfa.backup_code_can_not_be_alone`: Backup codes need another second factor beside them.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.email_exists_in_profile`: The user has an e-mail address already.
       *     - `user.phone_already_in_use`: Another user has this phone number.
       *     - `user.phone_exists_in_profile`: The user has a phone number already.
       *     - `user.totp_already_in_use`: The user has an authenticator application already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'session.mfa.backup_code_can_not_be_alone'
              | 'user.email_already_in_use'
              | 'user.email_exists_in_profile'
              | 'user.phone_already_in_use'
              | 'user.phone_exists_in_profile'
              | 'user.totp_already_in_use';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  BindPasskey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "verificationId": "verification1x6k9q4vt"
         *     }
         */
        'application/json': components['schemas']['BindPasskeyDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.mfa_factor_not_enabled`: The second factor is not offered here.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
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
              | 'request.malformed'
              | 'session.mfa.mfa_factor_not_enabled'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  MarkMfaEnabled: {
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
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
          };
        };
      };
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  SkipMfaBindingFlow: {
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
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
          };
        };
      };
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
       *     - `session.mfa.mfa_policy_not_user_controlled`: Nobody may do without a second factor here.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'session.mfa.mfa_policy_not_user_controlled';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  SkipMfaSuggestion: {
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
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
          };
        };
      };
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  SkipPasskeyBinding: {
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
      /**
       * @description Bad Request
       *
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
            code?: 'session.not_found' | 'session.not_supported_for_forgot_password';
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
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
          };
        };
      };
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
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  VerifyOneTimeTokenVerification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": {
         *         "type": "email",
         *         "value": "grace@acme.example"
         *       },
         *       "token": "yJ3vQ8tN2kR6wX1mB5zD9hL4pS7cF0gA"
         *     }
         */
        'application/json': components['schemas']['OneTimeTokenVerificationDto'];
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
       *     - `one_time_token.email_mismatch`: The token is for another e-mail address.
       *     - `one_time_token.interaction_event_mismatch`: The token is for something else than what is going on.
       *     - `one_time_token.token_consumed`: The token was used before.
       *     - `one_time_token.token_expired`: The time of the token is over.
       *     - `one_time_token.token_revoked`: The token was taken back.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'one_time_token.email_mismatch'
              | 'one_time_token.interaction_event_mismatch'
              | 'one_time_token.token_consumed'
              | 'one_time_token.token_expired'
              | 'one_time_token.token_revoked'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.not_found'
              | 'session.verification_blocked_too_many_attempts';
          };
        };
      };
      403: components['responses']['403-experience'];
      /**
       * @description Not Found
       *
       *     - `one_time_token.token_not_found`: There is no such token.
       *     - `session.interaction_not_found`: Nothing was begun in this session, or it has ended. Begin again.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'one_time_token.token_not_found' | 'session.interaction_not_found';
          };
        };
      };
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
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
  CreateSignInPasskeyAuthentication: {
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
          'application/json': components['schemas']['PasskeyPreflightDto'];
        };
      };
      400: components['responses']['400-experience'];
      403: components['responses']['403-experience'];
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  CreateSignInPasskeyAuthenticationWithIdentifier: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": {
         *         "type": "username",
         *         "value": "ada"
         *       }
         *     }
         */
        'application/json': components['schemas']['PasskeyIdentifierDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasskeyOptionsDto'];
        };
      };
      400: components['responses']['400-experience-input-body'];
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.invalid_phone';
          };
        };
      };
      429: components['responses']['429-experience'];
      503: components['responses']['503-any'];
    };
  };
  VerifySignInPasskeyAuthentication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "verificationId": "verification1x6k9q4vt",
         *       "payload": {
         *         "type": "WebAuthn",
         *         "id": "c29tZS1jcmVkZW50aWFs",
         *         "rawId": "c29tZS1jcmVkZW50aWFs",
         *         "clientExtensionResults": {},
         *         "response": {
         *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *           "authenticatorData": "YXV0aGVudGljYXRvciBkYXRh",
         *           "signature": "c2lnbmF0dXJl"
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['VerifyPasskeyDto'];
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.mfa.webauthn_verification_failed`: The passkey could not be verified.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.passkey_sign_in.conflict_rp_id`: The passkey was asked for under another domain. Ask for it anew under this one.
       *     - `session.passkey_sign_in.pending_info_not_found`: No challenge is waiting for this answer; ask for another one.
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
              | 'request.malformed'
              | 'session.mfa.webauthn_verification_failed'
              | 'session.not_found'
              | 'session.passkey_sign_in.conflict_rp_id'
              | 'session.passkey_sign_in.pending_info_not_found'
              | 'session.verification_blocked_too_many_attempts';
          };
        };
      };
      403: components['responses']['403-experience'];
      /**
       * @description Not Found
       *
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
            code?: 'session.interaction_not_found' | 'session.verification_session_not_found';
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
  AddUserProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "username",
         *       "value": "grace"
         *     }
         */
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
       *     - `custom_profile_fields.name_conflict_built_in_prop`: The field is made of others.
       *     - `custom_profile_fields.name_conflict_custom_data`: The field is kept for consoles.
       *     - `custom_profile_fields.name_conflict_sign_in_identifier`: The field is what people sign in with.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
       *     - `session.not_found`: The session was not found. Go back and sign in again.
       *     - `session.not_supported_for_forgot_password`: This cannot be done where a password is reset.
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
              | 'custom_profile_fields.name_conflict_built_in_prop'
              | 'custom_profile_fields.name_conflict_custom_data'
              | 'custom_profile_fields.name_conflict_sign_in_identifier'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.email_blocklist.invalid_email'
              | 'session.not_found'
              | 'session.not_supported_for_forgot_password'
              | 'session.verification_failed';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: Only pages of this server may call this.
       *     - `auth.forbidden`: This tenant does not let people do this themselves.
       *     - `session.mfa.require_mfa_verification`: A second factor has to be shown first.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'auth.forbidden' | 'session.mfa.require_mfa_verification';
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
       *     - `entity.value_too_long`: A value is too long for where it is kept.
       *     - `password.rejected`: The password does not meet the policy.
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       *     - `user.email_exists_in_profile`: The user has an e-mail address already.
       *     - `user.password_exists_in_profile`: The user has a password already.
       *     - `user.phone_already_in_use`: Another user has this phone number.
       *     - `user.phone_exists_in_profile`: The user has a phone number already.
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
              | 'entity.value_too_long'
              | 'password.rejected'
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'user.email_already_in_use'
              | 'user.email_exists_in_profile'
              | 'user.password_exists_in_profile'
              | 'user.phone_already_in_use'
              | 'user.phone_exists_in_profile'
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
        /**
         * @example {
         *       "password": "Heron-under-9-bridges"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @example {
         *       "identifier": {
         *         "type": "username",
         *         "value": "ada"
         *       },
         *       "password": "Kestrel-over-7-dunes"
         *     }
         */
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
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'request.malformed'
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
        /**
         * @example {
         *       "identifier": {
         *         "type": "username",
         *         "value": "grace"
         *       },
         *       "password": "Otter-beside-4-lakes"
         *     }
         */
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
  UpdatePassword: {
    parameters: {
      query?: never;
      header?: {
        /** @description Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session. For example `verification1x6k9q4vt`. */
        'logto-verification-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "Heron-under-9-bridges"
         *     }
         */
        'application/json': components['schemas']['SetMyPasswordDto'];
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
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed';
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
       *     - `user.suspended`: This account is suspended.
       *     - `verification_record.permission_denied`: This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'user.suspended'
              | 'verification_record.permission_denied';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `password.rejected`: The password does not meet the policy.
       *     - `user.password_exists_in_profile`: The user has a password already.
       *     - `user.same_password`: The user has this password already.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'password.rejected' | 'user.password_exists_in_profile' | 'user.same_password';
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
  UpdatePrimaryEmail: {
    parameters: {
      query?: never;
      header?: {
        /** @description Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session. For example `verification1x6k9q4vt`. */
        'logto-verification-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "ada@acme.example",
         *       "newIdentifierVerificationRecordId": "verification1x6k9q4vt"
         *     }
         */
        'application/json': components['schemas']['SetMyEmailDto'];
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
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `auth.unauthorized`: The token lacks the scope that this part of the account needs.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
       *     - `verification_record.not_found`: There is no such verification, it has expired, or it shows something else.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'auth.unauthorized'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.email_blocklist.invalid_email'
              | 'verification_record.not_found';
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
       *     - `verification_record.permission_denied`: This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'verification_record.permission_denied';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `user.email_already_in_use`: Another user has this e-mail address.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'user.email_already_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeletePrimaryEmail: {
    parameters: {
      query?: never;
      header?: {
        /** @description Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session. For example `verification1x6k9q4vt`. */
        'logto-verification-id'?: string;
      };
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
      /**
       * @description Bad Request
       *
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `auth.unauthorized`: The token lacks the scope that this part of the account needs.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `user.last_sign_in_method_required`: The user could not sign in any more: nothing else is left to sign in with.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'auth.unauthorized'
              | 'guard.invalid_input'
              | 'request.malformed'
              | 'user.last_sign_in_method_required';
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
       *     - `verification_record.permission_denied`: This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'verification_record.permission_denied';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      503: components['responses']['503-any'];
    };
  };
  UpdatePrimaryPhone: {
    parameters: {
      query?: never;
      header?: {
        /** @description Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session. For example `verification1x6k9q4vt`. */
        'logto-verification-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "phone": "12025550143",
         *       "newIdentifierVerificationRecordId": "verification1x6k9q4vt"
         *     }
         */
        'application/json': components['schemas']['SetMyPhoneDto'];
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
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `auth.unauthorized`: The token lacks the scope that this part of the account needs.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `verification_record.not_found`: There is no such verification, it has expired, or it shows something else.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'auth.unauthorized'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'verification_record.not_found';
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
       *     - `verification_record.permission_denied`: This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'verification_record.permission_denied';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       *     - `user.phone_already_in_use`: Another user has this phone number.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.invalid_phone' | 'user.phone_already_in_use';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeletePrimaryPhone: {
    parameters: {
      query?: never;
      header?: {
        /** @description Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session. For example `verification1x6k9q4vt`. */
        'logto-verification-id'?: string;
      };
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
      /**
       * @description Bad Request
       *
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `auth.unauthorized`: The token lacks the scope that this part of the account needs.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `user.last_sign_in_method_required`: The user could not sign in any more: nothing else is left to sign in with.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'auth.unauthorized'
              | 'guard.invalid_input'
              | 'request.malformed'
              | 'user.last_sign_in_method_required';
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
       *     - `verification_record.permission_denied`: This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'verification_record.permission_denied';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      503: components['responses']['503-any'];
    };
  };
  GetProfile: {
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
          'application/json': components['schemas']['MyAccountDto'];
        };
      };
      400: components['responses']['400-account'];
      /**
       * @description Unauthorized
       *
       *     - `auth.authorization_header_missing`: The Authorization header is missing.
       *     - `auth.authorization_token_type_not_supported`: The type of the Authorization header is not supported.
       *     - `auth.jwt_sub_missing`: The token names no subject.
       *     - `auth.unauthorized`: The token is not valid for this API.
       *     - `user.suspended`: This account is suspended.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'user.suspended';
          };
        };
      };
      403: components['responses']['403-account'];
      503: components['responses']['503-any'];
    };
  };
  UpdateProfile: {
    parameters: {
      query?: never;
      header?: {
        /** @description Proof of identity: the `verificationRecordId` of a password, or of a code to an address of the user, that was verified in the last ten minutes in the same session. For example `verification1x6k9q4vt`. */
        'logto-verification-id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada King",
         *       "avatar": "https://store.acme.example/people/ada.png"
         *     }
         */
        'application/json': components['schemas']['UpdateMyAccountDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyAccountDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `auth.unauthorized`: The token lacks the scope that this part of the account needs.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `user.last_sign_in_method_required`: The user could not sign in any more: nothing else is left to sign in with.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'auth.unauthorized'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'user.last_sign_in_method_required';
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
       *     - `verification_record.permission_denied`: This needs a proof of identity: verify yourself, and name the record in `logto-verification-id`.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'verification_record.permission_denied';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `entity.value_too_long`: A value is too long for where it is kept.
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
              | 'entity.value_too_long'
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
      503: components['responses']['503-any'];
    };
  };
  UpdateOtherProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "givenName": "Ada",
         *       "familyName": "Lovelace",
         *       "address": {
         *         "locality": "London"
         *       }
         *     }
         */
        'application/json': components['schemas']['UpdateMyProfileDto'];
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
      /**
       * @description Bad Request
       *
       *     - `account_center.field_not_editable`: The tenant does not let users change this field.
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `auth.unauthorized`: The token lacks the scope that this part of the account needs.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.field_not_editable'
              | 'account_center.not_enabled'
              | 'auth.unauthorized'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed';
          };
        };
      };
      401: components['responses']['401-account'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      503: components['responses']['503-any'];
    };
  };
  CreateVerificationByPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "password": "Kestrel-over-7-dunes"
         *     }
         */
        'application/json': components['schemas']['VerifyPasswordDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationRecordDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
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
              | 'account_center.not_enabled'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.verification_blocked_too_many_attempts';
          };
        };
      };
      401: components['responses']['401-account'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
  CreateVerificationByVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": {
         *         "type": "email",
         *         "value": "ada@acme.example"
         *       }
         *     }
         */
        'application/json': components['schemas']['SendAccountCodeDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationRecordDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `connector.general`: The provider refused, or could not be reached.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `connector.invalid_response`: The provider answered with something that it should not answer.
       *     - `connector.template_not_found`: The config has no template for this message.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.email_blocklist.invalid_email`: This is no e-mail address.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.not_enabled'
              | 'connector.general'
              | 'connector.invalid_config'
              | 'connector.invalid_response'
              | 'connector.template_not_found'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.email_blocklist.invalid_email';
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
       *     - `user.suspended`: This account is suspended.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'user.suspended';
          };
        };
      };
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `session.email_blocklist.email_not_allowed`: This e-mail address is not taken here. Use another one.
       *     - `session.email_blocklist.email_subaddressing_not_allowed`: Addresses with a "+" before the "@" are not taken here. Use the address without it.
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.email_blocklist.email_not_allowed'
              | 'session.email_blocklist.email_subaddressing_not_allowed'
              | 'user.invalid_phone';
          };
        };
      };
      /**
       * @description Too Many Requests
       *
       *     - `connector.rate_limit_exceeded`: The provider was asked too often, and refuses for a while.
       *     - `request.message_rate_limited`: The recipient was sent too many messages. Try again in ten minutes.
       *     - `request.too_many_requests`: Too many of these at once. Try again in a moment.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              'connector.rate_limit_exceeded' | 'request.message_rate_limited' | 'request.too_many_requests';
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
  VerifyVerificationByVerificationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": {
         *         "type": "email",
         *         "value": "ada@acme.example"
         *       },
         *       "verificationId": "verification1x6k9q4vt",
         *       "code": "482915"
         *     }
         */
        'application/json': components['schemas']['VerifyAccountCodeDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationRecordIdDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `account_center.not_enabled`: The tenant does not let users look after their account here.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       *     - `session.verification_blocked_too_many_attempts`: Too many attempts. Try again later.
       *     - `verification_code.code_mismatch`: The code is wrong.
       *     - `verification_code.email_mismatch`: The code was sent to another e-mail address.
       *     - `verification_code.exceed_max_try`: The code was mistyped too often and is worth nothing any more. Ask for a new one.
       *     - `verification_code.expired`: The code is too old. Ask for a new one.
       *     - `verification_code.not_found`: There is no code to compare with. Ask for a new one.
       *     - `verification_code.phone_mismatch`: The code was sent to another phone number.
       *     - `verification_record.not_found`: There is no such verification, it has expired, or it shows something else.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'account_center.not_enabled'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed'
              | 'session.verification_blocked_too_many_attempts'
              | 'verification_code.code_mismatch'
              | 'verification_code.email_mismatch'
              | 'verification_code.exceed_max_try'
              | 'verification_code.expired'
              | 'verification_code.not_found'
              | 'verification_code.phone_mismatch'
              | 'verification_record.not_found';
          };
        };
      };
      401: components['responses']['401-account'];
      /**
       * @description Forbidden
       *
       *     - `auth.forbidden`: The token lacks the scope that this needs.
       *     - `auth.third_party_application_forbidden`: Third-party applications may not call this.
       */
      403: {
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
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Unprocessable Entity
       *
       *     - `user.invalid_phone`: The phone number is not a valid international number.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'user.invalid_phone';
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
  ListConnectors: {
    parameters: {
      query?: {
        /** @description Only connectors with this target. For example `http-email`. */
        target?: string;
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
          'application/json': components['schemas']['ConnectorDto'][];
        };
      };
      400: components['responses']['400-input'];
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  CreateConnector: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connectorId": "http-email",
         *       "config": {
         *         "endpoint": "https://mail.acme.example/send",
         *         "authorization": "Bearer grain-of-rice"
         *       }
         *     }
         */
        'application/json': components['schemas']['CreateConnectorDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConnectorDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `connector.cannot_overwrite_metadata_for_non_standard_connector`: Only connectors of standard protocols have metadata of their own.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `connector.should_specify_target`: A connector of a standard protocol needs a target: a name for the provider that it stands for.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'connector.cannot_overwrite_metadata_for_non_standard_connector'
              | 'connector.invalid_config'
              | 'connector.should_specify_target'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed';
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
       *     - `connector.limit_exceeded`: There are as many connectors as a tenant may have.
       *     - `connector.multiple_instances_not_supported`: There is a connector for this provider already.
       *     - `connector.multiple_target_with_same_platform`: Another connector has this target and platform.
       *     - `connector.not_found_with_connector_id`: There is no provider with this id.
       *     - `connector.token_storage_not_supported`: The tokens of this provider cannot be stored.
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
              | 'connector.limit_exceeded'
              | 'connector.multiple_instances_not_supported'
              | 'connector.multiple_target_with_same_platform'
              | 'connector.not_found_with_connector_id'
              | 'connector.token_storage_not_supported'
              | 'entity.unique_integrity_violation';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  GetConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the connector, as in `id` of `GET /api/connectors`.
         * @example acmemail4k8x
         */
        id: components['parameters']['connectorId-root'];
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
          'application/json': components['schemas']['ConnectorDto'];
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
  DeleteConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the connector, as in `id` of `GET /api/connectors`.
         * @example acmemail4k8x
         */
        id: components['parameters']['connectorId-root'];
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
       *     - `sign_in_experiences.password_expiration_requires_forgot_password`: Passwords expire, and people could not set another one without this connector.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'sign_in_experiences.password_expiration_requires_forgot_password';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  UpdateConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the connector, as in `id` of `GET /api/connectors`.
         * @example acmemail4k8x
         */
        id: components['parameters']['connectorId-root'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "config": {
         *         "endpoint": "https://mail.acme.example/send",
         *         "authorization": "Bearer grain-of-rice"
         *       }
         *     }
         */
        'application/json': components['schemas']['UpdateConnectorDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConnectorDto'];
        };
      };
      /**
       * @description Bad Request
       *
       *     - `connector.can_not_modify_target`: The target of a connector stays as it is.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'connector.can_not_modify_target'
              | 'connector.invalid_config'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed';
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
      /**
       * @description Unprocessable Entity
       *
       *     - `connector.invalid_type_for_syncing_profile`: Only social connectors know profiles.
       *     - `connector.token_storage_not_supported`: The tokens of this provider cannot be stored.
       *     - `entity.invalid_input`: The request names nothing to change.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'connector.invalid_type_for_syncing_profile'
              | 'connector.token_storage_not_supported'
              | 'entity.invalid_input';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListConnectorFactories: {
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
          'application/json': components['schemas']['ConnectorFactoryDto'][];
        };
      };
      401: components['responses']['401-management'];
      403: components['responses']['403-management'];
      429: components['responses']['429-list'];
      503: components['responses']['503-any'];
    };
  };
  GetConnectorFactory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the provider, as in `id` of `GET /api/connector-factories`.
         * @example http-email
         */
        id: components['parameters']['connectorFactoryId-root'];
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
          'application/json': components['schemas']['ConnectorFactoryDto'];
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
  CreateConnectorTest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the provider, as in `id` of `GET /api/connector-factories`.
         * @example http-email
         */
        factoryId: components['parameters']['factoryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "ada@acme.example",
         *       "config": {
         *         "endpoint": "https://mail.acme.example/send",
         *         "authorization": "Bearer grain-of-rice"
         *       }
         *     }
         */
        'application/json': components['schemas']['CreateConnectorTestDto'];
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
       *     - `connector.general`: The provider refused, or could not be reached.
       *     - `connector.insufficient_request_parameters`: The provider needs to be told more.
       *     - `connector.invalid_certificate`: The certificate in the config cannot be used.
       *     - `connector.invalid_config_guard`: The package cannot check configs.
       *     - `connector.invalid_config`: The config is not one that the connector can work with.
       *     - `connector.invalid_metadata`: The package describes its provider wrongly.
       *     - `connector.invalid_request_parameters`: The provider cannot be asked for this.
       *     - `connector.invalid_response`: The provider answered with something that it should not answer.
       *     - `connector.not_found`: There is no provider with this id.
       *     - `connector.template_not_found`: The config has no template for this message.
       *     - `connector.unexpected_type`: The provider does not send such messages.
       *     - `guard.invalid_input`: The request does not have the shape that its route declares.
       *     - `request.body_not_json`: The body is not valid JSON.
       *     - `request.malformed`: The request is not valid HTTP, or its path is not valid.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'connector.general'
              | 'connector.insufficient_request_parameters'
              | 'connector.invalid_certificate'
              | 'connector.invalid_config'
              | 'connector.invalid_config_guard'
              | 'connector.invalid_metadata'
              | 'connector.invalid_request_parameters'
              | 'connector.invalid_response'
              | 'connector.not_found'
              | 'connector.template_not_found'
              | 'connector.unexpected_type'
              | 'guard.invalid_input'
              | 'request.body_not_json'
              | 'request.malformed';
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
       *     - `connector.authorization_failed`: The provider does not let the caller in.
       *     - `connector.social_auth_code_invalid`: The provider does not know the code.
       *     - `connector.social_invalid_access_token`: The provider does not know the access token.
       *     - `connector.social_invalid_id_token`: The ID token of the provider is not valid.
       */
      401: {
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
              | 'auth.unauthorized'
              | 'connector.authorization_failed'
              | 'connector.social_auth_code_invalid'
              | 'connector.social_invalid_access_token'
              | 'connector.social_invalid_id_token';
          };
        };
      };
      403: components['responses']['403-management'];
      413: components['responses']['413-body'];
      415: components['responses']['415-body'];
      /**
       * @description Too Many Requests
       *
       *     - `connector.rate_limit_exceeded`: The provider was asked too often, and refuses for a while.
       *     - `connector.usage_limit_exceeded`: What the provider allows is used up.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.rate_limit_exceeded' | 'connector.usage_limit_exceeded';
          };
        };
      };
      /**
       * @description Not Implemented
       *
       *     - `connector.not_found`: No message can be sent.
       *     - `connector.not_implemented`: The package cannot do this.
       */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?: 'connector.not_found' | 'connector.not_implemented';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  ListUserMfaVerifications: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
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
          'application/json': components['schemas']['UserFactorDto'][];
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
  CreateUserMfaVerification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "Totp",
         *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
         *     }
         */
        'application/json': components['schemas']['CreateUserFactorDto'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedUserFactorDto'];
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
       *     - `session.mfa.backup_code_can_not_be_alone`: Backup codes need another second factor beside them.
       *     - `user.backup_code_already_in_use`: The user has backup codes that are not used yet.
       *     - `user.totp_already_in_use`: The user has an authenticator application already.
       *     - `user.totp_secret_invalid`: The secret of an authenticator application is 16 to 32 characters of base32.
       *     - `user.wrong_backup_code_format`: Backup codes are ten strings of ten lower-case hexadecimal digits each.
       */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refusal'] & {
            /** @enum {unknown} */
            code?:
              | 'session.mfa.backup_code_can_not_be_alone'
              | 'user.backup_code_already_in_use'
              | 'user.totp_already_in_use'
              | 'user.totp_secret_invalid'
              | 'user.wrong_backup_code_format';
          };
        };
      };
      503: components['responses']['503-any'];
    };
  };
  DeleteUserMfaVerification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.
         * @example ada7m2k0x5wq
         */
        userId: components['parameters']['userId'];
        /**
         * @description Id of the second factor, as in `GET /api/users/{userId}/mfa-verifications`.
         * @example totp7k2x4q8v1zw5t0m3d
         */
        verificationId: string;
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
}
