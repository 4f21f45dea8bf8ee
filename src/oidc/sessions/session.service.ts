import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Adapters } from '../adapter/adapters.js';
import { EndedSessions } from './ended-sessions.js';
import type { ListGrantsDto } from './grant.dto.js';
import type { DeleteSessionDto } from './session.dto.js';
import { SessionErrors } from './session.errors.js';
import {
  type EndedSession,
  SessionRepository,
  type StoredGrant,
  type StoredSession,
} from './session.repository.js';

/** What users are signed in with, and what they granted, for operators. */
@Injectable()
export class SessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stored: SessionRepository,
    private readonly ended: EndedSessions,
    private readonly adapters: Adapters,
  ) {}

  async list(userId: string) {
    const sessions = await this.stored.listSessions(userId, Clock.now());
    return { sessions: sessions.map((session) => this.shown(session)) };
  }

  async get(userId: string, uid: string) {
    const session = await this.stored.findSession(uid, Clock.now());
    if (session?.accountId !== userId) throw SessionErrors.sessionNotFound();
    return this.shown(session);
  }

  delete(userId: string, uid: string, { revokeGrantsTarget }: DeleteSessionDto): Promise<void> {
    return this.unitOfWork.run(async () => {
      const session = await this.ended.end(userId, uid, 'operator');
      if (!session) {
        const isOthers = await this.stored.findSession(uid, Clock.now());
        throw isOthers ? SessionErrors.notOfUser() : SessionErrors.sessionNotFound();
      }
      if (revokeGrantsTarget) await this.revokeGrantsOf(userId, session, revokeGrantsTarget);
    });
  }

  async listGrants(userId: string, { appType }: ListGrantsDto) {
    const isThirdParty = appType === undefined ? null : appType === 'thirdParty';
    const grants = await this.stored.listGrants(userId, Clock.now(), isThirdParty);
    return { grants: grants.map((grant) => this.shownGrant(grant)) };
  }

  deleteGrant(userId: string, grantId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if ((await this.ended.revokeGrants(userId, [grantId])) === 0) throw SessionErrors.grantNotFound();
    });
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
