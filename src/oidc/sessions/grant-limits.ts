import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { GrantLimitExceeded } from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { Adapters } from '../adapter/adapters.js';
import { EndedSessions } from './ended-sessions.js';
import { SessionRepository } from './session.repository.js';

interface NewGrant {
  readonly id: string;
  readonly accountId: string;
  readonly clientId: string;
}

/** Holds users to the number of grants that an application allows each of them at a time. */
@Injectable()
export class GrantLimits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stored: SessionRepository,
    private readonly ended: EndedSessions,
    private readonly adapters: Adapters,
    private readonly events: Events,
  ) {}

  /** Revokes the oldest grants of a user to the client beyond `max`, and never the new one. Returns their ids. */
  async enforce(grant: NewGrant, max: number): Promise<readonly string[]> {
    const { accountId: userId, clientId: applicationId } = grant;
    const grants = this.adapters.ofArtefacts('Grant');
    const current = await grants.hash(grant.id);
    return this.unitOfWork.run(async () => {
      // Of two that are new at once, each would revoke the other.
      await this.ended.lock(userId);
      const excess = await this.stored.listExcess(grant, { kept: max, current, now: Clock.now() });
      const ids = excess.flatMap((one) => grants.withId(one)?.jti ?? []);
      if (ids.length === 0) return ids;
      await this.ended.revokeGrants(userId, ids);
      await this.events.publish(
        new GrantLimitExceeded({
          userId,
          applicationId,
          revokedGrantIds: ids,
          maxAllowedGrants: max,
          preRevocationActiveGrantCount: excess[0]?.active ?? 0,
        }),
      );
      return ids;
    });
  }
}
