import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { JitProvisioningConfigDto, UpdateJitProvisioningConfigDto } from './jit-provisioning-config.dto.js';
import { JitProvisioningConfigService } from './jit-provisioning-config.service.js';

@ApiTags('Configs')
@Controller('configs/jit-provisioning')
export class JitProvisioningConfigController {
  constructor(private readonly configs: JitProvisioningConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get just-in-time provisioning config',
    description: 'By which e-mail domains people of the tenant may join organizations by themselves.',
    returns: JitProvisioningConfigDto,
    operationId: 'GetJitProvisioningConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update just-in-time provisioning config',
    description:
      'Says by which e-mail domains people may join organizations from then on. Public ones that organizations have stay in their lists, and count again once they are allowed. Who has joined stays.',
    returns: JitProvisioningConfigDto,
    operationId: 'UpdateJitProvisioningConfig',
  })
  update(@Body() changes: UpdateJitProvisioningConfigDto) {
    return this.configs.update(changes);
  }
}
