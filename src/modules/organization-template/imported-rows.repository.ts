import { rowInsert } from '#src/platform/database/row-insert.js';

/** An organization template that was made elsewhere. */
export const ORGANIZATION_ROLE_ROWS = rowInsert({
  table: 'organization_roles',
  key: ['id'],
  others: ['name', 'description', 'type'],
});
export const ORGANIZATION_SCOPE_ROWS = rowInsert({
  table: 'organization_scopes',
  key: ['id'],
  others: ['name', 'description'],
});
export const ORGANIZATION_ROLE_SCOPE_ROWS = rowInsert({
  table: 'organization_role_scopes',
  key: ['organizationRoleId', 'organizationScopeId'],
});
export const ORGANIZATION_ROLE_RESOURCE_SCOPE_ROWS = rowInsert({
  table: 'organization_role_resource_scopes',
  key: ['organizationRoleId', 'scopeId'],
});
