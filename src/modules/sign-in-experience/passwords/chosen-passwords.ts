import { Injectable } from '@nestjs/common';
import { PasswordRules, type StoredUser, UserPasswordErrors } from '#src/modules/users/users.public.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';
import { SignInExperiences } from '../sign-in-experiences.js';

/** Passwords that people choose for themselves. */
@Injectable()
export class ChosenPasswords {
  constructor(
    private readonly experiences: SignInExperiences,
    private readonly rules: PasswordRules,
    private readonly passwords: Passwords,
  ) {}

  /**
   * The form in which the password is stored. Throws `password.rejected` (422) where the tenant does not allow it to this
   * user. It hashes, so no unit of work is open.
   */
  async digestOf(
    password: string,
    user: Parameters<PasswordRules['requireAllowed']>[2],
  ): Promise<PasswordDigest> {
    const { passwordPolicy } = await this.experiences.get();
    await this.rules.requireAllowed(password, passwordPolicy, user);
    return this.passwords.hash(password);
  }

  /**
   * Like `digestOf`, for another password than the user has. Throws `user.same_password` (422), but not where the one
   * before was imported and never used since.
   */
  async replacementOf(password: string, user: StoredUser): Promise<PasswordDigest> {
    const digest = await this.digestOf(password, user);
    const isOwn = user.password && !this.passwords.needsUpgrade(user.password);
    if (isOwn && (await this.passwords.verify(user.password, password)))
      throw UserPasswordErrors.samePassword();
    return digest;
  }
}
