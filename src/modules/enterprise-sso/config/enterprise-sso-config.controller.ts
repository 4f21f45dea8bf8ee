import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { EnterpriseSsoConfigDto, UpdateEnterpriseSsoConfigDto } from './enterprise-sso-config.dto.js';
import { EnterpriseSsoConfigService } from './enterprise-sso-config.service.js';

@ApiTags('Configs')
@Controller('configs/enterprise-sso')
export class EnterpriseSsoConfigController {
  constructor(private readonly configs: EnterpriseSsoConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get enterprise SSO config',
    description: "What signing in with an enterprise's identity provider is good for.",
    returns: EnterpriseSsoConfigDto,
    operationId: 'GetEnterpriseSsoConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update enterprise SSO config',
    description: "Says what signing in with an enterprise's identity provider is good for from now on.",
    returns: EnterpriseSsoConfigDto,
    operationId: 'UpdateEnterpriseSsoConfig',
  })
  update(@Body() changes: UpdateEnterpriseSsoConfigDto) {
    return this.configs.update(changes);
  }
}
