import { isSameMailbox } from '#src/platform/mailbox.js';
import type { OneTimeToken } from './one-time-token.entity.js';
import { OneTimeTokenErrors } from './one-time-token.errors.js';
import type { Use } from './one-time-token.repository.js';
import type { OneTimeTokenStatus } from './one-time-token.types.js';

/** The status that a token has at that time. */
export const statusAt = ({ status, expiresAt }: OneTimeToken, at: Date): OneTimeTokenStatus =>
  status === 'active' && expiresAt <= at ? 'expired' : status;

/**
 * The token, if it can be used like that. Throws, in this order, `one_time_token.token_not_found` (404), `.email_mismatch`,
 * `.token_expired`, `.token_consumed`, `.token_revoked` and `.interaction_event_mismatch`.
 */
export function requireUsable(token: OneTimeToken | null, { email, event, at }: Use): OneTimeToken {
  if (!token) throw OneTimeTokenErrors.notFound();
  if (!isSameMailbox(token.email, email)) throw OneTimeTokenErrors.emailMismatch();
  if (token.status === 'expired' || token.expiresAt <= at) throw OneTimeTokenErrors.expired();
  if (token.status === 'consumed') throw OneTimeTokenErrors.consumed();
  if (token.status === 'revoked') throw OneTimeTokenErrors.revoked();
  const { interactionEvent } = token.context;
  if (event !== undefined && interactionEvent !== undefined && interactionEvent !== event) {
    throw OneTimeTokenErrors.eventMismatch();
  }
  return token;
}
