import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { inTransaction } from '#src/platform/database/job-database.js';
import type { JobPool } from '#src/platform/database/job-pool.js';
import { JobOutcomes } from './job-outcomes.js';
import { PRESENCE_LOCK } from './worker-presence.js';

/** How long a job that was given up can still be looked at. */
const KEPT_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;
/** Small enough that a batch takes milliseconds. */
const BATCH = 1000;

interface FreedJob {
  readonly id: string;
  readonly task: string;
  readonly tenantId: string;
  readonly isGivenUp: boolean;
}

/** Sets right what workers left behind. All nodes do it; who comes second finds nothing. */
@Injectable()
export class JobSweep {
  private readonly logger = new Logger(JobSweep.name);

  constructor(private readonly outcomes: JobOutcomes) {}

  /** Frees the jobs of pools that are gone, so that other nodes take them. The try that was cut short counts. */
  async free(pool: JobPool): Promise<void> {
    const freed = await inTransaction(pool, async (session) => {
      // Whoever gets the lock of a pool knows that nobody else has it, and keeps it until the jobs are free.
      const { rows: gone } = await session.query<{ name: string }>(
        `select name from (
           select distinct locked_by as name from portico_worker._private_jobs where locked_by is not null
         ) as pools
         where pg_try_advisory_xact_lock($1, hashtext(name))`,
        [PRESENCE_LOCK],
      );
      if (gone.length === 0) return [];
      const names = gone.map(({ name }) => name);
      const { rows } = await session.query<FreedJob>(
        `select j.id, t.identifier as task, j.payload ->> 'tenantId' as "tenantId", j.attempts >= j.max_attempts as "isGivenUp"
         from portico_worker._private_jobs j join portico_worker._private_tasks t on t.id = j.task_id
         where j.locked_by = any ($1)`,
        [names],
      );
      await session.query('select portico_worker.force_unlock_workers($1)', [names]);
      return rows;
    });
    for (const job of freed) this.tell(job);
  }

  /** Deletes a batch of the jobs that were given up long ago. */
  async clean(pool: JobPool): Promise<void> {
    await pool.query(
      `delete from portico_worker._private_jobs where id in (
         select id from portico_worker._private_jobs
         where attempts >= max_attempts and locked_at is null and run_at < $1 limit $2 for update skip locked)`,
      [new Date(Clock.now() - KEPT_MILLISECONDS), BATCH],
    );
  }

  private tell({ id, task, tenantId, isGivenUp }: FreedJob): void {
    const what = `job ${id} (${task}) of tenant ${tenantId} was cut short by the end of its worker`;
    if (isGivenUp) {
      this.logger.error(`${what} at its last try and is given up`);
      this.outcomes.tell(task, 'gave-up');
    } else {
      this.logger.warn(`${what}; it is tried again`);
      this.outcomes.tell(task, 'failed');
    }
  }
}
