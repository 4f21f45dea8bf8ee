import { AppError } from '#src/kernel/errors.js';
import { MAX_ASSIGNMENTS } from './limits.js';
import type { MemberKind } from './member-links.js';

export const MemberErrors = {
  /** Also of an organization, a user or an application that does not exist. */
  requireMembership: (kind: MemberKind) =>
    new AppError(
      'unprocessable',
      'organization.require_membership',
      `The ${kind} is not a member of the organization.`,
    ),
  roleNamesNotFound: (names: readonly string[]) =>
    new AppError(
      'unprocessable',
      'organization.role_names_not_found',
      `No organization roles have these names: ${names.join(', ')}.`,
    ),
  tooManyAssignments: () =>
    new AppError(
      'invalid',
      'request.invalid_input',
      `One request gives ${MAX_ASSIGNMENTS} roles at most, each member's counted.`,
    ),
};
