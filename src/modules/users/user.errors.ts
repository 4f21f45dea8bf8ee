import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const UserErrors = {
  usernameInUse: AppError.declare(
    'unprocessable',
    'user.username_already_in_use',
    'Another user has this username.',
    () => ({ data: { field: 'username' } }),
  ),
  emailInUse: AppError.declare(
    'unprocessable',
    'user.email_already_in_use',
    'Another user has this e-mail address.',
    () => ({ data: { field: 'primaryEmail' } }),
  ),
  phoneInUse: AppError.declare(
    'unprocessable',
    'user.phone_already_in_use',
    'Another user has this phone number.',
    () => ({ data: { field: 'primaryPhone' } }),
  ),
  identityInUse: AppError.declare(
    'unprocessable',
    'user.identity_already_in_use',
    'Another user has this identity.',
  ),
  /** With 400, where another user's is 422: the contract's choice. */
  targetInUse: AppError.declare(
    'invalid',
    'user.identity_already_in_use',
    'The user has another account with this provider, which has to be replaced or removed.',
    (target: string) => ({ data: { target } }),
  ),
  usernameExists: AppError.declare(
    'unprocessable',
    'user.username_exists_in_profile',
    'The user has a username already.',
  ),
  emailExists: AppError.declare(
    'unprocessable',
    'user.email_exists_in_profile',
    'The user has an e-mail address already.',
  ),
  phoneExists: AppError.declare(
    'unprocessable',
    'user.phone_exists_in_profile',
    'The user has a phone number already.',
  ),
  passwordExists: AppError.declare(
    'unprocessable',
    'user.password_exists_in_profile',
    'The user has a password already.',
  ),
  invalidPhone: AppError.declare(
    'unprocessable',
    'user.invalid_phone',
    'The phone number is not a valid international number.',
    () => ({
      message:
        'The phone number is not a valid international number: country code and number, digits only, such as 4915112345678.',
      data: { field: 'primaryPhone', example: '4915112345678' },
    }),
  ),
  passwordAndDigest: AppError.declare(
    'invalid',
    'user.password_and_digest',
    'A password and a digest cannot both be set.',
  ),
  passwordAlgorithmRequired: AppError.declare(
    'invalid',
    'user.password_algorithm_required',
    'A digest needs the name of its algorithm.',
  ),
  lastSignInMethodRequired: AppError.declare(
    'invalid',
    'user.last_sign_in_method_required',
    'The user could not sign in any more: nothing else is left to sign in with.',
  ),
  suspended: AppError.declare('unauthorized', 'user.suspended', 'This account is suspended.'),
  cannotDeleteSelf: AppError.declare('invalid', 'user.cannot_delete_self', 'Users cannot delete themselves.'),
  identityNotExist: AppError.declare(
    'not-found',
    'user.identity_not_exist',
    'The user has no such identity.',
    (target: string) => ({
      message: `The user has no identity of "${target}".`,
    }),
  ),
  ssoIdentityNotExists: AppError.declare(
    'not-found',
    'user.enterprise_sso_identity_not_exists',
    'The user has no identity of the enterprise connector.',
    (ssoConnectorId: string) => ({
      message: `The user has no identity of the enterprise connector "${ssoConnectorId}".`,
      data: { ssoConnectorId },
    }),
  ),
  twoExclusions: AppError.declare(
    'invalid',
    'request.invalid_input',
    'The list cannot be narrowed like this.',
    () => ({ details: 'excludeRoleId and excludeOrganizationId exclude each other.' }),
  ),
  tooManyIdentities: AppError.declare(
    'unprocessable',
    'entity.db_constraint_violated',
    'The user has as many identities as a user may have.',
  ),
  defaultRoleMissing: AppError.declare(
    'invalid',
    'role.default_role_missing',
    'Every new user is to get a role that does not exist.',
    (names: readonly string[]) => ({
      message: `Every new user is to get roles that do not exist: ${names.join(', ')}.`,
    }),
  ),
};

constraintMeanings({
  users__username_key: UserErrors.usernameInUse,
  users__email_key: UserErrors.emailInUse,
  users__primary_phone: UserErrors.phoneInUse,
  user_identities__identity_id: UserErrors.identityInUse,
});
