import { AppError } from '#src/kernel/errors.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import type { AcceptanceRefusals } from '../acceptance-refusals.js';

/** What somebody is told who has the link of an invitation. Whoever has none learns of no invitation at all. */
export const InvitationLinkErrors = {
  unknown: AppError.declare(
    'not-found',
    'invitation.not_found',
    'There is no such invitation: the link is not complete, or the invitation was deleted.',
  ),
  accepted: AppError.declare(
    'unprocessable',
    'invitation.already_accepted',
    'The invitation was accepted before.',
  ),
  revoked: AppError.declare('unprocessable', 'invitation.revoked', 'The invitation was taken back.'),
  expired: AppError.declare('unprocessable', 'invitation.expired', 'The invitation has expired.'),
  accountChanged: AppError.declare(
    'conflict',
    'invitation.account_changed',
    'The account with the invited address has just changed. Look at the invitation again.',
  ),
};

export const LINK_REFUSALS: AcceptanceRefusals = {
  unknown: InvitationLinkErrors.unknown,
  notPending: (status) =>
    ({
      Accepted: InvitationLinkErrors.accepted,
      Revoked: InvitationLinkErrors.revoked,
      Expired: InvitationLinkErrors.expired,
    })[status](),
  noSuchUser: InvitationLinkErrors.accountChanged,
  otherAddress: InvitationLinkErrors.accountChanged,
  suspended: UserErrors.suspended,
};
