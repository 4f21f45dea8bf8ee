import { Injectable } from '@nestjs/common';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { SESSION_CONFIG, type SessionConfigDto, type UpdateSessionConfigDto } from './session-config.dto.js';

/** How long sessions live. */
@Injectable()
export class SessionConfigService {
  constructor(private readonly configs: TenantConfigs) {}

  get(): Promise<SessionConfigDto> {
    return this.configs.get(SESSION_CONFIG);
  }

  /** Holds for sessions that begin or are renewed from now on. */
  update({ ttl }: UpdateSessionConfigDto): Promise<SessionConfigDto> {
    return ttl === undefined ? this.get() : this.configs.replace(SESSION_CONFIG, { ttl });
  }
}
