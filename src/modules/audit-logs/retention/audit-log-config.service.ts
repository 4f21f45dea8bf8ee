import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import {
  AUDIT_LOG_CONFIG,
  type AuditLogConfigDto,
  type UpdateAuditLogConfigDto,
} from './audit-log-config.dto.js';

/** Decides how long the tenant keeps its audit log. */
@Injectable()
export class AuditLogConfigService {
  constructor(
    private readonly configs: TenantConfigs,
    private readonly config: Config,
  ) {}

  get(): Promise<AuditLogConfigDto> {
    return this.configs.get(AUDIT_LOG_CONFIG);
  }

  update({ retentionDays }: UpdateAuditLogConfigDto): Promise<AuditLogConfigDto> {
    return retentionDays === undefined
      ? this.get()
      : this.configs.replace(AUDIT_LOG_CONFIG, { retentionDays });
  }

  /** Finds the retention in days, the tenant's own or that of the installation; undefined means for ever. */
  async findRetention(): Promise<number | undefined> {
    const { retentionDays } = await this.get();
    return retentionDays ?? (this.config.env.AUDIT_LOG_RETENTION_DAYS || undefined);
  }
}
