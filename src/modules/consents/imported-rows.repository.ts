import { rowInsert } from '#src/platform/database/row-insert.js';

/** What third-party applications may ask for, and what users granted them, elsewhere. */
export const CONSENT_USER_SCOPE_ROWS = rowInsert({
  table: 'consent_user_scopes',
  key: ['applicationId', 'userScope'],
});
export const CONSENT_RESOURCE_SCOPE_ROWS = rowInsert({
  table: 'consent_resource_scopes',
  key: ['applicationId', 'scopeId'],
});
export const CONSENT_ORGANIZATION_SCOPE_ROWS = rowInsert({
  table: 'consent_organization_scopes',
  key: ['applicationId', 'organizationScopeId'],
});
export const CONSENT_ORGANIZATION_RESOURCE_SCOPE_ROWS = rowInsert({
  table: 'consent_organization_resource_scopes',
  key: ['applicationId', 'scopeId'],
});
export const CONSENT_ORGANIZATION_ROWS = rowInsert({
  table: 'consent_organizations',
  key: ['applicationId', 'userId', 'organizationId'],
});
