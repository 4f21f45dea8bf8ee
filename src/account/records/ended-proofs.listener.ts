import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { UserPasswordUpdated } from '#src/modules/users/users.public.js';
import { SessionsEnded } from '#src/oidc/oidc.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { VerificationRecordRepository } from './verification-record.repository.js';

/**
 * Deletes with a session what was shown in it, and with a password that was set by an operator, or in place of a forgotten
 * one, all that the user has shown. Tokens may outlive either, and whoever holds one must not go on with a proof that was put
 * an end to.
 */
@Injectable()
export class EndedProofsListener {
  constructor(private readonly records: VerificationRecordRepository) {}

  @OnEvent(SessionsEnded)
  deleteOfSessions({ event: { userId, sessions } }: Announced<SessionsEnded>): Promise<void> {
    return this.records.deleteOfSessions(
      userId,
      sessions.map(({ sessionUid }) => sessionUid),
      Clock.now(),
    );
  }

  @OnEvent(UserPasswordUpdated)
  deleteOfUser({ event: { userId } }: Announced<UserPasswordUpdated>): Promise<void> {
    return this.records.deleteOfUser(userId, Clock.now());
  }
}
