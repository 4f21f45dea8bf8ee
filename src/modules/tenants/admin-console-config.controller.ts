import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { AdminConsoleConfigDto, UpdateAdminConsoleConfigDto } from './admin-console-config.dto.js';
import { AdminConsoleConfigService } from './admin-console-config.service.js';

@ApiTags('Configs')
@Controller('configs/admin-console')
export class AdminConsoleConfigController {
  constructor(private readonly configs: AdminConsoleConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get admin console config',
    description: 'What operators have done in the console so far, and which of its notices they have read.',
    returns: AdminConsoleConfigDto,
    errors: [EntityErrors.notFound],
    operationId: 'GetAdminConsoleConfig',
  })
  get() {
    return this.configs.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update admin console config',
    description:
      'For the console, to remember what operators have done and read. What is left out stays; answers with all of it.',
    returns: AdminConsoleConfigDto,
    errors: [EntityErrors.notFound],
    operationId: 'UpdateAdminConsoleConfig',
  })
  update(@Body() changes: UpdateAdminConsoleConfigDto) {
    return this.configs.update(changes);
  }
}
