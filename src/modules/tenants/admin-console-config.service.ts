import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import {
  ADMIN_CONSOLE_CONFIG,
  type AdminConsoleConfigDto,
  type UpdateAdminConsoleConfigDto,
} from './admin-console-config.dto.js';

/** What the console remembers about a tenant. */
@Injectable()
export class AdminConsoleConfigService {
  constructor(private readonly configs: TenantConfigs) {}

  async get(): Promise<AdminConsoleConfigDto> {
    return required(await this.configs.get(ADMIN_CONSOLE_CONFIG));
  }

  /** What the changes do not name stays as it is. */
  async update(changes: UpdateAdminConsoleConfigDto): Promise<AdminConsoleConfigDto> {
    return required(await this.configs.merge(ADMIN_CONSOLE_CONFIG, changes));
  }
}

function required(config: AdminConsoleConfigDto | undefined): AdminConsoleConfigDto {
  if (!config) throw EntityErrors.notFound('configuration of the console');
  return config;
}
