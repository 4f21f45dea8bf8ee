import { namedQuery } from '../database/named-query.js';
import type { EncryptedColumn } from './encrypted-column.js';

export const encryptedHashKeys: EncryptedColumn = {
  table: 'hash_keys',
  column: 'encrypted_key',
  rowOf: ([id = '']) => id,
  start: [''],
  stale: namedQuery(
    'stale hash keys',
    `select array[id] as key, encrypted_key as sealed from hash_keys
     where id > ($1::text[])[1] and substring(encrypted_key for 5) <> $2 order by id limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted hash key',
    `update hash_keys set encrypted_key = $3 where id = ($1::text[])[1] and encrypted_key = $2`,
  ),
};
