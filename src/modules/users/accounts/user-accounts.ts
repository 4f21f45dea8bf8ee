import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newShortId } from '#src/kernel/ids.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { storedAs } from '../passwords/user-passwords.js';
import { normalPhone, UserIdentifiers } from '../user-identifiers.js';
import { UserErrors } from '../user.errors.js';
import { UserCreated, UserPasswordUpdated, UserUpdated } from '../user.events.js';
import { type StoredUser, type UserChanges, UserRepository } from '../user.repository.js';
import { AccountRepository } from './account.repository.js';

/** What a user signs in by. */
export interface UserIdentifier {
  readonly type: 'username' | 'email' | 'phone';
  readonly value: string;
}

/** What people set of their account themselves, checked before. */
export interface AccountChanges {
  readonly username?: string;
  /** An address that was shown to be theirs. */
  readonly primaryEmail?: string;
  readonly password?: PasswordDigest;
}

/** The one form of an identifier that can be written in several. Throws `user.invalid_phone`. */
export const normalIdentifier = ({ type, value }: UserIdentifier): UserIdentifier => ({
  type,
  value: type === 'phone' ? normalPhone(value) : value,
});

/** Throws `user.username_exists_in_profile`, or that of the password, where the user has one already. */
export function requireLacking(
  user: Pick<StoredUser, 'username' | 'hasPassword'> | undefined,
  { username, password }: AccountChanges,
): void {
  if (username !== undefined && user?.username) throw UserErrors.usernameExists();
  if (password !== undefined && user?.hasPassword) throw UserErrors.passwordExists();
}

/** The accounts of those who sign in and up. */
@Injectable()
export class UserAccounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly accounts: AccountRepository,
    private readonly identifiers: UserIdentifiers,
    private readonly events: Events,
  ) {}

  /** Undefined where there is no such user. Throws `user.suspended` (401). */
  async findActive(userId: string): Promise<StoredUser | undefined> {
    const user = await this.users.find(userId);
    if (user?.isSuspended) throw UserErrors.suspended();
    return user;
  }

  /** Throws where another user has it: `user.username_already_in_use`. */
  async requireUnused({ username }: AccountChanges): Promise<void> {
    if (username !== undefined && (await this.findBy({ type: 'username', value: username }))) {
      throw UserErrors.usernameInUse();
    }
  }

  /** Throws `user.invalid_phone` for a phone number that cannot be one. */
  async findBy({ type, value }: UserIdentifier): Promise<StoredUser | undefined> {
    return this.users.findBy(type, await this.keyOf({ type, value }));
  }

  /** Makes an account. Throws `user.username_already_in_use`, or that of the address, where somebody was faster. */
  register(changes: AccountChanges): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const id = newShortId();
      await this.users.insert({ id, ...(await this.columnsOf(changes)) });
      await this.users.merge(id, 'logtoConfig', { mfa: { enabled: false } });
      const user = await this.get(id);
      await this.events.publish(new UserCreated(user));
      return user;
    });
  }

  /**
   * Notes that the user signs in now, with what the account lacked and they set on the way. Undefined where what they
   * showed at `shownAt` (epoch milliseconds) counts no more, since another password was set meanwhile, or the user is gone.
   * Throws `user.suspended` (401), and like `requireLacking` where the account has got it elsewhere meanwhile.
   */
  signIn(user: StoredUser, shownAt: number, changes: AccountChanges): Promise<StoredUser | undefined> {
    return this.unitOfWork.run(async () => {
      // First: whoever changes what usernames are like waits for this, and then locks users.
      const columns = await this.columnsOf(changes);
      const now = Clock.now();
      if (!(await this.accounts.noteSignIn(user.id, { now, shownAt }))) {
        await this.findActive(user.id);
        return undefined;
      }
      if (Object.keys(columns).length === 0) return { ...user, lastSignInAt: new Date(now) };
      requireLacking(await this.get(user.id), changes);
      const fields = await this.users.update(user.id, columns);
      const changed = await this.get(user.id);
      await this.events.publish(UserUpdated.of(changed, fields ?? []));
      return changed;
    });
  }

  /**
   * Sets the password that the user chose in place of a forgotten one, which ends all that the user has. Undefined, and
   * `user.suspended`, where `signIn` has them.
   */
  resetPassword(userId: string, shownAt: number, password: PasswordDigest): Promise<StoredUser | undefined> {
    return this.unitOfWork.run(async () => {
      if (!(await this.accounts.lockShown(userId, shownAt))) {
        await this.findActive(userId);
        return undefined;
      }
      const fields = await this.users.update(userId, storedAs(password));
      const user = await this.get(userId);
      await this.events.publish(UserUpdated.of(user, fields ?? []));
      await this.events.publish(new UserPasswordUpdated(userId));
      return user;
    });
  }

  /** Notes where the user came from, the first time. */
  noteApplication(userId: string, applicationId: string): Promise<void> {
    return this.accounts.noteApplication(userId, applicationId);
  }

  private async keyOf({ type, value }: UserIdentifier): Promise<string> {
    if (type === 'username') return this.identifiers.usernameKey(value);
    return type === 'email' ? value.toLowerCase() : normalPhone(value);
  }

  private async columnsOf({ username, primaryEmail, password }: AccountChanges): Promise<UserChanges> {
    return {
      ...(await this.identifiers.usernameColumns({ username })),
      ...(primaryEmail !== undefined && { primaryEmail }),
      ...(password && storedAs(password)),
    };
  }

  private async get(id: string): Promise<StoredUser> {
    const user = await this.users.find(id);
    if (!user) throw new Error('a user that is written in this unit of work cannot be found in it');
    return user;
  }
}
