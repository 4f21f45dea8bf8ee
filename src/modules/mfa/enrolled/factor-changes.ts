import { Injectable } from '@nestjs/common';
import { UserCredentialsUpdated, UserService, UserUpdated } from '#src/modules/users/users.public.js';
import { Events } from '#src/platform/events/events.js';

/** Tells of changes to the factors of a user. Belongs to the unit of work of the change. */
@Injectable()
export class FactorChanges {
  constructor(
    private readonly users: UserService,
    private readonly events: Events,
  ) {}

  /** A further factor ends nothing. */
  async added(userId: string): Promise<void> {
    await this.events.publish(UserUpdated.of(await this.users.get(userId), ['mfaVerifications']));
  }

  /** What the user has elsewhere ends; `sparedSession` goes on. */
  async takenAway(userId: string, sparedSession?: string): Promise<void> {
    await this.added(userId);
    await this.events.publish(new UserCredentialsUpdated(userId, ['mfaVerifications'], sparedSession));
  }
}
