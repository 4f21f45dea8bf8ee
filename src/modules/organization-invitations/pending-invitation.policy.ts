import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { InvitationDto } from './invitation.dto.js';
import { InvitationErrors } from './invitation.errors.js';

/** The invitation that was looked for. Throws where there is none. */
export function requireInvitation(id: string, invitation: InvitationDto | undefined): InvitationDto {
  if (!invitation) throw EntityErrors.notExistsWithId('organization invitation', id);
  return invitation;
}

/** The same, and it was neither answered nor has it expired. */
export function requirePending(id: string, invitation: InvitationDto | undefined): InvitationDto {
  const found = requireInvitation(id, invitation);
  if (found.status !== 'Pending') throw InvitationErrors.notPending(found.status);
  return found;
}
