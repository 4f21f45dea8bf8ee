import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import type { SocialIdentity } from '../identities/social-identity.js';
import type { UserProfile } from '../profile/user-profile.dto.js';
import { UserErrors } from '../user.errors.js';
import type { StoredUser } from '../user.repository.js';

/** What people set of their account themselves, checked before. */
export interface AccountChanges {
  readonly username?: string;
  readonly primaryEmail?: string;
  readonly primaryPhone?: string;
  readonly password?: PasswordDigest;
  readonly name?: string | null;
  readonly avatar?: string | null;
  /** The standard claims that change; the others stay. */
  readonly profile?: UserProfile;
  /** The members that change; the others stay. */
  readonly customData?: object;
  /** The account with a social provider that they have shown to be theirs. */
  readonly socialIdentity?: SocialIdentity;
}

/** What an account has of what it can lack. */
export type Known = Pick<
  StoredUser,
  'username' | 'primaryEmail' | 'primaryPhone' | 'hasPassword' | 'identities'
>;

/**
 * Throws `user.username_exists_in_profile`, or that of the rest, where the user has one already, and
 * `user.identity_already_in_use` where the user has another account with the social provider.
 */
export function requireLacking(
  user: Known | undefined,
  { username, primaryEmail, primaryPhone, password, socialIdentity }: AccountChanges,
): void {
  if (username !== undefined && user?.username) throw UserErrors.usernameExists();
  if (primaryEmail !== undefined && user?.primaryEmail) throw UserErrors.emailExists();
  if (primaryPhone !== undefined && user?.primaryPhone) throw UserErrors.phoneExists();
  if (password !== undefined && user?.hasPassword) throw UserErrors.passwordExists();
  const linked = socialIdentity && user?.identities[socialIdentity.target]?.userId;
  if (linked !== undefined && linked !== socialIdentity?.identity.userId) throw UserErrors.identityInUse();
}
