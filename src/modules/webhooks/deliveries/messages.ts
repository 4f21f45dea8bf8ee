import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { sweepInBatches } from '#src/platform/database/batched-sweep.js';
import { Job } from '#src/platform/jobs/job-handlers.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { MessageRepository, type NewMessage } from './message.repository.js';

const FORGET = 'webhook.forget-messages';
/** Longer than any delivery is tried. */
const KEPT_DAYS = 3;

/** Keeps what hooks are told until all of them have it, or will not have it. */
@Injectable()
export class Messages {
  constructor(
    private readonly messages: MessageRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Belongs to a unit of work. */
  async keep(message: NewMessage): Promise<void> {
    const now = Clock.now();
    await this.messages.insert(message, now);
    const day = Math.ceil(now / DAY_MILLISECONDS) + KEPT_DAYS;
    // One job for all of a day.
    await this.jobs.enqueue(FORGET, {}, { key: `${FORGET}:${day}`, runAt: day * DAY_MILLISECONDS });
  }

  /** What two hooks that had it at the same time left, and what a process that was killed did. */
  @Job(FORGET)
  async forget(): Promise<void> {
    const cutoff = Clock.now() - KEPT_DAYS * DAY_MILLISECONDS;
    await sweepInBatches((size) => this.messages.sweepUntil(cutoff, size));
  }
}
