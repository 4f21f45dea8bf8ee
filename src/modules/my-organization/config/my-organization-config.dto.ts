import { Flag } from '#src/platform/http/fields/flag.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const ENABLED = 'Whether members of organizations may manage them through `/api/my-organization`.';

export class UpdateMyOrganizationConfigDto {
  @Flag({ optional: true, description: ENABLED }) enabled?: boolean;
}

export class MyOrganizationConfigDto {
  @Flag({ description: `${ENABLED} Not by default.` }) enabled: boolean;
}

/** Whether the tenant lets members of organizations manage them. */
export const MY_ORGANIZATION_CONFIG = defineTenantConfig('myOrganization', MyOrganizationConfigDto, {
  default: { enabled: false },
});
