import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Job, Runner, RunnerOptions, TaskList, WorkerEvents } from 'graphile-worker';
import { Clock } from '#src/kernel/clock.js';
import { WORKER_SCHEMA } from '#src/platform/database/job-database.js';
import { logFailure } from '#src/platform/database/log-failure.js';
import type { JobPool } from '#src/platform/database/job-pool.js';
import type { DeclaredJob } from './declared-jobs.js';
import type { JobLane } from './job-handlers.js';
import type { JobRunner } from './job-runner.js';
import { libraryLogs } from './library-logger.js';
import { TenantShares } from './tenant-shares.js';
import type { WorkerPresence } from './worker-presence.js';

export interface LaneOptions {
  readonly lane: JobLane;
  readonly concurrency: number;
  readonly jobs: readonly DeclaredJob[];
  readonly pool: JobPool;
  readonly presence: WorkerPresence;
  readonly runner: JobRunner;
}

/** The library ends by itself when it finds its tables changed by a newer release, for instance. */
const RESTART_MILLISECONDS = 1_000;

/** How late a job may be whose time has come; new ones are heard of at once. Each slot asks by itself. */
const POLL_MILLISECONDS: Readonly<Record<JobLane, number>> = { general: 2_000, delivery: 5_000 };

/** Slots of a lane that one tenant has at most. */
const LARGEST_SHARE = 2;

/** Runs graphile-worker for the jobs of one lane, and again whenever it ends by itself. */
export class LaneRunner {
  private readonly logger = new Logger(LaneRunner.name);
  private readonly stopping = new AbortController();
  private running?: Runner;
  private keeping: Promise<void> = Promise.resolve();
  /** Since when it has been failing to look for jobs, in epoch milliseconds. */
  private failingSince?: number;

  constructor(private readonly options: LaneOptions) {}

  start(): void {
    this.keeping = this.keep();
  }

  /** Takes no further jobs, and waits for those that run. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await stopped(this.running);
    await this.keeping;
  }

  /** For how many milliseconds it has not been able to look for jobs. */
  failingFor(): number {
    return this.failingSince === undefined ? 0 : Clock.now() - this.failingSince;
  }

  private async keep(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.runOnce();
      } catch (error) {
        logFailure(this.logger, `the jobs of the lane ${this.options.lane} cannot be run`, error);
      }
      if (signal.aborted) return;
      this.failingSince ??= Clock.now();
      await setTimeout(RESTART_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runOnce(): Promise<void> {
    const { run, Logger: LibraryLogger } = await import('graphile-worker');
    const pools = new Set<string>();
    const shares = new TenantShares(Math.min(LARGEST_SHARE, Math.ceil(this.options.concurrency / 2)));
    const runner = await run({
      ...this.settings(pools),
      taskList: this.tasks(shares),
      forbiddenFlags: () => shares.turn(),
      logger: new LibraryLogger(libraryLogs(this.logger)),
      events: this.watched(shares),
    });
    this.running = runner;
    if (this.stopping.signal.aborted) await stopped(runner);
    await runner.promise.finally(() =>
      Promise.all([...pools].map((pool) => this.options.presence.hide(pool))),
    );
  }

  /** `pools` receives the name in which its jobs are locked. */
  private settings(pools: Set<string>): Omit<RunnerOptions, 'taskList'> {
    const { lane, concurrency, pool, presence } = this.options;
    // The library waits for it before a slot takes its first job.
    const startWorker = async (_context: unknown, { worker }: { worker: StartedSlot }): Promise<void> => {
      pools.add(worker.workerPool.id);
      await presence.show(worker.workerPool.id);
    };
    return {
      pgPool: pool,
      schema: WORKER_SCHEMA,
      concurrency,
      pollInterval: POLL_MILLISECONDS[lane],
      noHandleSignals: true,
      parsedCronItems: [],
      preset: {
        plugins: [{ name: 'portico-presence', version: '1.0.0', worker: { hooks: { startWorker } } }],
      },
    };
  }

  private tasks(shares: TenantShares): TaskList {
    const { jobs, runner } = this.options;
    return Object.fromEntries(
      jobs.map((declared) => [
        declared.task,
        (enqueued, { job }) =>
          runner
            .run(declared, {
              id: job.id,
              enqueued,
              attempt: job.attempts,
              maxAttempts: job.max_attempts,
            })
            .finally(() => shares.ended(tenantOf(job))),
      ]),
    ) satisfies TaskList;
  }

  /** The library tells of each look-up how it ended. */
  private watched(shares: TenantShares): WorkerEvents {
    const events: WorkerEvents = new EventEmitter();
    events.on('job:start', ({ job }) => {
      this.failingSince = undefined;
      shares.found(tenantOf(job));
    });
    events.on('worker:getJob:empty', () => {
      this.failingSince = undefined;
      shares.found();
    });
    events.on('worker:getJob:error', () => {
      this.failingSince ??= Clock.now();
      shares.found();
    });
    return events;
  }
}

/** `jobs.enqueue` flags each job with its tenant. */
const tenantOf = ({ flags }: Pick<Job, 'flags'>): string => Object.keys(flags ?? {})[0] ?? '';

interface StartedSlot {
  readonly workerPool: { readonly id: string };
}

/** It refuses to be stopped where it is ending by itself. */
const stopped = async (runner: Runner | undefined): Promise<void> => {
  await runner?.stop().catch(() => undefined);
};
