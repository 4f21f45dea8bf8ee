import { AppError } from '#src/kernel/errors.js';
import { constraintMeanings } from '#src/platform/database/constraint-meanings.js';

export const RoleErrors = {
  nameInUse: AppError.declare('unprocessable', 'role.name_in_use', 'Another role has this name.', () => ({
    data: { field: 'name' },
  })),
  internalRoleViolation: AppError.declare(
    'forbidden',
    'role.internal_role_violation',
    'Internal roles are built in and stay as they are.',
  ),
  scopeExists: AppError.declare(
    'unprocessable',
    'role.scope_exists',
    'The role has one of the scopes already.',
    (scopeId: string) => ({
      message: `The role has the scope "${scopeId}" already.`,
    }),
  ),
  userExists: AppError.declare(
    'unprocessable',
    'role.user_exists',
    'One of the users has the role already.',
    (userId: string) => ({
      message: `The user "${userId}" has the role already.`,
    }),
  ),
  applicationExists: AppError.declare(
    'unprocessable',
    'role.application_exists',
    'One of the applications has the role already.',
    (applicationId: string) => ({ message: `The application "${applicationId}" has the role already.` }),
  ),
  managementApiScopesNotAssignableToUserRole: AppError.declare(
    'invalid',
    'role.management_api_scopes_not_assignable_to_user_role',
    'Scopes of the Management API belong to machine-to-machine roles only.',
  ),
};

constraintMeanings({ roles__name: RoleErrors.nameInUse });
