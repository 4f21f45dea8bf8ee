import { AppError } from '#src/kernel/errors.js';

const invalidRequest = (meaning: string) =>
  AppError.declare('unprocessable', 'oidc.invalid_request', meaning);

export const OidcKeyErrors = {
  nextKeyWaits: invalidRequest(
    'A key is staged already. Wait until it signs, or replace it with another staged one.',
  ),
  gracePeriodOfCookieKey: invalidRequest('Cookie keys are rotated at once, without a grace period.'),
  keyRequired: AppError.declare(
    'unprocessable',
    'oidc.key_required',
    'The only key of its type cannot be deleted.',
  ),
  keyNotFound: AppError.declare(
    'not-found',
    'oidc.key_not_found',
    'There is no key with the id.',
    (id: string) => ({ message: `There is no key with the id "${id}".` }),
  ),
  onlyPreviousKeyCanBeDeleted: AppError.declare(
    'unprocessable',
    'oidc.only_previous_key_can_be_deleted',
    'Only the previous signing key can be deleted: the others sign, or will.',
  ),
};
