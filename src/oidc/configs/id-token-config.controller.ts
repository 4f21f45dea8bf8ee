import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { IdTokenConfigDto } from './id-token-config.dto.js';
import { IdTokenConfigService } from './id-token-config.service.js';

@ApiTags('Configs')
@Controller('configs/id-token')
export class IdTokenConfigController {
  constructor(private readonly configs: IdTokenConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get ID token config',
    description: 'Which claims ID tokens hold besides the usual ones.',
    returns: IdTokenConfigDto,
    errors: [EntityErrors.notFound],
    operationId: 'GetIdTokenConfig',
  })
  get() {
    return this.configs.get();
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace ID token config',
    description:
      'Says which claims ID tokens hold besides the usual ones, and replaces what was said before. Counts for tokens from now on.',
    returns: IdTokenConfigDto,
    operationId: 'UpsertIdTokenConfig',
  })
  replace(@Body() config: IdTokenConfigDto) {
    return this.configs.replace(config);
  }
}
