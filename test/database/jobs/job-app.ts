import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { onTestFinished } from 'vitest';
import { Config } from '#src/platform/config/config.js';
import { Database } from '#src/platform/database/database.js';
import { JobDatabase } from '#src/platform/database/job-database.js';
import { DeclaredJobs } from '#src/platform/jobs/declared-jobs.js';
import { JobOutcomes } from '#src/platform/jobs/job-outcomes.js';
import { JobRunner } from '#src/platform/jobs/job-runner.js';
import { JobSweep } from '#src/platform/jobs/job-sweep.js';
import { JobWorker } from '#src/platform/jobs/job-worker.js';
import { type JobOptions, Jobs } from '#src/platform/jobs/jobs.js';
import { MarkedMethods } from '#src/platform/marked-methods.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { openTestDatabase, type TestDatabase } from '../../support/open-database.js';
import { sql } from '../../support/sql.js';
import { SpecJobs } from './spec-jobs.js';

export interface JobApp {
  readonly opened: TestDatabase;
  readonly worker: JobWorker;
  readonly handlers: SpecJobs;
  readonly outcomes: (readonly [task: string, outcome: string])[];
  /** What was logged, errors included. */
  readonly logged: string[];
  enqueue(tenantId: string, task: string, payload: object, options?: JobOptions): Promise<void>;
}

/** The parts that run jobs, with handlers of their own, on a database of their own; the worker is not started. */
export async function openJobApp(
  settings: Record<string, string> = {},
  opened?: TestDatabase,
): Promise<JobApp> {
  const platform = opened ?? (await openTestDatabase({ WORKER_CONCURRENCY: '2', ...settings }));
  const logged: string[] = [];
  const app = await contextOf(platform, logged);
  onTestFinished(() => app.close());
  const outcomes: (readonly [string, string])[] = [];
  app.get(JobOutcomes).subscribe((task, outcome) => outcomes.push([task, outcome]));
  const jobs = app.get(Jobs);
  return {
    opened: platform,
    worker: app.get(JobWorker),
    handlers: app.get(SpecJobs),
    outcomes,
    logged,
    enqueue: (tenantId, task, payload, options) =>
      TenantContext.run(tenantId, () => platform.unitOfWork.run(() => jobs.enqueue(task, payload, options))),
  };
}

function contextOf(platform: TestDatabase, logged: string[]): Promise<INestApplicationContext> {
  class SpecModule {}
  return NestFactory.createApplicationContext(
    {
      module: SpecModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Config, useValue: platform.config },
        { provide: Database, useValue: platform.database },
        { provide: JobDatabase, useValue: platform.jobDatabase },
        DeclaredJobs,
        MarkedMethods,
        JobOutcomes,
        JobRunner,
        JobSweep,
        JobWorker,
        Jobs,
        SpecJobs,
      ],
    },
    { logger: keeping(logged), abortOnError: false },
  );
}

/** Nest's logger belongs to the process, so a spec file has one of its own. */
function keeping(logged: string[]): LoggerService {
  const keep = (...parts: unknown[]): void => {
    logged.push(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
  };
  return { log: keep, warn: keep, error: keep, fatal: keep };
}

export interface JobRow {
  readonly id: string;
  readonly task: string;
  readonly key: string | null;
  readonly payload: unknown;
  readonly attempts: number;
  readonly lockedBy: string | null;
}

/** All jobs of the database, as its superuser sees them. */
export const jobRows = (url: string): Promise<JobRow[]> =>
  sql<JobRow & Record<string, unknown>>(
    url,
    `select j.id, t.identifier as task, j.key, j.payload, j.attempts, j.locked_by as "lockedBy"
     from portico_worker._private_jobs j join portico_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );

/** Makes every job that waits due, so that nobody has to wait for it. */
export const makeDue = (url: string): Promise<unknown> =>
  sql(url, 'update portico_worker._private_jobs set run_at = now()');
