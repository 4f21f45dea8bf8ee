import { Injectable } from '@nestjs/common';
import { ConfigUpdated, TenantConfigRepository } from '#src/modules/tenants/tenants.public.js';
import { Config } from '#src/platform/config/config.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { AuditLogConfigDto, UpdateAuditLogConfigDto } from './audit-log-config.dto.js';

/** Decides how long the tenant keeps its audit log. */
@Injectable()
export class AuditLogConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigRepository,
    private readonly events: Events,
    private readonly config: Config,
  ) {}

  async get(): Promise<AuditLogConfigDto> {
    const config = await this.configs.find('auditLogs');
    return { retentionDays: config?.retentionDays ?? null };
  }

  update({ retentionDays }: UpdateAuditLogConfigDto): Promise<AuditLogConfigDto> {
    return this.unitOfWork.run(async () => {
      if (retentionDays === undefined) return this.get();
      await this.configs.replace('auditLogs', { retentionDays });
      await this.events.publish(new ConfigUpdated('audit-logs'));
      return { retentionDays };
    });
  }

  /** Finds the retention in days, the tenant's own or that of the installation; undefined means for ever. */
  async findRetention(): Promise<number | undefined> {
    const { retentionDays } = await this.get();
    return retentionDays ?? (this.config.env.AUDIT_LOG_RETENTION_DAYS || undefined);
  }
}
