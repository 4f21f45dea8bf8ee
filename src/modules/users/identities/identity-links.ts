import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { Events } from '#src/platform/events/events.js';
import { UserErrors } from '../user.errors.js';
import { UserIdentitiesUpdated } from '../user.events.js';
import { type StoredUser, UserRepository } from '../user.repository.js';
import type { SocialIdentity } from './social-identity.js';
import { IDENTITIES_BYTES, MAX_IDENTITIES } from './user-identity.dto.js';
import { UserIdentityRepository } from './user-identity.repository.js';

export interface Linked {
  /** Whether the user had none of the target before. */
  readonly isNew: boolean;
  /** Whether the user had another one of the target before. */
  readonly isReplaced: boolean;
  /** The user with all identities. */
  readonly user: StoredUser;
}

/** Links users with the accounts that they have with social providers. All of it belongs to the caller's unit of work. */
@Injectable()
export class IdentityLinks {
  constructor(
    private readonly users: UserRepository,
    private readonly identities: UserIdentityRepository,
    private readonly events: Events,
  ) {}

  /**
   * Links an identity, in place of the one of its target, if any. Throws `entity.not_found` (404) without the user, and 422
   * where another user has the identity, or where there are too many or too large ones.
   */
  async link(userId: string, { target, identity }: SocialIdentity): Promise<Linked> {
    await this.touch(userId);
    const before = await this.identities.put(userId, target, identity);
    const user = await this.getUser(userId);
    if (Object.keys(user.identities).length > MAX_IDENTITIES) throw UserErrors.tooManyIdentities();
    if (Buffer.byteLength(JSON.stringify(user.identities)) > IDENTITIES_BYTES) {
      throw EntityErrors.valueTooLong(`The identities of a user have ${IDENTITIES_BYTES} bytes at most.`);
    }
    await this.events.publish(new UserIdentitiesUpdated(userId, { added: [target] }));
    const isNew = before === undefined;
    return { isNew, isReplaced: !isNew && before !== identity.userId, user };
  }

  /** Throws `user.identity_already_in_use` (422) where another user has it. */
  async requireUnused({ target, identity }: SocialIdentity, userId?: string): Promise<void> {
    const owner = await this.identities.findOwner(target, identity.userId);
    if (owner !== undefined && owner !== userId) throw UserErrors.identityInUse();
  }

  /** Throws `entity.not_found` and `user.identity_not_exist` (404). */
  async unlink(userId: string, target: string): Promise<StoredUser> {
    await this.touch(userId);
    if (!(await this.identities.delete(userId, target))) throw UserErrors.identityNotExist(target);
    await this.events.publish(new UserIdentitiesUpdated(userId, { removed: [target] }));
    return this.getUser(userId);
  }

  /** Identities are part of what a user is shown as. */
  private async touch(userId: string): Promise<void> {
    if (!(await this.users.touch(userId))) throw EntityErrors.notFound('user', userId);
  }

  private async getUser(userId: string): Promise<StoredUser> {
    const user = await this.users.find(userId);
    if (!user) throw EntityErrors.notFound('user', userId);
    return user;
  }
}
