import { rowInsert } from '#src/platform/database/row-insert.js';

/** Applications that were made elsewhere, and their secrets. */
export const APPLICATION_ROWS = rowInsert({
  table: 'applications',
  key: ['id'],
  others: [
    'name',
    'description',
    'type',
    'oidcClientMetadata',
    'customClientMetadata',
    'customData',
    'isThirdParty',
    'appLevelAccessControlEnabled',
    'encryptedLegacySecret',
    'legacySecretHash',
    'createdAt',
  ],
});
export const APPLICATION_SECRET_ROWS = rowInsert({
  table: 'application_secrets',
  key: ['applicationId', 'name'],
  others: ['id', 'type', 'encryptedValue', 'valueHash', 'createdAt', 'expiresAt'],
});
