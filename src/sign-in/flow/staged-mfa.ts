import type { NewCredential } from '#src/modules/mfa/mfa.public.js';

/** What the user answers about second factors, and sets up, on the way: it counts once the flow is submitted. */
export interface StagedMfa {
  /** The user wants a second factor, or has set one up. */
  readonly enabled?: true;
  /** The user wants none. */
  readonly skipped?: true;
  /** The user wants no further one. */
  readonly suggestionSkipped?: true;
  /** The user does not want to sign in by passkey. */
  readonly passkeySkipped?: true;
  /** Sealed like in the record of that id. */
  readonly totp?: { readonly recordId: string; readonly newSecret: string; readonly usedStep: number };
  readonly webAuthn?: readonly NewCredential[];
  /** Sealed like in the record of that id. */
  readonly backupCode?: { readonly recordId: string; readonly newCodes: string };
}
