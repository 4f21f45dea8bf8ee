import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { TenantChangesRepository, TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Job } from '#src/platform/jobs/job-handlers.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TENANT_GONE_TOPIC } from '#src/platform/tenancy/tenant-topics.js';
import { TenantAnnouncements } from './tenant-announcements.js';
import { TenantErased } from './tenant.events.js';

const ERASE = 'tenants.erase';
/** Small enough that a batch takes milliseconds. */
const BATCH = 1000;
/** A job ends after so many, and another one goes on: a server that stops does not wait for a whole tenant. */
const BATCHES_OF_A_JOB = 20;
/** After that long a job looks again whose time has come by the database's clock, and not by this machine's. */
const AGAIN_MILLISECONDS = 60_000;

interface Erasure {
  readonly tenantId: string;
}

/**
 * Removes all rows of a tenant that was deleted, batch by batch, as the tenant itself: row-level security keeps it from
 * the rows of all others. What was cut short goes on where it was. The jobs are those of the tenant `admin`.
 */
@Injectable()
export class TenantErasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly tenants: TenantChangesRepository,
    private readonly provisioner: TenantProvisioner,
    private readonly announcements: TenantAnnouncements,
    private readonly notifications: Notifications,
  ) {}

  /** Belongs to a unit of work. Without a time it begins as soon as that is committed. */
  schedule(tenantId: string, runAt?: number): Promise<void> {
    const erasure: Erasure = { tenantId };
    return this.jobs.enqueue(ERASE, erasure, { key: `${ERASE}:${tenantId}`, runAt });
  }

  /** Does nothing for a tenant that was restored; one that has its time still is looked at again when that is over. */
  @Job(ERASE)
  async erase({ tenantId }: Erasure): Promise<void> {
    const now = Clock.now();
    if (!(await this.unitOfWork.run(() => this.tenants.beginErasing(tenantId, now, now))))
      return this.unitOfWork.run(() => this.scheduleAgain(tenantId, now));
    for (let batch = 0; batch < BATCHES_OF_A_JOB; batch += 1) {
      if ((await this.eraseBatch(tenantId)) === 0) return this.end(tenantId);
    }
    await this.unitOfWork.run(() => this.schedule(tenantId));
  }

  private async scheduleAgain(tenantId: string, now: number): Promise<void> {
    const endsAt = (await this.tenants.find(tenantId))?.endsAt;
    if (endsAt) await this.schedule(tenantId, Math.max(endsAt.getTime(), now + AGAIN_MILLISECONDS));
  }

  private eraseBatch(tenantId: string): Promise<number> {
    return TenantContext.run(tenantId, () =>
      this.unitOfWork.run(
        async () => (await this.tenants.discardJobs(BATCH)) || (await this.tenants.eraseRows(BATCH)),
      ),
    );
  }

  /** What was still written meanwhile goes with the tenant. */
  private end(tenantId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      // Another job may have ended it, and the id may have been given to a new tenant since.
      if (!(await this.tenants.end(tenantId))) return;
      await this.provisioner.remove(tenantId);
      await this.announcements.publish(new TenantErased(tenantId));
      await this.notifications.publish(TENANT_GONE_TOPIC, tenantId);
    });
  }
}
