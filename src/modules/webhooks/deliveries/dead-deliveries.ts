import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { sweepInBatches } from '#src/platform/database/batched-sweep.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Job } from '#src/platform/jobs/job-handlers.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { DeadDeliveryRepository, type NewDeadDelivery } from './dead-delivery.repository.js';

const FORGET = 'webhook.forget';

/** So many failed deliveries of a tenant are kept, with so many bytes, and for so long. */
const MAX_DEAD_DELIVERIES = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;
const KEPT_MILLISECONDS = 30 * DAY_MILLISECONDS;

/** Epoch milliseconds: what failed until then is forgotten. */
export const deadDeliveryCutoff = (): number => Clock.now() - KEPT_MILLISECONDS;

/** Keeps what could not be delivered, for a month. */
@Injectable()
export class DeadDeliveries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeadDeliveryRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Keeps a failed delivery. Where a tenant has too many, the oldest make room. */
  add(delivery: NewDeadDelivery): Promise<void> {
    return this.unitOfWork.run(async () => {
      const now = Clock.now();
      await this.deliveries.insert(delivery, now);
      await this.deliveries.deleteBeyond(MAX_DEAD_DELIVERIES, MAX_BYTES);
      const day = Math.ceil((now + KEPT_MILLISECONDS) / DAY_MILLISECONDS);
      // One job for all that fail on the same day.
      await this.jobs.enqueue(FORGET, {}, { key: `${FORGET}:${day}`, runAt: day * DAY_MILLISECONDS });
    });
  }

  @Job(FORGET)
  async forget(): Promise<void> {
    const cutoff = deadDeliveryCutoff();
    await sweepInBatches((size) => this.deliveries.sweepUntil(cutoff, size));
  }
}
