import { Whole } from '#src/platform/http/fields/whole.js';

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
