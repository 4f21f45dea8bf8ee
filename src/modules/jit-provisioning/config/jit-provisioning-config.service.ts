import { Injectable } from '@nestjs/common';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { isPublicProvider } from '../email-domains/public-providers.js';
import {
  JIT_PROVISIONING_CONFIG,
  type JitProvisioningConfigDto,
  type UpdateJitProvisioningConfigDto,
} from './jit-provisioning-config.dto.js';

/** By what people of a tenant join organizations just in time. */
@Injectable()
export class JitProvisioningConfigService {
  constructor(private readonly configs: TenantConfigs) {}

  get(): Promise<JitProvisioningConfigDto> {
    return this.configs.get(JIT_PROVISIONING_CONFIG);
  }

  update({ refusePublicEmailDomains }: UpdateJitProvisioningConfigDto): Promise<JitProvisioningConfigDto> {
    return refusePublicEmailDomains === undefined
      ? this.get()
      : this.configs.replace(JIT_PROVISIONING_CONFIG, { refusePublicEmailDomains });
  }

  /** Those of the domains by which nobody joins, as the tenant has it. */
  async refusedOf(emailDomains: readonly string[]): Promise<string[]> {
    const { refusePublicEmailDomains } = await this.get();
    return refusePublicEmailDomains ? emailDomains.filter(isPublicProvider) : [];
  }
}
