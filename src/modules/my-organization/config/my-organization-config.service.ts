import { Injectable } from '@nestjs/common';
import { OrganizationScopeService } from '#src/modules/organization-template/organization-template.public.js';
import { ConfigUpdated, TenantConfigRepository } from '#src/modules/tenants/tenants.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { MyOrganizationErrors } from '../my-organization.errors.js';
import { MY_ORGANIZATION_SCOPES } from '../my-organization-scopes.js';
import type { MyOrganizationConfigDto, UpdateMyOrganizationConfigDto } from './my-organization-config.dto.js';

/** Whether the tenant lets members of organizations manage them. */
@Injectable()
export class MyOrganizationConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigRepository,
    private readonly scopes: OrganizationScopeService,
    private readonly events: Events,
  ) {}

  async get(): Promise<MyOrganizationConfigDto> {
    const config = await this.configs.find('myOrganization');
    return { enabled: config?.enabled ?? false };
  }

  /** Switching on adds the scopes that are missing, for operators to put into roles. */
  update({ enabled }: UpdateMyOrganizationConfigDto): Promise<MyOrganizationConfigDto> {
    return this.unitOfWork.run(async () => {
      if (enabled === undefined) return this.get();
      await this.configs.replace('myOrganization', { enabled });
      if (enabled) await this.scopes.addBuiltIn(MY_ORGANIZATION_SCOPES);
      await this.events.publish(new ConfigUpdated('my-organization'));
      return { enabled };
    });
  }

  async requireEnabled(): Promise<void> {
    const { enabled } = await this.get();
    if (!enabled) throw MyOrganizationErrors.disabled();
  }
}
