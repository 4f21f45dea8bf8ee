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

  /** Belongs to the unit of work that ends the session, or some clients' part of it: whoever is to hear of it will. */
  async add({ userId, sessionUid, clients, origin }: SessionOfClients): Promise<void> {
    const receivers = await this.notifications.receiversAmong(clients.map(({ clientId }) => clientId));
    if (receivers.size === 0) return;
    for (const { clientId, sid } of clients.filter((client) => receivers.has(client.clientId))) {
      const id = newId();
      await this.notifications.insert({ id, userId, sessionUid, applicationId: clientId }, Clock.now());
      const notice: LogoutNotice = { id, clientId, sub: userId, sid, origin };
      await this.jobs.enqueue(NOTIFY, notice, { key: id, maxAttempts: TRIES + SPARE_TRIES });
    }
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
