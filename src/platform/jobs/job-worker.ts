import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { Config } from '#src/platform/config/config.js';
import { JobDatabase } from '#src/platform/database/job-database.js';
import { logFailure } from '#src/platform/database/log-failure.js';
import type { JobPool } from '#src/platform/database/job-pool.js';
import { DeclaredJobs } from './declared-jobs.js';
import type { JobLane } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { JobSweep } from './job-sweep.js';
import { LaneRunner } from './lane-runner.js';
import { WorkerPresence } from './worker-presence.js';

const SWEEP_MILLISECONDS = 30_000;
/** A worker that cannot reach its database for this long is not alive: two sweeps and what they may take. */
const SILENCE_MILLISECONDS = 75_000;
const CLEANING_MILLISECONDS = 60 * 60 * 1000;

/** Each lane hears of jobs on a connection of its own; the rest is for taking jobs and ending them. */
const POOL_SIZE = 6;

interface Running {
  readonly pool: JobPool;
  readonly presence: WorkerPresence;
  readonly lanes: readonly LaneRunner[];
  readonly timer: NodeJS.Timeout;
}

/**
 * Runs the jobs of all tenants in this process. Deliveries have slots of their own, so that strangers' servers hold up
 * nothing else. Whoever serves starts it; commands do not. It stops with the application, and waits for the jobs that run.
 */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(JobWorker.name);
  private running?: Running;
  private stopping?: Promise<void>;
  private sweeping: Promise<void> = Promise.resolve();
  /** When the database last answered, and when it was last cleaned, in epoch milliseconds. */
  private answeredAt = 0;
  private cleanedAt = 0;

  constructor(
    private readonly config: Config,
    private readonly database: JobDatabase,
    private readonly declared: DeclaredJobs,
    private readonly runner: JobRunner,
    private readonly sweeper: JobSweep,
  ) {}

  /** Begins to run jobs, unless the settings keep this process from it. Throws where the database cannot be reached. */
  async start(): Promise<void> {
    if (!this.isWanted) return;
    const presence = new WorkerPresence(this.database);
    await presence.start();
    this.answeredAt = Clock.now();
    const pool = this.database.openPool(POOL_SIZE);
    const lanes = this.lanes(pool, presence);
    const timer = setInterval(() => this.sweepSoon(), SWEEP_MILLISECONDS).unref();
    this.running = { pool, presence, lanes, timer };
    for (const lane of lanes) lane.start();
  }

  /** Whether jobs are run as they should be: also where the settings want none. */
  isAlive(): boolean {
    if (!this.isWanted) return true;
    if (!this.running || this.stopping) return false;
    const answeredLately = Clock.now() - this.answeredAt < SILENCE_MILLISECONDS;
    return answeredLately && this.running.lanes.every((lane) => lane.failingFor() < SILENCE_MILLISECONDS);
  }

  /** Frees the jobs of workers that are gone. Happens by itself, every 30 seconds. */
  async sweep(): Promise<void> {
    if (!this.running) return;
    const { pool } = this.running;
    await this.sweeper.free(pool);
    this.answeredAt = Clock.now();
    if (this.answeredAt - this.cleanedAt < CLEANING_MILLISECONDS) return;
    await this.sweeper.clean(pool);
    this.cleanedAt = this.answeredAt;
  }

  /** Takes no further jobs, waits for those that run, and lets go of the database. */
  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  /** Not waited for here: requests and jobs end side by side. */
  beforeApplicationShutdown(): void {
    void this.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private get isWanted(): boolean {
    return this.config.env.WORKER_CONCURRENCY > 0;
  }

  private lanes(pool: JobPool, presence: WorkerPresence): LaneRunner[] {
    const { WORKER_CONCURRENCY, DELIVERY_CONCURRENCY } = this.config.env;
    const slots: Readonly<Record<JobLane, number>> = {
      general: WORKER_CONCURRENCY,
      delivery: DELIVERY_CONCURRENCY,
    };
    return (['general', 'delivery'] as const).flatMap((lane) => {
      const jobs = this.declared.of(lane);
      if (jobs.length === 0) return [];
      const { runner } = this;
      return [new LaneRunner({ lane, concurrency: slots[lane], jobs, pool, presence, runner })];
    });
  }

  private async end(): Promise<void> {
    if (!this.running) return;
    const { pool, presence, lanes, timer } = this.running;
    clearInterval(timer);
    await Promise.all(lanes.map((lane) => lane.stop()));
    await this.sweeping;
    await presence.stop();
    await pool.end();
  }

  private sweepSoon(): void {
    this.sweeping = this.sweeping
      .then(() => this.sweep())
      .catch((error: unknown) =>
        logFailure(this.logger, 'jobs were not swept; the next sweep tries again', error),
      );
  }
}
