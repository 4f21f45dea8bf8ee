import type { EncryptedColumn } from '#src/platform/crypto/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export const encryptedSigningKeys: EncryptedColumn = {
  table: 'hooks',
  column: 'encrypted_signing_key',
  rowOf: ([id = '']) => id,
  start: [''],
  stale: namedQuery(
    'stale signing keys of hooks',
    `select array[id] as key, encrypted_signing_key as sealed from hooks
     where id > ($1::text[])[1] and substring(encrypted_signing_key for 5) <> $2 order by id limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted signing key of hook',
    `update hooks set encrypted_signing_key = $3 where id = ($1::text[])[1] and encrypted_signing_key = $2`,
  ),
};
