import { describe, expect, it } from 'vitest';
import { operationIdOf } from '#src/platform/http/openapi/operation-id.js';

describe('the operation id of', () => {
  it.each([
    ['get', '/organizations', 'ListOrganizations'],
    ['post', '/organizations', 'CreateOrganization'],
    ['get', '/organizations/{id}', 'GetOrganization'],
    ['put', '/organizations/{id}', 'ReplaceOrganization'],
    ['patch', '/organizations/{id}', 'UpdateOrganization'],
    ['delete', '/organizations/{id}', 'DeleteOrganization'],
    ['get', '/organizations/{id}/jit/email-domains', 'ListOrganizationJitEmailDomains'],
    ['delete', '/organizations/{id}/jit/email-domains/{emailDomain}', 'DeleteOrganizationJitEmailDomain'],
    ['post', '/applications/{id}/secrets', 'CreateApplicationSecret'],
    ['put', '/organizations/{id}/users', 'ReplaceOrganizationUsers'],
    ['get', '/users/{userId}/custom-data', 'ListUserCustomData'],
    ['get', '/users/{userId}/logto-configs', 'ListUserLogtoConfigs'],
    ['get', '/saml-applications/{id}/metadata', 'ListSamlApplicationMetadata'],
    ['patch', '/resources/{id}/is-default', 'UpdateResourceIsDefault'],
    ['patch', '/resources/{resourceId}/scopes/{scopeId}', 'UpdateResourceScope'],
    ['get', '/.well-known/experience', 'GetWellKnownExperience'],
    ['get', '/swagger.json', 'GetSwaggerJson'],
    ['get', '/status', 'GetStatus'],
  ] as const)('%s %s is %s', (method, route, id) => {
    expect(operationIdOf(method, route)).toBe(id);
  });

  it.each(['/configs/id-token', '/configs/oidc/{keyType}', '/organizations/{id}/users/roles'])(
    'a path of another shape is not guessed (%s)',
    (route) => {
      expect(() => operationIdOf('get', route)).toThrow(route);
    },
  );
});
