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

  async get(): Promise<MyOrganizationConfigDto> {
    return { addMembersById: false, ...(await this.configs.get(MY_ORGANIZATION_CONFIG)) };
  }

  /** Switching on adds the scopes that are missing, for operators to put into roles. */
  async update({ enabled, addMembersById }: UpdateMyOrganizationConfigDto): Promise<MyOrganizationConfigDto> {
    if (enabled === undefined && addMembersById === undefined) return this.get();
    const changes = {
      ...(enabled !== undefined && { enabled }),
      ...(addMembersById !== undefined && { addMembersById }),
    };
    return this.unitOfWork.run(async () => {
      if (enabled) await this.scopes.addBuiltIn(MY_ORGANIZATION_SCOPES);
      if (!(await this.configs.merge(MY_ORGANIZATION_CONFIG, changes))) {
        await this.configs.replace(MY_ORGANIZATION_CONFIG, { enabled: false, ...changes });
      }
      return this.get();
    });
  }

  async requireEnabled(): Promise<void> {
    const { enabled } = await this.get();
    if (!enabled) throw MyOrganizationErrors.disabled();
  }

  async requireMembersAddedById(): Promise<void> {
    const { addMembersById } = await this.get();
    if (!addMembersById) throw MyOrganizationErrors.membersNotAddedById();
  }
}
