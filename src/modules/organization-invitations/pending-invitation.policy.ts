import type { AcceptanceRefusals } from './acceptance-refusals.js';
import { OPERATOR_REFUSALS } from './acceptance-refusals.js';
import type { InvitationStatus } from './invitation.types.js';

type Refusals = Pick<AcceptanceRefusals, 'unknown' | 'notPending'>;

/** The invitation that was looked for. Throws where there is none. */
export function requireInvitation<Found>(
  id: string,
  invitation: Found | undefined,
  { unknown }: Pick<Refusals, 'unknown'> = OPERATOR_REFUSALS,
): Found {
  if (!invitation) throw unknown(id);
  return invitation;
}

/** The invitation, which was neither answered nor has expired. */
export function requirePending<Found extends { readonly status: InvitationStatus }>(
  id: string,
  invitation: Found | undefined,
  refusals: Refusals = OPERATOR_REFUSALS,
): Found {
  const found = requireInvitation(id, invitation, refusals);
  const { status } = found;
  if (status !== 'Pending') throw refusals.notPending(status);
  return found;
}
