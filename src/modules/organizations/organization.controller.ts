import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
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
    returns: OrganizationDto,
    errors: [EntityErrors.valueTooLong],
  })
  create(@Body() organization: CreateOrganizationDto) {
    return this.organizations.create(organization);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get organization',
    returns: OrganizationDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.organizations.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update organization',
    returns: OrganizationDto,
    errors: [EntityErrors.invalidInput, EntityErrors.notExists, EntityErrors.valueTooLong],
  })
  update(@Param('id') id: string, @Body() changes: UpdateOrganizationDto) {
    return this.organizations.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete organization',
    description: 'With its memberships, invitations and just-in-time rules.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.organizations.delete(id);
  }
}
