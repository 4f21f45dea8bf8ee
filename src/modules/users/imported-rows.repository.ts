import { rowInsert } from '#src/platform/database/row-insert.js';

/** Users that were made elsewhere, and what they are known by. */
export const USER_ROWS = rowInsert({
  table: 'users',
  key: ['id'],
  others: [
    'username',
    'usernameKey',
    'primaryEmail',
    'primaryPhone',
    'passwordDigest',
    'passwordAlgorithm',
    'passwordUpdatedAt',
    'isPasswordExpired',
    'name',
    'avatar',
    'profile',
    'customData',
    'logtoConfig',
    'applicationId',
    'cimdClientId',
    'isSuspended',
    'lastSignInAt',
    'createdAt',
    'updatedAt',
  ],
});
export const USER_IDENTITY_ROWS = rowInsert({
  table: 'user_identities',
  key: ['userId', 'target'],
  others: ['identityId', 'details'],
});
export const SSO_IDENTITY_ROWS = rowInsert({
  table: 'user_sso_identities',
  key: ['id'],
  others: ['userId', 'ssoConnectorId', 'issuer', 'identityId', 'detail', 'createdAt', 'updatedAt'],
});
export const PERSONAL_ACCESS_TOKEN_ROWS = rowInsert({
  table: 'personal_access_tokens',
  key: ['userId', 'name'],
  others: ['encryptedValue', 'valueHash', 'createdAt', 'expiresAt'],
});
