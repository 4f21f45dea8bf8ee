import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newShortId } from '#src/kernel/ids.js';
import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { isSameMailbox } from '#src/platform/mailbox.js';
import { Events } from '#src/platform/events/events.js';
import { IdentityLinks } from '../identities/identity-links.js';
import type { SocialIdentity } from '../identities/social-identity.js';
import { UserIdentityRepository } from '../identities/user-identity.repository.js';
import { storedAs } from '../passwords/user-passwords.js';
import { normalPhone, UserIdentifiers } from '../user-identifiers.js';
import { UserErrors } from '../user.errors.js';
import { UserCreated, UserPasswordUpdated, UserUpdated } from '../user.events.js';
import { type StoredUser, type UserChanges, UserRepository } from '../user.repository.js';
import { type AccountChanges, requireLacking } from './account-changes.js';
import { AccountRepository, type ShownAccount } from './account.repository.js';
import type { Address, UserIdentifier } from './identifier.js';

/** That somebody is a user, as they have shown. */
export interface Shown {
  /** Epoch milliseconds. */
  readonly at: number;
  /** `sessionsValidFrom` of the user as it was then; undefined where nobody looked. It has to be the same still. */
  readonly validFrom?: string | null | undefined;
  /** The address that they have shown to be theirs, where it was that. The user has to have it still. */
  readonly by?: Address | undefined;
  /** The account with a social provider that they signed in with. It has to be theirs still; its details are kept. */
  readonly identity?: SocialIdentity | undefined;
}

/** Objects whose members change one by one. */
const MERGED = ['profile', 'customData'] as const;

