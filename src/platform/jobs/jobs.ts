import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { requireUnit } from '#src/platform/database/open-unit.js';

export interface JobOptions {
  /** While a job of the tenant with this key waits, another one replaces it. */
  readonly key?: string;
  /** Epoch milliseconds before which the job does not run. */
  readonly runAt?: number;
  /** How often it is tried, with growing pauses. */
  readonly maxAttempts?: number;
}

/** One of many jobs of a task. */
export interface KeyedJob {
  readonly key: string;
  readonly payload: object;
}

const enqueueJob = namedQuery('enqueue job', 'select jobs.enqueue($1, $2, $3, $4, $5)');
const enqueueJobs = namedQuery(
  'enqueue jobs',
  `select count(jobs.enqueue($1, job.payload, job.key, null, $3))::int
   from json_to_recordset($2) as job (key text, payload json)`,
);

/** Work that is done later, at least once, by any process on the database. */
@Injectable()
export class Jobs {
  constructor(private readonly database: Database) {}

  /** Belongs to a unit of work: there is a job of the current tenant as soon as that is committed. */
  async enqueue(task: string, payload: object, options: JobOptions = {}): Promise<void> {
    requireUnit();
    const { key = null, runAt, maxAttempts = null } = options;
    await this.database.rows(enqueueJob, [
      task,
      JSON.stringify(payload),
      key,
      runAt === undefined ? null : new Date(runAt),
      maxAttempts,
    ]);
  }

  /** Like `enqueue`, for as many as there are in one statement. They run as soon as they can. */
  async enqueueAll(
    task: string,
    jobs: readonly KeyedJob[],
    { maxAttempts = null }: { readonly maxAttempts?: number | null } = {},
  ): Promise<void> {
    requireUnit();
    await this.database.rows(enqueueJobs, [task, JSON.stringify(jobs), maxAttempts]);
  }
}
