import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Adapters } from '../adapter/adapters.js';
import { EndedSessions } from './ended-sessions.js';
import type { ListGrantsDto } from './grant.dto.js';
import type { DeleteSessionDto } from './session.dto.js';
import type { SessionEnd } from './session.events.js';
import {
  type EndedSession,
  SessionRepository,
  type StoredGrant,
  type StoredSession,
} from './session.repository.js';

/** What became of the wish to end a session. */
export type Ending = 'ended' | 'not-found' | 'of-another-user';

/** What users are signed in with, and what they granted. Who may see and end that, the caller has decided. */
@Injectable()
export class UserSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stored: SessionRepository,
    private readonly ended: EndedSessions,
    private readonly adapters: Adapters,
  ) {}

  /** The newest 1,000, the latest sign-in first. `payload.jti` is the value of a cookie. */
  async list(userId: string) {
    const sessions = await this.stored.listSessions(userId, Clock.now());
    return sessions.map((session) => this.shown(session));
  }

  /** Undefined where there is none, or it is another user's. */
  async find(userId: string, uid: string) {
    const session = await this.stored.findSession(uid, Clock.now());
    return session?.accountId === userId ? this.shown(session) : undefined;
  }

  /** Ends a session, and its grants as far as that was asked for. */
  end(
    userId: string,
    uid: string,
    { revokeGrantsTarget }: DeleteSessionDto,
    end: SessionEnd,
  ): Promise<Ending> {
    return this.unitOfWork.run(async () => {
      const session = await this.ended.end(userId, uid, end);
      if (!session) {
        const isOthers = await this.stored.findSession(uid, Clock.now());
        return isOthers ? 'of-another-user' : 'not-found';
      }
      if (revokeGrantsTarget) await this.revokeGrantsOf(userId, session, revokeGrantsTarget);
      return 'ended';
    });
  }

  /** The newest 1,000 to registered applications. */
  async listGrants(userId: string, { appType }: ListGrantsDto) {
    const isThirdParty = appType === undefined ? null : appType === 'thirdParty';
    const grants = await this.stored.listGrants(userId, Clock.now(), isThirdParty);
    return { grants: grants.map((grant) => this.shownGrant(grant)) };
  }

  /** False where the user has no such grant. */
  revokeGrant(userId: string, grantId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => (await this.ended.revokeGrants(userId, [grantId])) > 0);
  }

  private async revokeGrantsOf(
    userId: string,
    { authorizations }: EndedSession,
    target: 'all' | 'firstParty',
  ): Promise<void> {
    const granted = Object.entries(authorizations ?? {});
    const firstParty = await this.stored.firstPartyAmong(granted.map(([clientId]) => clientId));
    const grantIds = granted
      .filter(([clientId]) => target === 'all' || firstParty.has(clientId))
      .flatMap(([, { grantId }]) => grantId ?? []);
    if (grantIds.length > 0) await this.ended.revokeGrants(userId, grantIds);
  }

  /** The provider counts sign-ins in whole seconds. */
  private shown({ context, accountId, expiresAt, ...stored }: StoredSession) {
    const payload = this.adapters.ofArtefacts('Session').withId(stored);
    return {
      payload: { ...payload, loginTs: Math.floor(payload?.loginTs ?? 0) },
      lastSubmission: context?.lastSubmission ?? null,
      clientId: context?.clientId ?? null,
      accountId,
      expiresAt,
    };
  }

  private shownGrant({ applicationId, applicationName, expiresAt, ...stored }: StoredGrant) {
    const payload = this.adapters.ofArtefacts('Grant').withId(stored);
    return {
      id: payload?.jti,
      payload,
      expiresAt,
      application: { id: applicationId, name: applicationName },
    };
  }
}
