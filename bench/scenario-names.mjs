/** Not a load: how long the server takes to its first answer. */
export const START = 'start';

/** Everything that can be measured, in the order of the tables. */
export const scenarioNames = [
  'token',
  'token-default-resource',
  'token-organization',
  'token-organization-resource',
  'jwks',
  'discovery',
  'resources-list',
  'resource-get',
  'organization-get',
  'applications-list',
  'application-get',
  'roles-list',
  'role-update',
  'role-update-webhook',
  'users-list',
  'user-create',
  'password-verify',
  'token-beside-passwords',
  'refresh-organization',
  'refresh-organization-rotating',
  'userinfo',
  'my-account',
  'stored-token',
  'interaction-start',
  'sign-in',
  'token-beside-sign-ins',
  START,
];
