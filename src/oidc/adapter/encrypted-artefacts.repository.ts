import type { EncryptedColumn } from '#src/platform/crypto/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export const encryptedArtefactIds: EncryptedColumn = {
  table: 'oidc_artefacts',
  column: 'encrypted_id',
  rowOf: ([, idHash = '']) => idHash,
  start: ['', ''],
  stale: namedQuery(
    'stale ids of oidc artefacts',
    `select array[kind, encode(id_hash, 'hex')] as key, encrypted_id as sealed from oidc_artefacts
     where (kind, id_hash) > (($1::text[])[1], decode(($1::text[])[2], 'hex'))
       and encrypted_id is not null and substring(encrypted_id for 5) <> $2
     order by kind, id_hash limit $3`,
  ),
  replace: namedQuery(
    'replace encrypted id of oidc artefact',
    `update oidc_artefacts set encrypted_id = $3
     where kind = ($1::text[])[1] and id_hash = decode(($1::text[])[2], 'hex') and encrypted_id = $2`,
  ),
};
