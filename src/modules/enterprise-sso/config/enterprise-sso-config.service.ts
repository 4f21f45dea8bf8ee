import { Injectable } from '@nestjs/common';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import {
  ENTERPRISE_SSO_CONFIG,
  type EnterpriseSsoConfigDto,
  type UpdateEnterpriseSsoConfigDto,
} from './enterprise-sso-config.dto.js';

/** What signing in with an enterprise is good for in a tenant. */
@Injectable()
export class EnterpriseSsoConfigService {
  constructor(private readonly configs: TenantConfigs) {}

  /** From memory, but for units of work. */
  async get(): Promise<EnterpriseSsoConfigDto> {
    return { skipsMfa: true, linksAnyAddress: false, ...(await this.configs.get(ENTERPRISE_SSO_CONFIG)) };
  }

  async update({ skipsMfa, linksAnyAddress }: UpdateEnterpriseSsoConfigDto): Promise<EnterpriseSsoConfigDto> {
    const changes = {
      ...(skipsMfa !== undefined && { skipsMfa }),
      ...(linksAnyAddress !== undefined && { linksAnyAddress }),
    };
    if (Object.keys(changes).length > 0) await this.configs.change(ENTERPRISE_SSO_CONFIG, changes);
    return this.get();
  }
}
