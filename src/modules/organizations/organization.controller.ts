import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import {
  CreateOrganizationDto,
  ListedOrganizationDto,
  ListOrganizationsDto,
  OrganizationDto,
  UpdateOrganizationDto,
} from './organization.dto.js';
import { OrganizationService } from './organization.service.js';

@OrganizationFamily()
@ApiTags('Organizations')
@PathParameters({
  organizationId: {
    description: 'Id of the organization, as in `id` of `GET /api/organizations`.',
    example: ACME.organization.id,
  },
})
@Controller('organizations')
export class OrganizationController {
  constructor(private readonly organizations: OrganizationService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organizations',
    description: 'Newest first.',
    returns: [ListedOrganizationDto],
    page: 'always',
  })
  list(@PageQuery() page: PageRequest, @Query() query: ListOrganizationsDto) {
    return this.organizations.list(page, query);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create organization',
    description:
      'Makes a customer of yours known. It begins without members: add them, invite them, or let them in by their e-mail domain.',
    returns: OrganizationDto,
    errors: [EntityErrors.valueTooLong],
  })
  create(@Body() organization: CreateOrganizationDto) {
    return this.organizations.create(organization);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get organization',
    description: 'Shows one organization, without its members.',
    returns: OrganizationDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.organizations.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update organization',
    description:
      'Changes what is named and leaves the rest. Custom data, colours and pictures are replaced as a whole.',
    returns: OrganizationDto,
    errors: [EntityErrors.invalidInput, EntityErrors.notExists, EntityErrors.valueTooLong],
  })
  update(@Param('id') id: string, @Body() changes: UpdateOrganizationDto) {
    return this.organizations.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete organization',
    description:
      'With its memberships, invitations and just-in-time rules; the users stay. This cannot be undone.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.organizations.delete(id);
  }
}
