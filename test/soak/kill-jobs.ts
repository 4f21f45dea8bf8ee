import { Logger } from '@nestjs/common';
import { onTestFinished, vi } from 'vitest';
import { JobOutcomes } from '#src/platform/jobs/job-outcomes.js';
import { JobSweep } from '#src/platform/jobs/job-sweep.js';
import { type JobRow, jobRows } from '../database/jobs/job-app.js';
import { openDatabaseAt } from '../support/open-database.js';
import { sql } from '../support/sql.js';

const WITHIN = { timeout: 30_000, interval: 50 };
/** A sweep every 30 seconds, the one that came just too early, and what they may take. */
const WITHIN_A_SWEEP = { timeout: 75_000, interval: 200 };

const TASKS = ['events.dispatch', 'webhook.deliver'];

/** Who frees the jobs of the dead: the test, as another node would, or the nodes that live, when their time comes. */
export type Sweeps = 'forced' | 'awaited';

/** The jobs of a test, and what becomes of those whose worker was killed. */
export class KillJobs {
  private constructor(
    private readonly databaseUrl: string,
    private readonly sweep: () => Promise<void>,
  ) {}

  static async of(databaseUrl: string): Promise<KillJobs> {
    const opened = await openDatabaseAt(databaseUrl);
    const pool = opened.jobDatabase.openPool(1);
    onTestFinished(async () => {
      await pool.end();
      await opened.close();
    });
    // Each job that was cut short is a warning.
    Logger.overrideLogger(['error']);
    const sweep = new JobSweep(new JobOutcomes());
    return new KillJobs(databaseUrl, () => sweep.free(pool));
  }

  /** In whose names jobs are locked. */
  async owners(): Promise<ReadonlySet<string>> {
    const rows = await this.rows();
    return new Set(rows.flatMap(({ lockedBy }) => lockedBy ?? []));
  }

  /** Frees the jobs of the dead, as soon as PostgreSQL knows that they are. */
  async free(dead: ReadonlySet<string>): Promise<void> {
    await vi.waitUntil(async () => {
      await this.sweep();
      const owners = await this.owners();
      return [...dead].every((pool) => !owners.has(pool));
    }, WITHIN);
  }

  /** Waits for what comes of jobs. Where sweeps are forced, nobody waits for the time to look for jobs either. */
  async until(condition: () => void | Promise<void>, sweeps: Sweeps): Promise<void> {
    if (sweeps === 'awaited') return vi.waitFor(condition, WITHIN_A_SWEEP);
    await vi.waitFor(async () => {
      await this.sweep();
      await sql(this.databaseUrl, `select pg_notify('jobs:insert', $1)`, [WAKE]);
      await condition();
    }, WITHIN);
  }

  /** Dispatches and deliveries that are not done. */
  async rows(): Promise<JobRow[]> {
    return (await jobRows(this.databaseUrl)).filter(({ task }) => TASKS.includes(task));
  }
}

/** What graphile-worker says of new jobs: as many slots as this look for one. */
const WAKE = '{"r":"test","count":20}';
