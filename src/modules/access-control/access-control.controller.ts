import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { AccessControlDto, ReplaceAccessControlDto } from './access-control.dto.js';
import { AccessControlErrors } from './access-control.errors.js';
import { AccessControlService } from './access-control.service.js';

@ApiTags('Applications')
@Controller('applications/:applicationId/access-control')
export class AccessControlController {
  constructor(private readonly accessControl: AccessControlService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get access control of application',
    description:
      'Who may sign in to the application. It counts once `appLevelAccessControlEnabled` of the application is `true`.',
    returns: AccessControlDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('applicationId') applicationId: string) {
    return this.accessControl.get(applicationId);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace access control of application',
    description:
      'Says who may sign in to the application: whoever one of the lists is about. While `appLevelAccessControlEnabled` is `true`, one of them has to stay.',
    returns: AccessControlDto,
    errors: [
      EntityErrors.relationNotFound,
      EntityErrors.constraintViolated,
      AccessControlErrors.emptyRule,
      EntityErrors.notExistsWithId,
      AccessControlErrors.tooManyNamed,
      AccessControlErrors.tooManyRolePairs,
      AccessControlErrors.noRuleLeft,
    ],
  })
  replace(@Param('applicationId') applicationId: string, @Body() rules: ReplaceAccessControlDto) {
    return this.accessControl.replace(applicationId, rules);
  }
}
