import { Injectable } from '@nestjs/common';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { IdentityLinks } from '../identities/identity-links.js';
import type { SocialIdentity } from '../identities/social-identity.js';
import { storedAs } from '../passwords/user-passwords.js';
import { UserIdentifiers } from '../user-identifiers.js';
import { UserCredentialsUpdated, UserUpdated } from '../user.events.js';
import { type StoredUser, type UserChanges, UserRepository } from '../user.repository.js';
import { UserErrors } from '../user.errors.js';
import { requireLacking } from './account-changes.js';
import { AccountRepository } from './account.repository.js';
import {
  CREDENTIALS,
  type OwnAccount,
  type OwnChanges,
  requireIdentifierLeft,
  requireWayIn,
} from './own-account.js';

/** What users change of their own account. */
@Injectable()
export class OwnAccounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly accounts: AccountRepository,
    private readonly identifiers: UserIdentifiers,
    private readonly links: IdentityLinks,
    private readonly events: Events,
  ) {}

  /**
   * Changes the account, and ends what the user has elsewhere where it changes what they sign in with. Throws
   * `auth.unauthorized` where they may do so no longer, being suspended or signed out meanwhile,
   * `user.last_sign_in_method_required` (400), and `user.…_already_in_use` (422).
   */
  change(own: OwnAccount, changes: OwnChanges): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      // First: whoever changes what usernames are like waits for this, and then locks users.
      const columns = await this.columnsOf(changes);
      const before = await this.lock(own);
      requireIdentifierLeft(before, changes);
      return this.write(own, columns, changes);
    });
  }

  /** Sets the first password of a user who did not prove who they are. Throws like `requireLacking` where there is one. */
  setFirstPassword(own: OwnAccount, password: NonNullable<OwnChanges['password']>): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      requireLacking(await this.lock(own), { password });
      return this.write(own, storedAs(password), {});
    });
  }

  /**
   * Links an account with a social provider. In place of another one it ends what the user has elsewhere. Throws like
   * `change`, `user.identity_already_in_use` with 422 where another user has it, and with 400 where the user has one of
   * the provider that is not to be replaced.
   */
  linkIdentity(
    own: OwnAccount,
    identity: SocialIdentity,
    { replaces }: { replaces: boolean },
  ): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const { identities } = await this.lock(own);
      // A target may be called like what every object has.
      const known = Object.hasOwn(identities, identity.target) ? identities[identity.target] : undefined;
      await this.links.requireUnused(identity, own.userId);
      if (known && !replaces) throw UserErrors.targetInUse(identity.target);
      const { isReplaced, user } = await this.links.link(own.userId, identity);
      await this.announce(own.userId, ['identities']);
      if (isReplaced) await this.endElsewhere(own, ['identities']);
      return user;
    });
  }

  /**
   * Unlinks one, and ends what the user has elsewhere. Throws like `change`, `user.identity_not_exist` (404), and
   * `user.last_sign_in_method_required` (400) where it was the only way in.
   */
  unlinkIdentity(own: OwnAccount, target: string): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      await this.lock(own);
      const user = await this.links.unlink(own.userId, target);
      requireWayIn(user);
      await this.announce(own.userId, ['identities']);
      await this.endElsewhere(own, ['identities']);
      return user;
    });
  }

  /**
   * Nobody else changes the account until the unit of work ends, to which this belongs. Returns the user as they are before
   * a change; throws `auth.unauthorized` where `change` does.
   */
  async lock(own: OwnAccount): Promise<StoredUser> {
    if (!(await this.accounts.lockOwn(own))) throw AuthErrors.unauthorized();
    return this.get(own.userId);
  }

  /** Tells of what the user changed elsewhere in this unit of work, as of any change of the own account. */
  async announce(userId: string, fields: readonly string[]): Promise<void> {
    await this.events.publish(UserUpdated.of(await this.get(userId), fields));
  }

  private async write(
    own: OwnAccount,
    columns: UserChanges,
    { customData, profile }: OwnChanges,
  ): Promise<StoredUser> {
    const { userId } = own;
    const changed = (Object.keys(columns).length > 0 && (await this.users.update(userId, columns))) || [];
    if (customData) await this.users.merge(userId, 'customData', customData);
    if (profile) await this.users.merge(userId, 'profile', profile);
    const fields = [...changed, ...(customData ? ['customData'] : []), ...(profile ? ['profile'] : [])];
    const user = await this.get(userId);
    await this.events.publish(UserUpdated.of(user, fields));
    const credentials = CREDENTIALS.filter((name) => fields.includes(name));
    if (credentials.length > 0) await this.endElsewhere(own, credentials);
    return user;
  }

  private async endElsewhere(
    { userId, sessionUid }: OwnAccount,
    fields: UserCredentialsUpdated['fields'],
  ): Promise<void> {
    await this.events.publish(new UserCredentialsUpdated(userId, fields, sessionUid));
  }

  private async columnsOf(changes: OwnChanges): Promise<UserChanges> {
    const { name, avatar, username, primaryEmail, primaryPhone, password } = changes;
    return {
      ...(await this.identifiers.usernameColumns({ username })),
      ...this.identifiers.phoneColumns({ primaryPhone }),
      ...(name !== undefined && { name }),
      ...(avatar !== undefined && { avatar }),
      ...(primaryEmail !== undefined && { primaryEmail }),
      ...(password && storedAs(password)),
    };
  }

  private async get(userId: string): Promise<StoredUser> {
    const user = await this.users.find(userId);
    if (!user) throw new Error('a user that is locked in this unit of work cannot be found in it');
    return user;
  }
}
