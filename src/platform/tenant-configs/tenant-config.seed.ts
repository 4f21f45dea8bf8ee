import { Injectable } from '@nestjs/common';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { TenantConfigRepository } from './tenant-config.repository.js';
import { declaredConfigs } from './tenant-config.js';

/** The settings that a tenant starts with. */
@Injectable()
export class TenantConfigSeed implements TenantSeed {
  constructor(private readonly configs: TenantConfigRepository) {}

  async seed(): Promise<void> {
    for (const { key, initial } of declaredConfigs()) if (initial) await this.configs.add(key, initial);
  }
}
