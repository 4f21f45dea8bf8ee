import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { ConsentOrganizationIdsDto, ConsentOrganizationsDto } from './consent-organization.dto.js';
import { ConsentOrganizationService } from './consent-organization.service.js';

@ApiTags('Applications')
@Controller('applications/:id/users/:userId/consent-organizations')
export class ConsentOrganizationController {
  constructor(private readonly consents: ConsentOrganizationService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organizations that user lets application act in',
    description: 'Newest first. Of third-party applications only.',
    returns: ConsentOrganizationsDto,
    page: 'always',
    statuses: [404, 422],
  })
  list(@Param('id') applicationId: string, @Param('userId') userId: string, @PageQuery() page: PageRequest) {
    return this.consents.list({ applicationId, userId }, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Let application act in organizations of user',
    status: 201,
    statuses: [404, 422],
  })
  add(
    @Param('id') applicationId: string,
    @Param('userId') userId: string,
    @Body() { organizationIds }: ConsentOrganizationIdsDto,
  ) {
    return this.consents.add({ applicationId, userId }, organizationIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace organizations that user lets application act in',
    description: 'These organizations and no others. An empty list takes all of them.',
    statuses: [404, 422],
  })
  replace(
    @Param('id') applicationId: string,
    @Param('userId') userId: string,
    @Body() { organizationIds }: ConsentOrganizationIdsDto,
  ) {
    return this.consents.replace({ applicationId, userId }, organizationIds);
  }

  @DeleteEndpoint(':organizationId', {
    audience: 'management',
    summary: 'Keep application out of organization of user',
    statuses: [404, 422],
  })
  remove(
    @Param('id') applicationId: string,
    @Param('userId') userId: string,
    @Param('organizationId') organizationId: string,
  ) {
    return this.consents.remove({ applicationId, userId }, organizationId);
  }
}
