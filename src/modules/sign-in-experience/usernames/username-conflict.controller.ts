import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UsernamePolicyService } from '#src/modules/users/users.public.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { CaseConflictsDto, ListCaseConflictsDto } from './username-conflict.dto.js';

@ApiTags('Sign-in experience')
@Controller('sign-in-exp/username-policy')
export class UsernameConflictController {
  constructor(private readonly usernames: UsernamePolicyService) {}

  @GetEndpoint('case-sensitivity-conflicts', {
    audience: 'management',
    summary: 'Get usernames that differ in case only',
    description:
      'Who would have the same username if case did not count. While there are some, case has to count. 100 users of each are shown.',
    returns: CaseConflictsDto,
    operationId: 'GetUsernameCaseSensitivityConflicts',
  })
  list(@Query() { limit }: ListCaseConflictsDto) {
    return this.usernames.listCaseConflicts(limit);
  }
}
