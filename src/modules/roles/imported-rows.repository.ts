import { rowInsert } from '#src/platform/database/row-insert.js';

/** Roles that were made elsewhere, what they hold and who holds them. */
export const ROLE_ROWS = rowInsert({
  table: 'roles',
  key: ['id'],
  others: ['name', 'description', 'type', 'isDefault'],
});
export const ROLE_SCOPE_ROWS = rowInsert({
  table: 'role_scopes',
  key: ['roleId', 'scopeId'],
});
export const USER_ROLE_ROWS = rowInsert({
  table: 'user_roles',
  key: ['userId', 'roleId'],
});
export const APPLICATION_ROLE_ROWS = rowInsert({
  table: 'application_roles',
  key: ['applicationId', 'roleId'],
});
