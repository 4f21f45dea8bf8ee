import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { InteractionEvent } from '../flow/interaction-event.js';
import type { StagedProfile } from '../flow/staged-profile.js';

/** Who it is, and when that was shown (epoch milliseconds). */
export interface Identity {
  readonly userId: string;
  readonly at: number;
}

/** What the flow asks about a kind of verification. Each kind is a file, registered in `record-kinds.ts`. */
export interface RecordKind<Record> {
  /** What the API shows: never a secret. */
  shown(record: Record): object;
  isVerified(record: Record): boolean;
  /** Whether people say who they are by it, in such an interaction of this tenant. */
  isEnabled(record: Record, event: InteractionEvent, settings: SignInExperience): boolean;
  /** The user whom it is about; undefined where it shows nothing about any. */
  identityOf(record: Record): Identity | undefined;
  /** What it brings to a new account; undefined where no account is made by it. */
  profileOf(record: Record): StagedProfile | undefined;
}
