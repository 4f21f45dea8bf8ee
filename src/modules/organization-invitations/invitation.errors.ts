import { AppError } from '#src/kernel/errors.js';
import type { InvitationStatus } from './invitation.types.js';

const notAccepted = (details: string) =>
  AppError.declare(
    'unprocessable',
    'request.invalid_input',
    'The invitation cannot be accepted like this.',
    () => ({ details }),
  );

export const InvitationErrors = {
  expiresInPast: AppError.declare(
    'invalid',
    'request.invalid_input',
    'An invitation cannot expire in the past.',
    () => ({ details: 'expiresAt has to lie ahead.' }),
  ),
  alreadyMember: AppError.declare(
    'unprocessable',
    'request.invalid_input',
    'Who is a member of the organization cannot be invited.',
    (invitee: string) => ({ details: `The invitee "${invitee}" is the primary e-mail address of a member.` }),
  ),
  notPending: AppError.declare(
    'unprocessable',
    'request.invalid_input',
    'The invitation is no longer pending.',
    (status: InvitationStatus) => ({ details: `Its status is ${status}.` }),
  ),
  noUser: notAccepted('acceptedUserId has to say who accepts.'),
  otherAddress: notAccepted('The primary e-mail address of the user in acceptedUserId is not the invitee.'),
  suspended: notAccepted('The user in acceptedUserId is suspended.'),
  inviterNoLongerAllowed: AppError.declare(
    'unprocessable',
    'my_organization.inviter_no_longer_allowed',
    'Whoever made the invitation may no longer give what comes with it.',
  ),
};
