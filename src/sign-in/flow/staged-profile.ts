import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { SsoIdentity, SocialIdentity, UserProfile } from '#src/modules/users/users.public.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';

/** What a user will have once the flow is submitted, or registered. */
export interface StagedProfile {
  readonly username?: string;
  /** Addresses are staged once somebody has shown that they get what is sent there. */
  readonly primaryEmail?: string;
  readonly primaryPhone?: string;
  /** The stored form of the password. */
  readonly password?: PasswordDigest;
  readonly name?: string | null;
  readonly avatar?: string | null;
  /** The standard claims that change. */
  readonly profile?: UserProfile;
  /** The members that change. */
  readonly customData?: object;
  /** The account with a social provider, which somebody has shown to be theirs. */
  readonly socialIdentity?: SocialIdentity;
  /** The account with an enterprise's provider, which somebody has shown to be theirs. */
  readonly enterpriseSsoIdentity?: SsoIdentity;
}

/**
 * Adds to what is staged. What is staged twice is as it was staged last. Throws `entity.value_too_long` (422) where the
 * custom data become more than an account may have.
 */
export function withStaged(known: StagedProfile, added: StagedProfile): StagedProfile {
  const customData = added.customData && { ...known.customData, ...added.customData };
  if (customData && Buffer.byteLength(JSON.stringify(customData)) > CUSTOM_DATA.maxBytes)
    throw EntityErrors.valueTooLong(`Custom data has ${CUSTOM_DATA.maxBytes} bytes at most.`);
  return {
    ...known,
    ...added,
    ...(added.profile && { profile: { ...known.profile, ...added.profile } }),
    ...(customData && { customData }),
  };
}
