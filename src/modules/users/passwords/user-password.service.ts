import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { LiveEvent } from '#src/platform/events/domain-event.js';
import { Events } from '#src/platform/events/events.js';
import { UserPasswordExpirationUpdated, UserPasswordUpdated, UserUpdated } from '../user.events.js';
import { type StoredUser, type UserChanges, UserRepository } from '../user.repository.js';
import { PasswordExpiration } from './password-expiration.js';
import { UserPasswords } from './user-passwords.js';
import { UserPasswordErrors } from './user-password.errors.js';

/** The password of a user. */
@Injectable()
export class UserPasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly passwords: Passwords,
    private readonly userPasswords: UserPasswords,
    private readonly expiration: PasswordExpiration,
    private readonly events: Events,
  ) {}

  async has(userId: string): Promise<{ hasPassword: boolean }> {
    const { hasPassword } = await this.get(userId);
    return { hasPassword };
  }

  /** Operators are not held to the password policy. */
  async set(userId: string, password: string): Promise<StoredUser> {
    await this.get(userId);
    const columns = await this.userPasswords.columnsOf({ password });
    return this.change(userId, columns, (user, fields) => [
      UserUpdated.of(user, fields),
      new UserPasswordUpdated(userId),
    ]);
  }

  /** Tells whether the user has to set another password before the next sign-in. */
  async setExpired(userId: string, isExpired: boolean): Promise<StoredUser> {
    if (!(await this.expiration.isEnabled())) throw UserPasswordErrors.expirationNotEnabled();
    return this.change(userId, { isPasswordExpired: isExpired }, (_, fields) => [
      new UserPasswordExpirationUpdated(userId, fields),
    ]);
  }

  /**
   * Throws `session.invalid_credentials` where the password is wrong or there is none, `password.expired` where it has
   * to be changed. A digest that was made elsewhere is replaced by one of our own.
   */
  async verify(userId: string, password: string): Promise<void> {
    const user = await this.get(userId);
    const digest = user.password;
    if (!(await this.passwords.verify(digest ?? undefined, password)) || !digest) {
      throw UserPasswordErrors.invalidCredentials();
    }
    await this.userPasswords.upgrade(userId, digest, password);
    if (await this.expiration.hasExpired(user)) throw UserPasswordErrors.expired();
  }

  private async get(userId: string): Promise<StoredUser> {
    const user = await this.users.find(userId);
    if (!user) throw EntityErrors.notFound('user', userId);
    return user;
  }

  private change(
    userId: string,
    columns: UserChanges,
    eventsOf: (user: StoredUser, fields: readonly string[]) => LiveEvent[],
  ): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const fields = await this.users.update(userId, columns);
      if (!fields) throw EntityErrors.notFound('user', userId);
      const user = await this.get(userId);
      for (const event of eventsOf(user, fields)) await this.events.publish(event);
      return user;
    });
  }
}