/** The accounts of those who sign in and up. */
@Injectable()
export class UserAccounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly accounts: AccountRepository,
    private readonly identities: UserIdentityRepository,
    private readonly links: IdentityLinks,
    private readonly identifiers: UserIdentifiers,
    private readonly events: Events,
  ) {}

  /** Suspended or not. */
  find(userId: string): Promise<StoredUser | undefined> {
    return this.users.find(userId);
  }

  /** Undefined where there is no such user. Throws `user.suspended` (401). */
  async findActive(userId: string): Promise<StoredUser | undefined> {
    const user = await this.users.find(userId);
    if (user?.isSuspended) throw UserErrors.suspended();
    return user;
  }

  /** The same for who has an address now. Throws `user.invalid_phone` too. */
  async findActiveBy(address: Address): Promise<StoredUser | undefined> {
    const user = await this.findOwner(address);
    if (user?.isSuspended) throw UserErrors.suspended();
    return user;
  }

  /** Who has an account with a social provider. Throws `user.suspended` (401). */
  async findActiveByIdentity(target: string, identityId: string): Promise<StoredUser | undefined> {
    const userId = await this.identities.findOwner(target, identityId);
    return userId === undefined ? undefined : this.findActive(userId);
  }

  /** Who has the address, and not one that only looks like it. Throws `user.invalid_phone`. */
  async findOwner(address: Address): Promise<StoredUser | undefined> {
    const user = await this.findBy(address);
    return address.type === 'phone' || isSameMailbox(address.value, user?.primaryEmail) ? user : undefined;
  }

  /** Throws where another user has one of them: `user.username_already_in_use`, or that of the rest. */
  async requireUnused(changes: AccountChanges, userId?: string): Promise<void> {
    const { username, primaryEmail, primaryPhone, socialIdentity } = changes;
    if (username !== undefined && (await this.findBy({ type: 'username', value: username }))) {
      throw UserErrors.usernameInUse();
    }
    if (primaryEmail !== undefined && (await this.findBy({ type: 'email', value: primaryEmail }))) {
      throw UserErrors.emailInUse();
    }
    if (primaryPhone !== undefined && (await this.findBy({ type: 'phone', value: primaryPhone }))) {
      throw UserErrors.phoneInUse();
    }
    if (socialIdentity) await this.links.requireUnused(socialIdentity, userId);
  }

  /** Throws `user.invalid_phone` for a phone number that cannot be one. */
  async findBy({ type, value }: UserIdentifier): Promise<StoredUser | undefined> {
    return this.users.findBy(type, await this.soughtAs({ type, value }));
  }

  /** The form in which an identifier is unique. Throws `user.invalid_phone`. */
  async keyOf({ type, value }: UserIdentifier): Promise<string> {
    if (type === 'username') return this.identifiers.usernameKey(value);
    return type === 'email' ? value.toLowerCase() : normalPhone(value);
  }

  /** Makes an account. Throws like `requireUnused` where somebody was faster. */
  register(changes: AccountChanges): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const id = newShortId();
      const { profile = {}, customData = {} } = changes;
      await this.users.insert({ id, ...(await this.columnsOf(changes)), profile, customData });
      await this.users.merge(id, 'logtoConfig', { mfa: { enabled: false } });
      if (changes.socialIdentity) await this.links.link(id, changes.socialIdentity);
      const user = await this.get(id);
      await this.events.publish(new UserCreated(user));
      return user;
    });
  }

  /**
   * Notes that the user signs in now, with what the account lacked and they set on the way. Undefined where what they
   * showed counts no more, since another password was set meanwhile, the address or the social identity is not theirs any
   * longer, or the user is gone. Throws `user.suspended` (401), like `requireLacking` where the account has got it elsewhere meanwhile, and like
   * `requireUnused` where somebody was faster.
   */
  signIn(user: StoredUser, shown: Shown, changes: AccountChanges): Promise<StoredUser | undefined> {
    return this.unitOfWork.run(async () => {
      // First: whoever changes what usernames are like waits for this, and then locks users.
      const columns = await this.columnsOf(changes);
      const now = Clock.now();
      if (!(await this.accounts.noteSignIn(user.id, now, await this.compared(shown)))) {
        await this.findActive(user.id);
        return undefined;
      }
      // The user is locked by now, and so are the identities: whoever unlinks one writes the user first.
      const { identity } = shown;
      if (identity && !(await this.accounts.refreshIdentity(user.id, identity))) return undefined;
      if (Object.keys(changes).length === 0) return { ...user, lastSignInAt: new Date(now) };
      requireLacking(await this.get(user.id), changes);
      if (changes.socialIdentity) await this.links.link(user.id, changes.socialIdentity);
      return this.write(user.id, columns, changes);
    });
  }

  /**
   * Sets the password that the user chose in place of a forgotten one, which ends all that the user has. Undefined, and
   * `user.suspended`, where `signIn` has them.
   */
  resetPassword(userId: string, shown: Shown, password: PasswordDigest): Promise<StoredUser | undefined> {
    return this.unitOfWork.run(async () => {
      if (!(await this.accounts.lockShown(userId, await this.compared(shown)))) {
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

  private async write(id: string, columns: UserChanges, changes: AccountChanges): Promise<StoredUser> {
    const merged = MERGED.filter((column) => changes[column] !== undefined);
    const updated = Object.keys(columns).length > 0 ? await this.users.update(id, columns) : undefined;
    for (const column of merged) await this.users.merge(id, column, changes[column] ?? {});
    const changed = await this.get(id);
    const linked = changes.socialIdentity ? ['identities'] : [];
    await this.events.publish(UserUpdated.of(changed, [...(updated ?? []), ...merged, ...linked]));
    return changed;
  }

  private async compared({ at, by, validFrom }: Shown): Promise<ShownAccount> {
    return { at, validFrom, ...(by && { by: { type: by.type, key: await this.soughtAs(by) } }) };
  }

  /** The database makes small letters of addresses itself: to it `İ` becomes another one than to JavaScript. */
  private async soughtAs(identifier: UserIdentifier): Promise<string> {
    return identifier.type === 'email' ? identifier.value : this.keyOf(identifier);
  }

  private async columnsOf(changes: AccountChanges): Promise<UserChanges> {
    const { username, primaryEmail, primaryPhone, password, name, avatar } = changes;
    return {
      ...(await this.identifiers.usernameColumns({ username })),
      ...(primaryEmail !== undefined && { primaryEmail }),
      ...this.identifiers.phoneColumns({ primaryPhone }),
      ...(password && storedAs(password)),
      ...(name !== undefined && { name: name === '' ? null : name }),
      ...(avatar !== undefined && { avatar }),
    };
  }

  private async get(id: string): Promise<StoredUser> {
    const user = await this.users.find(id);
    if (!user) throw new Error('a user that is written in this unit of work cannot be found in it');
    return user;
  }
}
