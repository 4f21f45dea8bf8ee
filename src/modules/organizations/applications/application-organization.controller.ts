import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { ApplicationOrganizationDto } from './application-organization.dto.js';
import { ApplicationOrganizationService } from './application-organization.service.js';

@ApiTags('Applications')
@Controller('applications/:id/organizations')
export class ApplicationOrganizationController {
  constructor(private readonly organizations: ApplicationOrganizationService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organizations of application',
    description:
      'Where the application may act, newest first, with the roles there. Without a page up to 1,000 organizations.',
    returns: [ApplicationOrganizationDto],
    page: 'optional',
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') applicationId: string, @PageQuery() page: PageRequest | undefined) {
    return this.organizations.list(applicationId, page);
  }
}
