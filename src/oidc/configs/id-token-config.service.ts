import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { ID_TOKEN_CONFIG, type IdTokenConfigDto } from './id-token-config.dto.js';

/** Which claims ID tokens hold. */
@Injectable()
export class IdTokenConfigService {
  constructor(private readonly configs: TenantConfigs) {}

  async get(): Promise<IdTokenConfigDto> {
    const config = await this.configs.get(ID_TOKEN_CONFIG);
    if (!config) throw EntityErrors.notFound('configuration of ID tokens');
    return config;
  }

  /** Takes the place of the whole configuration. */
  replace(config: IdTokenConfigDto): Promise<IdTokenConfigDto> {
    return this.configs.replace(ID_TOKEN_CONFIG, config);
  }
}
