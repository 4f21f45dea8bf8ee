import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { MyOrganizationConfigDto, UpdateMyOrganizationConfigDto } from './my-organization-config.dto.js';
import { MyOrganizationConfigService } from './my-organization-config.service.js';

@ApiTags('Configs')
@Controller('configs/my-organization')
export class MyOrganizationConfigController {
  constructor(private readonly configs: MyOrganizationConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get my organization config',
    description: 'Whether members of organizations may manage them through `/api/my-organization`.',
    returns: MyOrganizationConfigDto,
    operationId: 'GetMyOrganizationConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update my organization config',
    description:
      'Lets members of organizations manage them, or ends that. Switching on adds the organization scopes that the API asks for, which stay when it is switched off; give them to organization roles.',
    returns: MyOrganizationConfigDto,
    operationId: 'UpdateMyOrganizationConfig',
  })
  update(@Body() changes: UpdateMyOrganizationConfigDto) {
    return this.configs.update(changes);
  }
}
