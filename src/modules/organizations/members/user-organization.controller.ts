import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED } from '#src/kernel/page.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { UserOrganizationDto } from './user-organization.dto.js';
import { UserOrganizationService } from './user-organization.service.js';

@ApiTags('Users')
@Controller('users/:userId/organizations')
export class UserOrganizationController {
  constructor(private readonly organizations: UserOrganizationService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organizations of user',
    description: 'Where the user is a member, newest first, with the roles there.',
    returns: [UserOrganizationDto],
    maxItems: MAX_UNPAGED,
    errors: [EntityErrors.notFound],
  })
  list(@Param('userId') userId: string) {
    return this.organizations.list(userId);
  }
}
