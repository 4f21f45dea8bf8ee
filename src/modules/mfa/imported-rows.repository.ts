import { rowInsert } from '#src/platform/database/row-insert.js';

/** Second factors that users set up elsewhere, the rows that the others belong to first. */
export const MFA_FACTOR_ROWS = rowInsert({
  table: 'mfa_factors',
  key: ['id'],
  others: ['userId', 'type', 'encryptedSecret', 'lastUsedStep', 'createdAt', 'lastUsedAt'],
});
export const WEBAUTHN_CREDENTIAL_ROWS = rowInsert({
  table: 'webauthn_credentials',
  key: ['factorId'],
  others: ['rpId', 'credentialId', 'publicKey', 'counter', 'transports', 'agent', 'name'],
});
export const BACKUP_CODE_ROWS = rowInsert({
  table: 'backup_codes',
  key: ['factorId', 'position'],
  others: ['codeHash', 'usedAt'],
});
