import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { UserErrors } from '../user.errors.js';
import type { StoredUser } from '../user.repository.js';

/** A user who changes the own account. */
export interface OwnAccount {
  readonly userId: string;
  /** The uid of the session in which they do it. It goes on, whatever the change ends. */
  readonly sessionUid: string | undefined;
  /** When all that they had ended last, as it was when their token was looked at; null where it never had. */
  readonly validFrom: string | null;
}

/** What users change of their own account, checked before. `null` removes. */
export interface OwnChanges {
  readonly name?: string | null;
  readonly avatar?: string | null;
  readonly username?: string | null;
  /** Members at the top are replaced, the others stay. */
  readonly customData?: object;
  /** Likewise. */
  readonly profile?: object;
  readonly primaryEmail?: string | null;
  readonly primaryPhone?: string | null;
  readonly password?: PasswordDigest;
}

/** What users sign in with: a change of it ends what they have elsewhere. */
export const CREDENTIALS = ['password', 'primaryEmail', 'primaryPhone'] as const;

/** Throws `user.last_sign_in_method_required` where nothing would be left that the user could be found by. */
export function requireIdentifierLeft(user: StoredUser, changes: OwnChanges): void {
  const identifiers = ['username', 'primaryEmail', 'primaryPhone'] as const;
  const removed = identifiers.filter((name) => changes[name] === null);
  if (removed.length === 0 || Object.keys(user.identities).length > 0) return;
  const after = { ...user, ...changes };
  if (identifiers.every((name) => !after[name])) throw UserErrors.lastSignInMethodRequired();
}

/**
 * Throws `user.last_sign_in_method_required` where a user could not sign in any more, who has unlinked an identity. A
 * username is of no use without a password.
 */
export function requireWayIn(user: StoredUser): void {
  const { username, hasPassword, primaryEmail, primaryPhone, identities } = user;
  if (primaryEmail || primaryPhone || Object.keys(identities).length > 0) return;
  if (!username || !hasPassword) throw UserErrors.lastSignInMethodRequired();
}
