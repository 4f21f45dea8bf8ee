import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { reasonOf } from '#src/platform/database/outages.js';
import { isOverload } from '#src/platform/database/overload.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { tracedJob } from '#src/platform/tracing.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { DeclaredJob } from './declared-jobs.js';
import type { JobRun } from './job-handlers.js';
import { JobOutcomes } from './job-outcomes.js';
import { TryAgain } from './try-again.js';

/** A try as the worker hands it over. */
export interface JobTry extends JobRun {
  readonly id: string;
  /** What `jobs.enqueue` made of the payload. */
  readonly enqueued: unknown;
}

interface Enqueued {
  readonly tenantId: string;
  readonly payload: unknown;
}

const selectTenant = namedQuery(
  'tenant of a job',
  'select id from tenants where id = $1 and erasing_since is null',
);

/** Runs one try of a job, in the tenant that enqueued it. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);

  constructor(
    private readonly database: Database,
    private readonly outcomes: JobOutcomes,
  ) {}

  /** Throws what the handler throws, so that the worker tries again. */
  async run(job: DeclaredJob, attempt: JobTry): Promise<void> {
    const enqueued = readEnqueued(attempt.enqueued);
    try {
      await TenantContext.run(enqueued.tenantId, () => this.handle(job, attempt, enqueued));
    } catch (error) {
      this.failed(job, attempt, { tenantId: enqueued.tenantId, error });
      throw error;
    }
  }

  private async handle(job: DeclaredJob, attempt: JobTry, { tenantId, payload }: Enqueued): Promise<void> {
    if (!(await this.database.row(selectTenant, [tenantId]))) return this.drop(job, attempt, tenantId);
    await tracedJob(job.task, () => job.handle(payload, attempt));
    this.outcomes.tell(job.task, 'done');
  }

  private drop({ task }: DeclaredJob, { id }: JobTry, tenantId: string): void {
    this.logger.log(`job ${id} (${task}) was dropped: the tenant ${tenantId} is gone`);
    this.outcomes.tell(task, 'dropped');
  }

  /** Never the payload: it may hold what a customer sent. */
  private failed(
    { task }: DeclaredJob,
    { id, attempt, maxAttempts }: JobTry,
    { tenantId, error }: { tenantId: string; error: unknown },
  ): void {
    const isOver = attempt >= maxAttempts;
    this.outcomes.tell(task, isOver ? 'gave-up' : 'failed');
    const what = `job ${id} (${task}) of tenant ${tenantId} failed at try ${attempt} of ${maxAttempts}`;
    if (error instanceof TryAgain) return this.logger.debug(what);
    const told = `${what}${isOver ? ' and is given up' : ''}${isOverload(error) ? `: ${reasonOf(error)}` : ''}`;
    const cause = isOverload(error) ? undefined : error;
    if (isOver) this.logger.error(told, cause);
    else this.logger.warn(told, cause);
  }
}

function readEnqueued(value: unknown): Enqueued {
  if (typeof value === 'object' && value !== null && 'tenantId' in value && 'payload' in value) {
    const { tenantId, payload } = value;
    if (typeof tenantId === 'string') return { tenantId, payload };
  }
  throw new Error('a job was not made by jobs.enqueue');
}
