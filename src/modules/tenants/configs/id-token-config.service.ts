import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantConfigRepository } from '../tenant-config.repository.js';
import { ConfigUpdated } from './config.events.js';
import type { IdTokenConfig } from '../tenant-configs.js';

/** Which claims ID tokens hold. */
@Injectable()
export class IdTokenConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigRepository,
    private readonly events: Events,
  ) {}

  async get(): Promise<IdTokenConfig> {
    const config = await this.configs.find('idToken');
    if (!config) throw EntityErrors.notFound('configuration of ID tokens');
    return config;
  }

  /** Takes the place of the whole configuration. */
  replace(config: IdTokenConfig): Promise<IdTokenConfig> {
    return this.unitOfWork.run(async () => {
      await this.configs.replace('idToken', config);
      await this.events.publish(new ConfigUpdated('id-token'));
      return config;
    });
  }
}
