import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const UserErrors = {
  usernameInUse: () =>
    new AppError('unprocessable', 'user.username_already_in_use', 'Another user has this username.'),
  emailInUse: () =>
    new AppError('unprocessable', 'user.email_already_in_use', 'Another user has this e-mail address.'),
  phoneInUse: () =>
    new AppError('unprocessable', 'user.phone_already_in_use', 'Another user has this phone number.'),
  identityInUse: () =>
    new AppError('unprocessable', 'user.identity_already_in_use', 'Another user has this identity.'),
  existsInProfile: (part: 'username' | 'password') =>
    new AppError('unprocessable', `user.${part}_exists_in_profile`, `The user has a ${part} already.`),
  invalidPhone: () =>
    new AppError(
      'unprocessable',
      'user.invalid_phone',
      'The phone number is not a valid international number.',
    ),
  passwordAndDigest: () =>
    new AppError('invalid', 'user.password_and_digest', 'A password and a digest cannot both be set.'),
  passwordAlgorithmRequired: () =>
    new AppError('invalid', 'user.password_algorithm_required', 'A digest needs the name of its algorithm.'),
  suspended: () => new AppError('unauthorized', 'user.suspended', 'This account is suspended.'),
  cannotDeleteSelf: () =>
    new AppError('invalid', 'user.cannot_delete_self', 'Users cannot delete themselves.'),
  identityNotExist: (target: string) =>
    new AppError('not-found', 'user.identity_not_exist', `The user has no identity of "${target}".`),
  ssoIdentityNotExists: (ssoConnectorId: string) =>
    new AppError(
      'not-found',
      'user.enterprise_sso_identity_not_exists',
      `The user has no identity of the enterprise connector "${ssoConnectorId}".`,
      { data: { ssoConnectorId } },
    ),
  twoExclusions: () =>
    new AppError('invalid', 'request.invalid_input', 'The list cannot be narrowed like this.', {
      details: 'excludeRoleId and excludeOrganizationId exclude each other.',
    }),
  tooManyIdentities: () =>
    new AppError(
      'unprocessable',
      'entity.db_constraint_violated',
      'The user has as many identities as a user may have.',
    ),
};

constraintMeanings({
  users__username_key: UserErrors.usernameInUse,
  users__email_key: UserErrors.emailInUse,
  users__primary_phone: UserErrors.phoneInUse,
  user_identities__identity_id: UserErrors.identityInUse,
});
