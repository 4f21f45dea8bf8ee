import { AppError } from '#src/kernel/errors.js';
import { MAX_ASSIGNMENTS } from './limits.js';
import type { MemberKind } from './member-links.js';

export const MemberErrors = {
  /** Also of an organization, a user or an application that does not exist. */
  requireMembership: AppError.declare(
    'unprocessable',
    'organization.require_membership',
    'The user or application is not a member of the organization.',
    (kind: MemberKind) => ({ message: `The ${kind} is not a member of the organization.` }),
  ),
  roleNamesNotFound: AppError.declare(
    'unprocessable',
    'organization.role_names_not_found',
    'No organization role has one of the names.',
    (names: readonly string[]) => ({
      message: `No organization roles have these names: ${names.join(', ')}.`,
    }),
  ),
  tooManyAssignments: AppError.declare(
    'invalid',
    'request.invalid_input',
    'One request gives more roles than it may.',
    () => ({
      message: `One request gives ${MAX_ASSIGNMENTS} roles at most, each member's counted.`,
    }),
  ),
};
