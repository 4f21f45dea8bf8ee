import { AppError } from '#src/kernel/errors.js';

const invalidRequest = (message: string) => new AppError('unprocessable', 'oidc.invalid_request', message);

export const OidcKeyErrors = {
  nextKeyWaits: () =>
    invalidRequest('A key is staged already. Wait until it signs, or replace it with another staged one.'),
  gracePeriodOfCookieKey: () => invalidRequest('Cookie keys are rotated at once, without a grace period.'),
  keyRequired: () =>
    new AppError('unprocessable', 'oidc.key_required', 'The only key of its type cannot be deleted.'),
  keyNotFound: (id: string) =>
    new AppError('not-found', 'oidc.key_not_found', `There is no key with the id "${id}".`),
  onlyPreviousKeyCanBeDeleted: () =>
    new AppError(
      'unprocessable',
      'oidc.only_previous_key_can_be_deleted',
      'Only the previous signing key can be deleted: the others sign, or will.',
    ),
};
