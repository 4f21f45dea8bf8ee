import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { AccessControlDto, ReplaceAccessControlDto } from './access-control.dto.js';
import { AccessControlService } from './access-control.service.js';

@ApiTags('Applications')
@Controller('applications/:applicationId/access-control')
export class AccessControlController {
  constructor(private readonly accessControl: AccessControlService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get access control of application',
    description: 'Who may sign in to the application, once `appLevelAccessControlEnabled` is set.',
    returns: AccessControlDto,
    statuses: [404],
  })
  get(@Param('applicationId') applicationId: string) {
    return this.accessControl.get(applicationId);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace access control of application',
    description:
      'Whoever one of the rules is about may sign in. While `appLevelAccessControlEnabled` is set, one rule has to stay.',
    returns: AccessControlDto,
    statuses: [404, 422],
  })
  replace(@Param('applicationId') applicationId: string, @Body() rules: ReplaceAccessControlDto) {
    return this.accessControl.replace(applicationId, rules);
  }
}
