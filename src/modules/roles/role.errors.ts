import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const RoleErrors = {
  nameInUse: () => new AppError('unprocessable', 'role.name_in_use', 'Another role has this name.'),
  internalRoleViolation: () =>
    new AppError(
      'forbidden',
      'role.internal_role_violation',
      'Internal roles are built in and stay as they are.',
    ),
  scopeExists: (scopeId: string) =>
    new AppError('unprocessable', 'role.scope_exists', `The role has the scope "${scopeId}" already.`),
  userExists: (userId: string) =>
    new AppError('unprocessable', 'role.user_exists', `The user "${userId}" has the role already.`),
  applicationExists: (applicationId: string) =>
    new AppError(
      'unprocessable',
      'role.application_exists',
      `The application "${applicationId}" has the role already.`,
    ),
  defaultRoleMissing: (names: readonly string[]) =>
    new AppError(
      'invalid',
      'role.default_role_missing',
      `Every new user is to get roles that do not exist: ${names.join(', ')}.`,
    ),
  managementApiScopesNotAssignableToUserRole: () =>
    new AppError(
      'invalid',
      'role.management_api_scopes_not_assignable_to_user_role',
      'Scopes of the Management API belong to machine-to-machine roles only.',
    ),
};

constraintMeanings({ roles__name: RoleErrors.nameInUse });
