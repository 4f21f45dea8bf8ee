import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { newId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { sweepInBatches } from '#src/platform/database/batched-sweep.js';
import { Job } from '#src/platform/jobs/job-handlers.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import type { SessionOfClients } from '../sessions/session.events.js';
import type { LogoutNotificationDto } from './logout-notification.dto.js';
import { LogoutNotificationRepository } from './logout-notification.repository.js';

export const NOTIFY = 'logout.notify';
const FORGET = 'logout.forget';

/** The pauses between tries grow; the last one is about 22 hours after the first. */
export const TRIES = 13;
/** For a process that ends in the middle of the last try. */
const SPARE_TRIES = 1;

/** How it stands is kept for so long, and for so many about a user. */
const KEPT_MILLISECONDS = 30 * DAY_MILLISECONDS;
const KEPT_OF_USER = 100;

/** A client that is to be told that a session ended. */
export interface LogoutNotice {
  /** The `jti` of the logout token. */
  readonly id: string;
  readonly clientId: string;
  readonly sub: string;
  readonly sid: string;
  /** The origin under which the user had signed in; that of the tenant where it is not known. */
  readonly origin?: string | undefined;
}

/** Has clients told of the end of sessions (Back-Channel Logout 1.0), each by a job of its own, which nobody waits for. */
@Injectable()
export class LogoutNotifications {
  constructor(
    private readonly notifications: LogoutNotificationRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Lists those about a user, the latest first. */
  list(userId: string, page: PageRequest): Promise<Page<LogoutNotificationDto>> {
    return this.notifications.list(userId, page);
  }

  /** Belongs to the unit of work that ends sessions, or some clients' part of them: whoever is to hear of it will. */
  async add(userId: string, sessions: readonly SessionOfClients[]): Promise<void> {
    const all = sessions.flatMap(({ clients, ...session }) =>
      clients.map((client) => ({ id: newId(), ...session, ...client })),
    );
    const receivers = await this.notifications.receiversAmong([
      ...new Set(all.map(({ clientId }) => clientId)),
    ]);
    const told = all.filter(({ clientId }) => receivers.has(clientId));
    if (told.length === 0) return;
    await this.notifications.insert(
      told.map(({ id, sessionUid, clientId }) => ({ id, userId, sessionUid, applicationId: clientId })),
      Clock.now(),
    );
    const jobs = told.map(({ id, clientId, sid, origin }) => {
      const notice: LogoutNotice = { id, clientId, sub: userId, sid, origin };
      return { key: id, payload: notice };
    });
    await this.jobs.enqueueAll(NOTIFY, jobs, { maxAttempts: TRIES + SPARE_TRIES });
    await this.notifications.deleteBeyond(userId, KEPT_OF_USER);
    const day = Math.ceil((Clock.now() + KEPT_MILLISECONDS) / DAY_MILLISECONDS);
    // One job for all of a day.
    await this.jobs.enqueue(FORGET, {}, { key: `${FORGET}:${day}`, runAt: day * DAY_MILLISECONDS });
  }

  @Job(FORGET)
  async forget(): Promise<void> {
    const cutoff = Clock.now() - KEPT_MILLISECONDS;
    await sweepInBatches((size) => this.notifications.sweepUntil(cutoff, size));
  }
}
