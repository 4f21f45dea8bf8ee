import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { Database } from '#src/platform/database/database.js';
import { OwnerAccess } from '#src/platform/database/owner-connection.js';
import { JobWorker } from '#src/platform/jobs/job-worker.js';
import { Drain } from './drain.js';
import { DatabaseCheck } from './health/database-check.js';
import { MigrationsCheck } from './health/migrations-check.js';
import { Readiness } from './health/readiness.js';
import { WorkerCheck } from './health/worker-check.js';
import { DeliveryCounter } from './metrics/delivery-counter.js';
import { Metrics } from './metrics/metrics.js';
import { RequestTimer } from './metrics/request-timer.js';
import { TokenCounter } from './metrics/token-counter.js';
import { OperatorRoutes } from './operator-routes.js';

/** What operators see of a process, for every module to add to. */
@Global()
@Module({
  providers: [DeliveryCounter, Drain, Metrics, OperatorRoutes, Readiness, RequestTimer, TokenCounter],
  exports: [DeliveryCounter, Drain, Metrics, Readiness, TokenCounter],
})
export class ObservabilityModule implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly readiness: Readiness,
    private readonly database: Database,
    private readonly owner: OwnerAccess,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.readiness.register(new DatabaseCheck(this.database));
    this.readiness.register(new MigrationsCheck(this.owner));
    if (this.config.env.WORKER_CONCURRENCY > 0) this.readiness.register(new WorkerCheck(this.worker));
  }
}
