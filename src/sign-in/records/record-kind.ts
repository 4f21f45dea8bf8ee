import type { MfaFactor } from '#src/modules/mfa/mfa.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { Address, SsoIdentity, SocialIdentity } from '#src/modules/users/users.public.js';
import type { InteractionEvent } from '../flow/interaction-event.js';
import type { StagedProfile } from '../flow/staged-profile.js';

/**
 * What was shown about who it is, and when (epoch milliseconds): that it is a user, or who has an address, or an account with
 * a social provider or an enterprise's, now.
 */
export type Claim =
  | {
      readonly userId: string;
      readonly at: number;
      /** When all that the user had ended last, as it was seen with what was shown; undefined where nobody looked. */
      readonly validFrom?: string | null | undefined;
    }
  | { readonly address: Address; readonly at: number }
  | { readonly identity: SocialIdentity; readonly at: number }
  | { readonly enterpriseIdentity: SsoIdentity; readonly at: number };

/** What the flow asks about a kind of verification. Each kind is a file, registered in `record-kinds.ts`. */
export interface RecordKind<Record> {
  /** What the API shows: never a secret. */
  shown(record: Record): object;
  isVerified(record: Record): boolean;
  /** Whether people say who they are by it, in such an interaction of this tenant. */
  isEnabled(record: Record, event: InteractionEvent, settings: SignInExperience): boolean;
  /** Undefined where it shows nothing about any user. */
  claimOf(record: Record): Claim | undefined;
  /** What it brings to a new account; undefined where no account is made by it. */
  profileOf(record: Record): StagedProfile | undefined;
  /** The second factor that it shows the user to have; undefined where it shows none, or one that is only being set up. */
  factorOf(record: Record): MfaFactor | undefined;
}
