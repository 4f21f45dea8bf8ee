import type { EncryptedColumn } from '#src/platform/crypto/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export const PERSONAL_ACCESS_TOKENS = 'personal_access_tokens';

export const encryptedPersonalAccessTokens: EncryptedColumn = {
  table: PERSONAL_ACCESS_TOKENS,
  column: 'encrypted_value',
  rowOf: ([hash = '']) => hash,
  start: [''],
  stale: namedQuery(
    'stale personal access tokens',
    `select array[encode(value_hash, 'hex')] as key, encrypted_value as sealed from personal_access_tokens
     where value_hash > decode(($1::text[])[1], 'hex') and substring(encrypted_value for 5) <> $2
     order by value_hash limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted personal access token',
    `update personal_access_tokens set encrypted_value = $3
     where value_hash = decode(($1::text[])[1], 'hex') and encrypted_value = $2`,
  ),
};
