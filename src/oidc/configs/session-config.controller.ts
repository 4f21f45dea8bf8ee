import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { SessionConfigDto, UpdateSessionConfigDto } from './session-config.dto.js';
import { SessionConfigService } from './session-config.service.js';

@ApiTags('Configs')
@Controller('configs/oidc/session')
export class SessionConfigController {
  constructor(private readonly configs: SessionConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get OIDC session config',
    description: 'How long sessions live.',
    returns: SessionConfigDto,
    operationId: 'GetOidcSessionConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update OIDC session config',
    description:
      'Says how long sessions live. Those that there are keep their lifetime until they are renewed.',
    returns: SessionConfigDto,
    operationId: 'UpdateOidcSessionConfig',
  })
  update(@Body() changes: UpdateSessionConfigDto) {
    return this.configs.update(changes);
  }
}
