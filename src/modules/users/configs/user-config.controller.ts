import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { UpdateUserConfigDto, UserConfigDto } from './user-config.dto.js';
import { UserConfigService } from './user-config.service.js';

@ApiTags('Users')
@Controller('users/:userId/logto-configs')
export class UserConfigController {
  constructor(private readonly configs: UserConfigService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get user sign-in settings',
    description: 'What the user decided about second factors and passkeys.',
    operationId: 'ListUserLogtoConfigs',
    returns: UserConfigDto,
    errors: [EntityErrors.notFound],
  })
  get(@Param('userId') userId: string) {
    return this.configs.get(userId);
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update user sign-in settings',
    description:
      'Sets what the user decided about second factors and passkeys, to have the pages ask again, for instance. What is left out stays.',
    returns: UserConfigDto,
    errors: [EntityErrors.notFound],
  })
  update(@Param('userId') userId: string, @Body() changes: UpdateUserConfigDto) {
    return this.configs.update(userId, changes);
  }
}
