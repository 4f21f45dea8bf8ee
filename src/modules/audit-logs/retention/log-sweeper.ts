import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
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
    const days = this.isStopping ? undefined : await this.configs.findRetention();
    if (days === undefined) return 0;
    const before = Clock.now() - days * DAY_MILLISECONDS;
    return this.inBatches((size) => this.logs.sweep(before, size));
  }
}
