import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { Config } from '#src/platform/config/config.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { AuditLogConfigService } from './audit-log-config.service.js';
import { LogSweepRepository } from './log-sweep.repository.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Deletes entries that a tenant no longer keeps, of all tenants, every ten minutes. */
@Injectable()
export class LogSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 10 * 60 * 1000;

  constructor(
    private readonly configs: AuditLogConfigService,
    private readonly logs: LogSweepRepository,
    private readonly config: Config,
  ) {
    super();
  }

  async sweep(): Promise<number> {
    let total = 0;
    for (let ids = await this.logs.tenantsAfter(''); ids.length > 0;) {
      for (const id of ids) total += await TenantContext.run(id, () => this.sweepTenant());
      ids = await this.logs.tenantsAfter(ids.at(-1) ?? '');
    }
    return total;
  }

  private async sweepTenant(): Promise<number> {
    if (this.isStopping) return 0;
    const before = daysAgo(this.config.env.AUDIT_LOG_STRANGER_RETENTION_DAYS);
    const ofStrangers = await this.inBatches((size) => this.logs.sweepStrangers(before, size));
    const days = await this.configs.findRetention();
    if (days === undefined) return ofStrangers;
    return ofStrangers + (await this.inBatches((size) => this.logs.sweep(daysAgo(days), size)));
  }
}

const daysAgo = (days: number): number => Clock.now() - days * DAY_MILLISECONDS;
