import { LAST_MILLISECOND } from '#src/kernel/durations.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

export class MigrationNotificationDto {
  @Flag({ description: 'Whether the notice was for a paid tenant.' }) isPaidTenant: boolean;
  @Text({ max: 128, description: 'Which notice it was.' }) tag: string;
  @Whole({
    min: 0,
    max: LAST_MILLISECOND,
    optional: true,
    description: 'When it was read, in milliseconds since 1970. Missing: not yet.',
  })
  readAt?: number;
}

export class ChargeNotificationDto {
  @Flag({ optional: true, description: 'Whether the notice about tokens was read.' }) token?: boolean;
  @Flag({ optional: true, description: 'Whether the notice about API resources was read.' })
  apiResource?: boolean;
  @Flag({ optional: true, description: 'Whether the notice about machine-to-machine applications was read.' })
  machineToMachineApp?: boolean;
  @Flag({ optional: true, description: 'Whether the notice about operators was read.' })
  tenantMember?: boolean;
}

@Example({ organizationCreated: true })
export class UpdateAdminConsoleConfigDto {
  @Flag({
    optional: true,
    description: 'Whether operators have set up the sign-in pages. Left out, it stays.',
  })
  signInExperienceCustomized?: boolean;
  @Flag({
    optional: true,
    description: 'Whether operators have created an organization. Left out, it stays.',
  })
  organizationCreated?: boolean;
  @Nested(() => MigrationNotificationDto, {
    optional: true,
    description: 'A notice of the console, and whether it was read.',
  })
  developmentTenantMigrationNotification?: MigrationNotificationDto;
  @Nested(() => ChargeNotificationDto, {
    optional: true,
    description: 'Which notices about prices were read.',
  })
  checkedChargeNotification?: ChargeNotificationDto;
}

export class AdminConsoleConfigDto {
  @Flag({ description: 'Whether operators have set up the sign-in pages.' })
  signInExperienceCustomized: boolean;
  @Flag({ description: 'Whether operators have created an organization.' }) organizationCreated: boolean;
  @Nested(() => MigrationNotificationDto, {
    optional: true,
    description: 'A notice of the console, and whether it was read.',
  })
  developmentTenantMigrationNotification?: MigrationNotificationDto;
  @Nested(() => ChargeNotificationDto, {
    optional: true,
    description: 'Which notices about prices were read.',
  })
  checkedChargeNotification?: ChargeNotificationDto;
}

/** What operators have done so far, and which notices they have seen. */
export const ADMIN_CONSOLE_CONFIG = defineTenantConfig('adminConsole', AdminConsoleConfigDto, {
  initial: { signInExperienceCustomized: false, organizationCreated: false },
});
