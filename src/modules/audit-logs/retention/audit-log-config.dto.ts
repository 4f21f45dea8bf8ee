import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const MAX_DAYS = 3650;
const DAYS =
  'Days after which entries of the audit log are deleted; `null` for as long as the installation keeps them.';

export class UpdateAuditLogConfigDto {
  @Whole({ min: 1, max: MAX_DAYS, optional: true, nullable: true, description: DAYS })
  retentionDays?: number | null;
}

export class AuditLogConfigDto {
  @Whole({ min: 1, max: MAX_DAYS, nullable: true, description: DAYS }) retentionDays: number | null;
}

/** How long a tenant keeps its audit log. */
export const AUDIT_LOG_CONFIG = defineTenantConfig('auditLogs', AuditLogConfigDto, {
  default: { retentionDays: null },
});
