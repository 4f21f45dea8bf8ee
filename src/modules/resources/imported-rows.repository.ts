import { rowInsert } from '#src/platform/database/row-insert.js';

/** Resources and scopes that were made elsewhere. */
export const RESOURCE_ROWS = rowInsert({
  table: 'resources',
  key: ['id'],
  others: ['name', 'indicator', 'isDefault', 'accessTokenTtl'],
});
export const SCOPE_ROWS = rowInsert({
  table: 'scopes',
  key: ['id'],
  others: ['resourceId', 'name', 'description', 'createdAt'],
});
