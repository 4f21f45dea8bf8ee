import { LAST_MILLISECOND } from '#src/kernel/durations.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

export class MigrationNotificationDto {
  @Flag() isPaidTenant: boolean;
  @Text({ max: 128 }) tag: string;
  @Whole({ min: 0, max: LAST_MILLISECOND, optional: true, description: 'Epoch milliseconds.' })
  readAt?: number;
}

export class ChargeNotificationDto {
  @Flag({ optional: true }) token?: boolean;
  @Flag({ optional: true }) apiResource?: boolean;
  @Flag({ optional: true }) machineToMachineApp?: boolean;
  @Flag({ optional: true }) tenantMember?: boolean;
}

export class UpdateAdminConsoleConfigDto {
  @Flag({ optional: true }) signInExperienceCustomized?: boolean;
  @Flag({ optional: true }) organizationCreated?: boolean;
  @Nested(() => MigrationNotificationDto, { optional: true })
  developmentTenantMigrationNotification?: MigrationNotificationDto;
  @Nested(() => ChargeNotificationDto, { optional: true })
  checkedChargeNotification?: ChargeNotificationDto;
}

export class AdminConsoleConfigDto {
  @Flag() signInExperienceCustomized: boolean;
  @Flag() organizationCreated: boolean;
  @Nested(() => MigrationNotificationDto, { optional: true })
  developmentTenantMigrationNotification?: MigrationNotificationDto;
  @Nested(() => ChargeNotificationDto, { optional: true })
  checkedChargeNotification?: ChargeNotificationDto;
}

/** What operators have done so far, and which notices they have seen. */
export const ADMIN_CONSOLE_CONFIG = defineTenantConfig('adminConsole', AdminConsoleConfigDto, {
  initial: { signInExperienceCustomized: false, organizationCreated: false },
});
