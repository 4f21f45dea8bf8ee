import type { EncryptedColumn } from '#src/platform/crypto/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export const encryptedApplicationSecrets: EncryptedColumn = {
  table: 'application_secrets',
  column: 'encrypted_value',
  rowOf: ([applicationId = '', name = '']) => `${applicationId}/${name}`,
  start: ['', ''],
  stale: namedQuery(
    'stale application secrets',
    `select array[application_id, name] as key, encrypted_value as sealed from application_secrets
     where (application_id, name) > (($1::text[])[1], ($1::text[])[2]) and substring(encrypted_value for 5) <> $2
     order by application_id, name limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted application secret',
    `update application_secrets set encrypted_value = $3
     where application_id = ($1::text[])[1] and name = ($1::text[])[2] and encrypted_value = $2`,
  ),
};
