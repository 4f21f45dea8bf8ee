import { Injectable } from '@nestjs/common';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';
import { PasswordExpiration } from '../passwords/password-expiration.js';
import { UserPasswordErrors } from '../passwords/user-password.errors.js';
import { UserPasswords } from '../passwords/user-passwords.js';
import { UserErrors } from '../user.errors.js';
import type { StoredUser } from '../user.repository.js';
import { UserAccounts } from './user-accounts.js';
import type { UserIdentifier } from './identifier.js';

/** Checks passwords of people who say who they are. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly passwords: Passwords,
    private readonly userPasswords: UserPasswords,
    private readonly expiration: PasswordExpiration,
  ) {}

  /**
   * The user with this identifier and password. Throws `session.invalid_credentials` alike where there is no such user,
   * none with a password, or another password, and takes as long; `user.suspended` only to who knows the password. It
   * hashes, so no unit of work is open.
   */
  async verify(identifier: UserIdentifier, password: string): Promise<StoredUser> {
    const user = await this.accounts.findBy(identifier);
    const account = identifier.value.toLowerCase();
    const isRight = await this.passwords.verify(user?.password ?? undefined, password, account);
    if (!user?.password || !isRight) throw UserPasswordErrors.invalidCredentials();
    if (user.isSuspended) throw UserErrors.suspended();
    await this.userPasswords.upgrade(user.id, user.password, password);
    return user;
  }

  /** Throws `password.expired` where the user has to set another password first. */
  async requireUnexpired(user: StoredUser): Promise<void> {
    if (await this.expiration.hasExpired(user)) throw UserPasswordErrors.expired();
  }
}
