import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { UserCredentialsUpdated, UserFactorsUpdated } from '#src/modules/users/users.public.js';
import { Events } from '#src/platform/events/events.js';

/** Tells of changes to the factors of a user. Belongs to the unit of work of the change. */
@Injectable()
export class FactorChanges {
  constructor(private readonly events: Events) {}

  /** A further factor, or another name of one, ends nothing. `ids` are those of the factors that came and went. */
  async changed(userId: string, ids: Delta = {}): Promise<void> {
    await this.events.publish(new UserFactorsUpdated(userId, ids));
  }

  /** What the user has elsewhere ends; `sparedSession` goes on. */
  async takenAway(userId: string, ids: Delta, sparedSession?: string): Promise<void> {
    await this.changed(userId, ids);
    await this.events.publish(new UserCredentialsUpdated(userId, ['mfaVerifications'], sparedSession));
  }
}
