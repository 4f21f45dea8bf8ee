import { Injectable } from '@nestjs/common';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PasswordRules } from '#src/modules/users/users.public.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';

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
}
