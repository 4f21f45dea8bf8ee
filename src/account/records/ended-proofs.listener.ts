import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { SessionsEnded } from '#src/oidc/oidc.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { VerificationRecordRepository } from './verification-record.repository.js';

/**
 * Deletes with a session what was shown in it. Tokens may outlive the session, and whoever holds one must not go on with a
 * proof that its user has put an end to.
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
}
