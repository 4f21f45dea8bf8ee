import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import {
  OrganizationRoleConfigDto,
  UpdateOrganizationRoleConfigDto,
} from './organization-role-config.dto.js';
import { OrganizationRoleConfigService } from './organization-role-config.service.js';

@ApiTags('Configs')
@Controller('configs/organization-roles')
export class OrganizationRoleConfigController {
  constructor(private readonly configs: OrganizationRoleConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get organization role config',
    description: 'What the tenant lets organization roles hold.',
    returns: OrganizationRoleConfigDto,
    operationId: 'GetOrganizationRoleConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update organization role config',
    description: 'Says what organization roles may be given from now on. What they hold already stays.',
    returns: OrganizationRoleConfigDto,
    operationId: 'UpdateOrganizationRoleConfig',
  })
  update(@Body() changes: UpdateOrganizationRoleConfigDto) {
    return this.configs.update(changes);
  }
}
