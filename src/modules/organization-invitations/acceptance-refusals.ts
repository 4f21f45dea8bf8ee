import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { AppError } from '#src/kernel/errors.js';
import { InvitationErrors } from './invitation.errors.js';
import type { InvitationStatus } from './invitation.types.js';

/** What can keep somebody from accepting an invitation, in the words of whom it is told. */
export interface AcceptanceRefusals {
  unknown(invitationId: string): AppError;
  notPending(status: Exclude<InvitationStatus, 'Pending'>): AppError;
  noSuchUser(userId: string): AppError;
  otherAddress(): AppError;
  suspended(): AppError;
}

/** For operators, who say which user accepts. */
export const OPERATOR_REFUSALS: AcceptanceRefusals = {
  unknown: (id) => EntityErrors.notExistsWithId('organization invitation', id),
  notPending: InvitationErrors.notPending,
  noSuchUser: (id) => EntityErrors.notFound('user in acceptedUserId', id),
  otherAddress: InvitationErrors.otherAddress,
  suspended: InvitationErrors.suspended,
};
