import { AppError } from '#src/kernel/errors.js';
import { MAX_SIGNING_KEYS } from './sso-signing-key.dto.js';

export const SsoSigningKeyErrors = {
  notSaml: AppError.declare(
    'not-found',
    'connector.not_found',
    'Only connectors that speak SAML sign what they ask for with keys of their own.',
  ),
  activeKeyNotDeleted: AppError.declare(
    'invalid',
    'single_sign_on.can_not_delete_active_signing_key',
    'The key that signs cannot be deleted. Let another one sign first.',
  ),
  keyInUse: AppError.declare(
    'invalid',
    'single_sign_on.can_not_deactivate_signing_key_in_use',
    'The connector signs its requests, and has to have a key for that.',
  ),
  activeKeyRequired: AppError.declare(
    'invalid',
    'single_sign_on.active_signing_key_required',
    'A connector can sign its requests once it has a key that is active.',
  ),
  limitExceeded: AppError.declare(
    'unprocessable',
    'single_sign_on.signing_key_limit_exceeded',
    'There are as many keys as a connector may have.',
    () => ({ message: `There are ${MAX_SIGNING_KEYS} keys already. Delete one that is no longer used.` }),
  ),
};
