import {
  encryptedApplicationSecrets,
  encryptedLegacySecrets,
} from './modules/applications/applications.public.js';
import { encryptedPersonalAccessTokens } from './modules/users/users.public.js';
import { encryptedSigningKeys } from './modules/webhooks/webhooks.public.js';
import { encryptedArtefactIds, encryptedOidcKeys } from './oidc/oidc.public.js';
import type { EncryptedColumn } from './platform/crypto/encrypted-column.js';
import { encryptedHashKeys } from './platform/crypto/encrypted-hash-keys.repository.js';

/** Every column that holds encrypted secrets. */
export const encryptedColumns: readonly EncryptedColumn[] = [
  encryptedHashKeys,
  encryptedOidcKeys,
  encryptedArtefactIds,
  encryptedApplicationSecrets,
  encryptedLegacySecrets,
  encryptedSigningKeys,
  encryptedPersonalAccessTokens,
];
