import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { ConsentOrganizationIdsDto, ConsentOrganizationsDto } from './consent-organization.dto.js';
import { ConsentOrganizationService } from './consent-organization.service.js';
import { ConsentErrors } from './consent.errors.js';

@ApiTags('Applications')
@Controller('applications/:id/users/:userId/consent-organizations')
export class ConsentOrganizationController {
  constructor(private readonly consents: ConsentOrganizationService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organizations that user lets application act in',
    description: 'In which organizations the user lets a third-party application act, newest first.',
    returns: ConsentOrganizationsDto,
    page: 'always',
    errors: [EntityErrors.notExistsWithId, EntityErrors.notFound, ConsentErrors.thirdPartyOnly],
  })
  list(@Param('id') applicationId: string, @Param('userId') userId: string, @PageQuery() page: PageRequest) {
    return this.consents.list({ applicationId, userId }, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Let application act in organizations of user',
    description:
      'Lets a third-party application act in these organizations of the user too, as if the user had agreed on the page.',
    status: 201,
    errors: [
      ConsentErrors.requireMembership,
      EntityErrors.notExistsWithId,
      EntityErrors.notFound,
      ConsentErrors.thirdPartyOnly,
    ],
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
    description:
      'The third-party application may act in these organizations of the user and no others. An empty list takes all.',
    errors: [
      ConsentErrors.requireMembership,
      EntityErrors.notExistsWithId,
      EntityErrors.notFound,
      ConsentErrors.thirdPartyOnly,
    ],
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
    description: 'The third-party application may act in this organization of the user no more.',
    errors: [EntityErrors.notFound, EntityErrors.notExistsWithId, ConsentErrors.thirdPartyOnly],
  })
  remove(
    @Param('id') applicationId: string,
    @Param('userId') userId: string,
    @Param('organizationId') organizationId: string,
  ) {
    return this.consents.remove({ applicationId, userId }, organizationId);
  }
}
