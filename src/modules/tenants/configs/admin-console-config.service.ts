import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantConfigRepository } from '../tenant-config.repository.js';
import { ConfigUpdated } from './config.events.js';
import type { AdminConsoleConfigDto, UpdateAdminConsoleConfigDto } from './admin-console-config.dto.js';

/** What the console remembers about a tenant. */
@Injectable()
export class AdminConsoleConfigService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configs: TenantConfigRepository,
    private readonly events: Events,
  ) {}

  async get(): Promise<AdminConsoleConfigDto> {
    const config = await this.configs.find('adminConsole');
    if (!config) throw EntityErrors.notFound('configuration of the console');
    return config;
  }

  /** What the changes do not name stays as it is. */
  update(changes: UpdateAdminConsoleConfigDto): Promise<AdminConsoleConfigDto> {
    return this.unitOfWork.run(async () => {
      const config = await this.configs.merge('adminConsole', changes);
      if (!config) throw EntityErrors.notFound('configuration of the console');
      await this.events.publish(new ConfigUpdated('admin-console'));
      return config;
    });
  }
}
