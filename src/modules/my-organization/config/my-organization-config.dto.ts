import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const ENABLED = 'Whether members of organizations may manage them through `/api/my-organization`.';
const ADD_MEMBERS_BY_ID =
  'Whether they may make any user of the tenant a member who has not been asked, and then see name and address of the user.';

@Example({ enabled: true })
export class UpdateMyOrganizationConfigDto {
  @Flag({ optional: true, description: ENABLED }) enabled?: boolean;
  @Flag({ optional: true, description: ADD_MEMBERS_BY_ID }) addMembersById?: boolean;
}

export class MyOrganizationConfigDto {
  @Flag({ description: `${ENABLED} Not by default.` }) enabled: boolean;
  @Flag({ optional: true, description: `${ADD_MEMBERS_BY_ID} Not by default.` }) addMembersById?: boolean;
}

/** Whether the tenant lets members of organizations manage them, and add others unasked. */
export const MY_ORGANIZATION_CONFIG = defineTenantConfig('myOrganization', MyOrganizationConfigDto, {
  default: { enabled: false },
});
