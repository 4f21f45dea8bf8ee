import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { AuditLogConfigService } from './audit-log-config.service.js';
import { LogSweepRepository } from './log-sweep.repository.js';

const EVERY_MILLISECONDS = 10 * 60 * 1000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Small enough that a batch locks its rows for milliseconds. */
const BATCH = 1000;

/** Deletes entries that a tenant no longer keeps, in batches. Nodes that sweep at the same time skip each other's rows. */
@Injectable()
export class LogSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(LogSweeper.name);
  private timer?: NodeJS.Timeout;
  private sweeping: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly configs: AuditLogConfigService,
    private readonly logs: LogSweepRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.tryToSweep());
    }, EVERY_MILLISECONDS).unref();
  }

  /** Waits for the batch in progress, since the database closes next. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** Deletes what is too old by now, of all tenants; says how much. */
  async sweep(): Promise<number> {
    let total = 0;
    for (let ids = await this.logs.tenantsAfter(''); ids.length > 0;) {
      for (const id of ids) total += await TenantContext.run(id, () => this.sweepTenant());
      ids = await this.logs.tenantsAfter(ids.at(-1) ?? '');
    }
    return total;
  }

  private async sweepTenant(): Promise<number> {
    const days = this.stopping ? undefined : await this.configs.findRetention();
    if (days === undefined) return 0;
    const before = Clock.now() - days * DAY_MILLISECONDS;
    for (let total = 0; ;) {
      const swept = await this.logs.sweep(before, BATCH);
      total += swept;
      if (swept < BATCH || this.stopping) return total;
    }
  }

  private async tryToSweep(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.logger.error('old audit log entries were not swept; the next sweep tries again', error);
    }
  }
}
