import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newShortId } from '#src/kernel/ids.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { UserIdentityRepository } from './identities/user-identity.repository.js';
import { NewUsers } from './new-users.js';
import { shownUser } from './shown-user.js';
import { UserIdentifiers } from './user-identifiers.js';
import type { CreateUserDto, DetailedUserDto, UpdateUserDto, UserOptionsDto } from './user.dto.js';
import { UserErrors } from './user.errors.js';
import { UserCreated, UserDeleted, UserSuspensionUpdated, UserUpdated } from './user.events.js';
import { type StoredUser, UserRepository } from './user.repository.js';

/** Users: the people who sign in. */
@Injectable()
export class UserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly identifiers: UserIdentifiers,
    private readonly newUsers: NewUsers,
    private readonly identities: UserIdentityRepository,
    private readonly events: Events,
  ) {}

  async get(id: string): Promise<StoredUser> {
    const user = await this.users.find(id);
    if (!user) throw EntityErrors.notFound('user', id);
    return user;
  }

  /** Gets the user, and adds what the query asks for. */
  async getDetailed(
    id: string,
    { includeSsoIdentities, includePasswordHash }: UserOptionsDto,
  ): Promise<DetailedUserDto> {
    const user = shownUser(await this.get(id), { includePasswordHash });
    return includeSsoIdentities ? { ...user, ssoIdentities: await this.identities.listSso(id) } : user;
  }

  async create(user: CreateUserDto): Promise<StoredUser> {
    const columns = await this.newUsers.columnsOf(user);
    return this.unitOfWork.run(async () => {
      const id = newShortId();
      await this.users.insert({ id, ...columns, ...(await this.newUsers.usernameColumnsOf(user)) });
      const created = await this.get(id);
      await this.events.publish(new UserCreated(created));
      return created;
    });
  }

  update(id: string, changes: UpdateUserDto): Promise<StoredUser> {
    const { primaryEmail, name, avatar, customData, profile } = changes;
    return this.unitOfWork.run(async () => {
      // First: whoever changes what usernames are like waits for this, and then locks users.
      const username = await this.identifiers.usernameColumns(changes);
      await this.require(id);
      const columns = {
        primaryEmail,
        name,
        avatar,
        customData,
        profile,
        ...this.identifiers.phoneColumns(changes),
        ...username,
      };
      const fields = await this.users.update(id, requireChanges(columns));
      const user = await this.get(id);
      await this.events.publish(UserUpdated.of(user, fields ?? []));
      return user;
    });
  }

  /** A suspended user's tokens and sessions end with the same transaction. */
  suspend(id: string, isSuspended: boolean): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      await this.require(id);
      const fields = await this.users.update(id, { isSuspended });
      const user = await this.get(id);
      await this.events.publish(new UserSuspensionUpdated(user, fields ?? []));
      return user;
    });
  }

  /** Announces the user as it was at the end. */
  async delete(id: string, actor: Actor): Promise<void> {
    if (actor.kind === 'user' && actor.id === id) throw UserErrors.cannotDeleteSelf();
    await this.unitOfWork.run(async () => {
      await this.require(id);
      const user = await this.get(id);
      await this.users.delete(id);
      await this.events.publish(new UserDeleted(id, user));
    });
  }

  /** Throws where there is no such user. Nobody else changes or deletes the user until the unit of work ends. */
  private async require(id: string): Promise<void> {
    if (!(await this.users.lock(id))) throw EntityErrors.notFound('user', id);
  }
}
