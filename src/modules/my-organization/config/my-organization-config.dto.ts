import { Flag } from '#src/platform/http/fields/flag.js';

const ENABLED = 'Whether members of organizations may manage them through `/api/my-organization`.';

export class UpdateMyOrganizationConfigDto {
  @Flag({ optional: true, description: ENABLED }) enabled?: boolean;
}

export class MyOrganizationConfigDto {
  @Flag({ description: `${ENABLED} Not by default.` }) enabled: boolean;
}
