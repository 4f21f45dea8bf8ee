import { Injectable } from '@nestjs/common';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import {
  ORGANIZATION_ROLE_CONFIG,
  type OrganizationRoleConfigDto,
  type UpdateOrganizationRoleConfigDto,
} from './organization-role-config.dto.js';

/** What the tenant lets organization roles have. */
@Injectable()
export class OrganizationRoleConfigService {
  constructor(private readonly configs: TenantConfigs) {}

  get(): Promise<OrganizationRoleConfigDto> {
    return this.configs.get(ORGANIZATION_ROLE_CONFIG);
  }

  update({ managementApiScopes }: UpdateOrganizationRoleConfigDto): Promise<OrganizationRoleConfigDto> {
    return managementApiScopes === undefined
      ? this.get()
      : this.configs.replace(ORGANIZATION_ROLE_CONFIG, { managementApiScopes });
  }
}
