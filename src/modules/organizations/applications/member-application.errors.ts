import { AppError } from '#src/kernel/errors.js';

export const MemberApplicationErrors = {
  /** Also of an organization or an application that does not exist. */
  requireMembership: () =>
    new AppError(
      'unprocessable',
      'organization.require_membership',
      'The application is not a member of the organization.',
    ),
};
