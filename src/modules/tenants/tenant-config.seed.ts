import { Injectable } from '@nestjs/common';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { TenantConfigRepository } from './tenant-config.repository.js';

/** The settings that a tenant starts with. */
@Injectable()
export class TenantConfigSeed implements TenantSeed {
  constructor(private readonly configs: TenantConfigRepository) {}

  async seed(): Promise<void> {
    await this.configs.add('adminConsole', { signInExperienceCustomized: false, organizationCreated: false });
    await this.configs.add('idToken', {
      enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'],
    });
  }
}
