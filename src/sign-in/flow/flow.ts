import type { AdaptiveRule } from '#src/modules/mfa/mfa.public.js';
import type { Address, SsoIdentity, Shown, SocialIdentity } from '#src/modules/users/users.public.js';
import type { VerificationRecord } from '../records/verification-record.js';
import type { InteractionEvent } from './interaction-event.js';
import type { StagedMfa } from './staged-mfa.js';
import type { StagedProfile } from './staged-profile.js';
import type { StagedTokenSet } from './staged-token-set.js';

/** Somebody is at a provider: one at a time, so that another attempt takes its place. */
interface ConnectorSession {
  readonly recordId: string;
  /** What the connector is to remember of it, as JSON, sealed for the record. */
  readonly sealed: string;
}

interface Begun {
  /** Who it is about, once somebody has shown that it is them. */
  readonly userId?: string;
  /** When they showed it; epoch milliseconds. What ended the user's sessions since then ends this too. */
  readonly identifiedAt?: number;
  /** The address that they showed to be theirs, where it was that. If the user has another one by the end, it ends this. */
  readonly identifiedBy?: Address | undefined;
  /** The account with a social provider that they showed to be theirs. If it is not by the end, that ends this too. */
  readonly identity?: SocialIdentity | undefined;
  /** The same for the account with an enterprise's provider. */
  readonly enterpriseIdentity?: SsoIdentity | undefined;
  /** When all that the user had ended last, as it was then: an end that was under way by then ends this too. */
  readonly validFrom?: string | null;
  readonly profile: StagedProfile;
  readonly mfa: StagedMfa;
  /** One of a kind at most: a new one takes the place of the one before. */
  readonly records: readonly VerificationRecord[];
  /** Records that showed a second factor and whose place another one has taken: what they showed counts on. */
  readonly superseded?: readonly VerificationRecord[];
  /** Who is at a provider now. It goes with the first answer. */
  readonly connectorSession?: ConnectorSession;
  /** What providers issued for the user: one set a provider. They are kept once the flow is submitted. */
  readonly tokenSets?: readonly StagedTokenSet[];
  /** Why it looks unusual, once it does. */
  readonly unusual?: readonly AdaptiveRule[];
}

/** Somebody signs in to their account. */
export interface SignInFlow extends Begun {
  readonly event: 'SignIn';
}

/** Somebody makes an account; from then on `userId` is theirs. */
export interface RegisterFlow extends Begun {
  readonly event: 'Register';
}

/** Somebody sets another password, and does not sign in by it. */
export interface ForgotPasswordFlow extends Begun {
  readonly event: 'ForgotPassword';
}

/** How far somebody has got with signing in. Plain data; what leads from one to the next are the functions beside it. */
export type Flow = SignInFlow | RegisterFlow | ForgotPasswordFlow;

/** What there is to hold against the account before anything is done for it. */
export const shownIn = ({ identifiedAt = 0, identifiedBy, identity, validFrom }: Flow): Shown => ({
  at: identifiedAt,
  by: identifiedBy,
  identity,
  validFrom,
});

export const begin = (event: InteractionEvent): Flow => ({ event, profile: {}, mfa: {}, records: [] });
