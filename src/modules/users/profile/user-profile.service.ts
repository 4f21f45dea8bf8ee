import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { UserUpdated } from '../user.events.js';
import { UserRepository } from '../user.repository.js';
import type { UserProfileDto } from './user-profile.dto.js';

/** Parts of a user that are merged: members that a change does not name stay, nested ones are replaced whole. */
@Injectable()
export class UserProfileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly events: Events,
  ) {}

  async getCustomData(userId: string): Promise<object> {
    const user = await this.users.find(userId);
    if (!user) throw EntityErrors.notFound('user', userId);
    return user.customData;
  }

  /** Returns all custom data. */
  mergeCustomData(userId: string, members: object): Promise<object> {
    return this.merge(userId, 'customData', members);
  }

  /** Returns the whole profile. */
  mergeProfile(userId: string, members: UserProfileDto): Promise<object> {
    return this.merge(userId, 'profile', members);
  }

  private merge(userId: string, column: 'customData' | 'profile', members: object): Promise<object> {
    return this.unitOfWork.run(async () => {
      const merged = await this.users.merge(userId, column, members);
      if (!merged) throw EntityErrors.notFound('user', userId);
      await this.events.publish(new UserUpdated(userId, merged, [column]));
      return merged;
    });
  }
}
