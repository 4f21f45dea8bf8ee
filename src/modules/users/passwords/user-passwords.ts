import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';
import type { CreateUserDto } from '../user.dto.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { UserErrors } from '../user.errors.js';
import { type UserChanges, UserRepository } from '../user.repository.js';

type GivenPassword = Pick<CreateUserDto, 'password' | 'passwordDigest' | 'passwordAlgorithm'>;

/** Makes and checks the stored form of passwords. Hashing takes long, so nothing here belongs into a unit of work. */
@Injectable()
export class UserPasswords {
  constructor(
    private readonly passwords: Passwords,
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
  ) {}

  /** Replaces a digest that was made elsewhere by one of our own, once its password is known. */
  async upgrade(userId: string, digest: PasswordDigest, password: string): Promise<void> {
    if (!this.passwords.needsUpgrade(digest)) return;
    const upgraded = await this.passwords.hash(password);
    await this.unitOfWork.run(() => this.users.replaceDigest(userId, digest, upgraded));
  }

  /** The columns of a new user for the password, or the digest of one, that an operator gave, if any. */
  async columnsOf({
    password,
    passwordDigest: digest,
    passwordAlgorithm: algorithm,
  }: GivenPassword): Promise<UserChanges> {
    if (password !== undefined && digest !== undefined) throw UserErrors.passwordAndDigest();
    if (password !== undefined) return storedAs(await this.passwords.hash(password));
    if (digest === undefined) return {};
    if (algorithm === undefined) throw UserErrors.passwordAlgorithmRequired();
    this.passwords.requireReadable({ algorithm, digest });
    return storedAs({ algorithm, digest });
  }
}

/** The columns of a user who has this password from now on. */
export const storedAs = ({ algorithm, digest }: PasswordDigest): UserChanges => ({
  passwordDigest: digest,
  passwordAlgorithm: algorithm,
  passwordUpdatedAt: new Date(Clock.now()),
  isPasswordExpired: false,
});
