import type { MessageType } from '#src/modules/connectors/connectors.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { Address } from '#src/modules/users/users.public.js';
import type { Flow } from '../../flow/flow.js';
import type { InteractionEvent } from '../../flow/interaction-event.js';
import { isMagicLink } from '../../flow/magic-link.js';

/** What a code is asked for. */
export interface AskedCode {
  readonly address: Address;
  readonly event: InteractionEvent;
}

/** What the message is about. Who is known already and adds an address that nobody signs up with adds a factor. */
export function messageTypeOf(
  { address, event }: AskedCode,
  { userId }: Flow,
  { signUp }: SignInExperience,
): MessageType {
  const secondary = signUp.secondaryIdentifiers?.map(({ identifier }) => identifier) ?? [];
  const isOfAccounts = [...signUp.identifiers, ...secondary].some(
    (identifier) => identifier === address.type || identifier === 'emailOrPhone',
  );
  return userId !== undefined && !isOfAccounts ? 'BindMfa' : event;
}

/**
 * Whether nothing is sent to who has no account: there is nothing that they could do with the code. Where nobody signs up,
 * who came by a magic link still does.
 */
export const isForUsersOnly = (
  { event }: AskedCode,
  { userId, records }: Flow,
  { signInMode }: SignInExperience,
): boolean =>
  event === 'ForgotPassword' ||
  (signInMode === 'SignIn' && userId === undefined && !records.some(isMagicLink));
