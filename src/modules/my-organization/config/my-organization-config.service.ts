import { Injectable } from '@nestjs/common';
import { OrganizationScopeService } from '#src/modules/organization-template/organization-template.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { MY_ORGANIZATION_SCOPES } from '../my-organization-scopes.js';
import {
  MY_ORGANIZATION_CONFIG,
  type MyOrganizationConfigDto,
  type UpdateMyOrganizationConfigDto,
} from './my-organization-config.dto.js';

/** Whether the tenant lets members of organizations manage them. */
@Injectable()
export class MyOrganizationConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigs,
    private readonly scopes: OrganizationScopeService,
  ) {}

  get(): Promise<MyOrganizationConfigDto> {
    return this.configs.get(MY_ORGANIZATION_CONFIG);
  }

  /** Switching on adds the scopes that are missing, for operators to put into roles. */
  async update({ enabled }: UpdateMyOrganizationConfigDto): Promise<MyOrganizationConfigDto> {
    if (enabled === undefined) return this.get();
    return this.unitOfWork.run(async () => {
      if (enabled) await this.scopes.addBuiltIn(MY_ORGANIZATION_SCOPES);
      return this.configs.replace(MY_ORGANIZATION_CONFIG, { enabled });
    });
  }

  async requireEnabled(): Promise<void> {
    const { enabled } = await this.get();
    if (!enabled) throw MyOrganizationErrors.disabled();
  }
}
