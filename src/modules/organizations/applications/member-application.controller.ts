import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { MembershipService } from '../members/membership.service.js';
import {
  AddMemberApplicationsDto,
  ListMemberApplicationsDto,
  MemberApplicationDto,
  ReplaceMemberApplicationsDto,
} from './member-application.dto.js';

@OrganizationFamily()
@ApiTags('Organizations')
@Controller('organizations/:id/applications')
export class MemberApplicationController {
  constructor(private readonly memberships: MembershipService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List applications of organization',
    description:
      'The machine-to-machine applications that may act in the organization, in the order of their ids. None where there is no such organization.',
    returns: [MemberApplicationDto],
    page: 'always',
  })
  list(
    @Param('id') organizationId: string,
    @PageQuery() page: PageRequest,
    @Query() filter: ListMemberApplicationsDto,
  ) {
    return this.memberships.listApplications(organizationId, page, filter);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'AddOrganizationApplications',
    summary: 'Add applications to organization',
    description:
      'Lets applications act in the organization, without roles at first: all of them, or none where one does not exist or is no machine-to-machine application.',
    status: 201,
    errors: [EntityErrors.relationUnprocessable, EntityErrors.constraintViolated],
  })
  add(@Param('id') organizationId: string, @Body() { applicationIds }: AddMemberApplicationsDto) {
    return this.memberships.add('application', organizationId, applicationIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace applications of organization',
    description:
      'The organization has these applications and no others from then on. Those that stay keep their roles; an empty list removes all.',
    errors: [EntityErrors.relationUnprocessable, EntityErrors.constraintViolated],
  })
  replace(@Param('id') organizationId: string, @Body() { applicationIds }: ReplaceMemberApplicationsDto) {
    return this.memberships.replace('application', organizationId, applicationIds);
  }

  @DeleteEndpoint(':applicationId', {
    audience: 'management',
    summary: 'Remove application from organization',
    description: 'The application can act in the organization no more, and its roles there go too.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') organizationId: string, @Param('applicationId') memberId: string) {
    return this.memberships.remove({ kind: 'application', organizationId, memberId });
  }
}
