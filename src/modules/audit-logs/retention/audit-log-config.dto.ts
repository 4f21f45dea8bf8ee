import { Example } from '#src/platform/http/fields/example.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const MAX_DAYS = 3650;

@Example({ retentionDays: 365 })
export class UpdateAuditLogConfigDto {
  @Whole({
    min: 1,
    max: MAX_DAYS,
    optional: true,
    nullable: true,
    description:
      'Days after which entries are deleted for good. `null`: as long as the installation keeps them. Left out, it stays.',
  })
  retentionDays?: number | null;
}

export class AuditLogConfigDto {
  @Whole({
    min: 1,
    max: MAX_DAYS,
    nullable: true,
    description: 'Days after which entries are deleted; `null`: as long as the installation keeps them.',
  })
  retentionDays: number | null;
}

/** How long a tenant keeps its audit log. */
export const AUDIT_LOG_CONFIG = defineTenantConfig('auditLogs', AuditLogConfigDto, {
  default: { retentionDays: null },
});
