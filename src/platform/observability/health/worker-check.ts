import type { JobWorker } from '#src/platform/jobs/job-worker.js';
import type { ReadinessCheck } from './readiness-check.js';

/** Whether jobs are run as they should be. */
export class WorkerCheck implements ReadinessCheck {
  readonly name = 'worker';

  constructor(private readonly worker: JobWorker) {}

  check(): boolean {
    return this.worker.isAlive();
  }
}
