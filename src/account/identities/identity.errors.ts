import { AppError } from '#src/kernel/errors.js';

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
