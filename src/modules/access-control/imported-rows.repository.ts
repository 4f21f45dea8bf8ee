import { rowInsert } from '#src/platform/database/row-insert.js';

/** Rules about who may sign in to an application, made elsewhere. */
export const ACCESS_USER_ROWS = rowInsert({
  table: 'application_access_users',
  key: ['applicationId', 'userId'],
});
export const ACCESS_ROLE_ROWS = rowInsert({
  table: 'application_access_roles',
  key: ['applicationId', 'roleId'],
});
export const ACCESS_ORGANIZATION_ROWS = rowInsert({
  table: 'application_access_organizations',
  key: ['applicationId', 'organizationId'],
});
export const ACCESS_ORGANIZATION_ROLE_ROWS = rowInsert({
  table: 'application_access_organization_roles',
  key: ['applicationId', 'organizationId', 'organizationRoleId'],
});
