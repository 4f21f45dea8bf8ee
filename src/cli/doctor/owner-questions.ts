import { Clock } from '#src/kernel/clock.js';
import type { JobDatabase } from '#src/platform/database/job-database.js';
import { PRESENCE_LOCK } from '#src/platform/jobs/worker-presence.js';
import type { OwnerClient } from '#src/platform/database/owner-connection.js';

/** The tenants that are complete, and were not deleted. */
export async function tenantsOf(owner: OwnerClient): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from tenants where provisioned_at is not null and deleted_at is null order by id',
  );
  return rows.map(({ id }) => id);
}

/** By how many milliseconds the clock of this machine is ahead of that of the database. */
export async function timeOf(owner: OwnerClient): Promise<number> {
  const askedAt = Clock.now();
  const { rows } = await owner.query<{ now: Date }>('select clock_timestamp() as now');
  const here = (askedAt + Clock.now()) / 2;
  return here - (rows[0]?.now.getTime() ?? here);
}

/** How many pools of workers are alive, and how many jobs nobody has begun five minutes after their time. */
export async function jobsSeen(jobs: JobDatabase): Promise<{ workers: number; overdue: number }> {
  const session = await jobs.openSession();
  try {
    const { rows } = await session.query<{ workers: number; overdue: number }>(
      `select
         (select count(*)::int from pg_locks where locktype = 'advisory' and classid = $1
           and database = (select oid from pg_database where datname = current_database())) as workers,
         (select count(*)::int from portico_worker._private_jobs
           where locked_at is null and attempts < max_attempts and run_at < now() - interval '5 minutes') as overdue`,
      [PRESENCE_LOCK],
    );
    return rows[0] ?? { workers: 0, overdue: 0 };
  } finally {
    await session.end();
  }
}
