import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const MANAGEMENT_API_SCOPES =
  'Whether organization roles for machines may get scopes of the Management API, which itself takes no token that is limited to an organization.';

@Example({ managementApiScopes: false })
export class UpdateOrganizationRoleConfigDto {
  @Flag({ optional: true, description: MANAGEMENT_API_SCOPES }) managementApiScopes?: boolean;
}

export class OrganizationRoleConfigDto {
  @Flag({ description: `${MANAGEMENT_API_SCOPES} Not by default.` }) managementApiScopes: boolean;
}

/** What the tenant lets organization roles have. */
export const ORGANIZATION_ROLE_CONFIG = defineTenantConfig('organizationRoles', OrganizationRoleConfigDto, {
  default: { managementApiScopes: false },
});
