import type { EncryptedColumn } from '#src/platform/crypto/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export const encryptedLegacySecrets: EncryptedColumn = {
  table: 'applications',
  column: 'encrypted_legacy_secret',
  rowOf: ([id = '']) => id,
  start: [''],
  stale: namedQuery(
    'stale legacy secrets',
    `select array[id] as key, encrypted_legacy_secret as sealed from applications
     where id > ($1::text[])[1] and substring(encrypted_legacy_secret for 5) <> $2 order by id limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted legacy secret',
    `update applications set encrypted_legacy_secret = $3
     where id = ($1::text[])[1] and encrypted_legacy_secret = $2`,
  ),
};
