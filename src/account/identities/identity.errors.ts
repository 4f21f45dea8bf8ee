import { AppError } from '#src/kernel/errors.js';
import {
  ConnectorChangeErrors,
  ConnectorErrors,
  SIGN_IN_ERRORS,
} from '#src/modules/connectors/connectors.public.js';
import { TokenSetErrors } from '#src/modules/secret-vault/secret-vault.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';

export const IdentityErrors = {
  invalidTarget: AppError.declare(
    'unprocessable',
    'verification_record.social_verification.invalid_target',
    'The verification is about another provider.',
    (expected: string, actual: string) => ({ data: { expected, actual } }),
  ),
  notOfUser: AppError.declare(
    'unprocessable',
    'user.identity_not_exists_in_current_user',
    'The user has not linked this account with the provider.',
  ),
  tokensMissing: AppError.declare(
    'unprocessable',
    'verification_record.social_verification.token_response_not_found',
    'The provider gave no tokens, or the connector does not store them.',
  ),
};

/** What goes wrong where a stored token is read. */
export const READ_TOKEN = [
  AuthErrors.forbidden,
  AuthErrors.thirdPartyForbidden,
  ...Object.values(TokenSetErrors),
  ConnectorErrors.invalidId,
  ConnectorChangeErrors.tokensNotStored,
  ...SIGN_IN_ERRORS,
] as const;
