import type { EncryptedColumn } from '#src/platform/crypto/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export const encryptedOidcKeys: EncryptedColumn = {
  table: 'oidc_keys',
  column: 'encrypted_key',
  rowOf: ([id = '']) => id,
  start: [''],
  stale: namedQuery(
    'stale oidc keys',
    `select array[id] as key, encrypted_key as sealed from oidc_keys
     where id > ($1::text[])[1] and substring(encrypted_key for 5) <> $2 order by id limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted oidc key',
    `update oidc_keys set encrypted_key = $3 where id = ($1::text[])[1] and encrypted_key = $2`,
  ),
};
