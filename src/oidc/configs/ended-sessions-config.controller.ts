import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import {
  ENDED_SESSIONS_CONFIG,
  EndedSessionsConfigDto,
  UpdateEndedSessionsConfigDto,
} from './ended-sessions-config.dto.js';

@ApiTags('Configs')
@Controller('configs/oidc/ended-sessions')
export class EndedSessionsConfigController {
  constructor(private readonly configs: TenantConfigs) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get what ends sessions',
    description: 'Whether sessions end when a password, an e-mail address or a phone number changes.',
    returns: EndedSessionsConfigDto,
    operationId: 'GetOidcEndedSessionsConfig',
  })
  get() {
    return this.configs.get(ENDED_SESSIONS_CONFIG);
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update what ends sessions',
    description:
      'Says whether sessions end when a password, an e-mail address or a phone number changes; from now on.',
    returns: EndedSessionsConfigDto,
    operationId: 'UpdateOidcEndedSessionsConfig',
  })
  update(@Body() { endsWithCredentials }: UpdateEndedSessionsConfigDto) {
    return endsWithCredentials === undefined
      ? this.get()
      : this.configs.replace(ENDED_SESSIONS_CONFIG, { endsWithCredentials });
  }
}
