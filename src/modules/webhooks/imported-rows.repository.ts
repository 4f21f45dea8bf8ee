import { rowInsert } from '#src/platform/database/row-insert.js';

/** Webhooks that were made elsewhere. */
export const HOOK_ROWS = rowInsert({
  table: 'hooks',
  key: ['id'],
  others: ['name', 'event', 'events', 'config', 'encryptedSigningKey', 'enabled', 'createdAt'],
});
