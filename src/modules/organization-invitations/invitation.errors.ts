import { AppError } from '#src/kernel/errors.js';
import type { InvitationStatus } from './invitation.types.js';

const unprocessable = (message: string, details?: string): AppError =>
  new AppError('unprocessable', 'request.invalid_input', message, { details });

const notAccepted = (details: string): AppError =>
  unprocessable('The invitation cannot be accepted like this.', details);

export const InvitationErrors = {
  expiresInPast: () =>
    new AppError('invalid', 'request.invalid_input', 'An invitation cannot expire in the past.', {
      details: 'expiresAt has to lie ahead.',
    }),
  alreadyMember: (invitee: string) =>
    unprocessable(
      'Who is a member of the organization cannot be invited.',
      `The invitee "${invitee}" is the primary e-mail address of a member.`,
    ),
  notPending: (status: InvitationStatus) =>
    unprocessable('The invitation is no longer pending.', `Its status is ${status}.`),
  noUser: () => notAccepted('acceptedUserId has to say who accepts.'),
  otherAddress: () =>
    notAccepted('The primary e-mail address of the user in acceptedUserId is not the invitee.'),
  suspended: () => notAccepted('The user in acceptedUserId is suspended.'),
};
