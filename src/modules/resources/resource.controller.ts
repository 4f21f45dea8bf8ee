import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import {
  CreateResourceDto,
  ListResourcesDto,
  ResourceDto,
  ResourceWithScopesDto,
  SetDefaultResourceDto,
  UpdateResourceDto,
} from './resource.dto.js';
import { ResourceErrors } from './resource.errors.js';
import { ResourceService } from './resource.service.js';

@ApiTags('Resources')
@Controller('resources')
export class ResourceController {
  constructor(private readonly resources: ResourceService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List API resources',
    description: 'Newest first. Without a page up to 1,000 resources.',
    returns: [ResourceWithScopesDto],
    page: 'optional',
  })
  list(@PageQuery() page: PageRequest | undefined, @Query() { includeScopes }: ListResourcesDto) {
    return this.resources.list(page, includeScopes);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create API resource',
    returns: ResourceWithScopesDto,
    errors: [ResourceErrors.indicatorInUse, ResourceErrors.indicatorReserved],
  })
  create(@Body() resource: CreateResourceDto) {
    return this.resources.create(resource);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get API resource',
    returns: ResourceDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.resources.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update API resource',
    returns: ResourceDto,
    errors: [
      EntityErrors.invalidInput,
      ResourceErrors.cannotModifyManagementApi,
      EntityErrors.notExistsWithId,
    ],
  })
  update(@Param('id') id: string, @Body() changes: UpdateResourceDto) {
    return this.resources.update(id, changes);
  }

  @PatchEndpoint(':id/is-default', {
    audience: 'management',
    summary: 'Make API resource the default',
    description:
      'The resource that is the default so far stops being it. The Management API can be the default.',
    returns: ResourceDto,
    errors: [EntityErrors.notExists],
  })
  setDefault(@Param('id') id: string, @Body() { isDefault }: SetDefaultResourceDto) {
    return this.resources.setDefault(id, isDefault);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete API resource',
    description: 'Its scopes go with it.',
    errors: [EntityErrors.notFound, ResourceErrors.cannotDeleteManagementApi],
  })
  delete(@Param('id') id: string) {
    return this.resources.delete(id);
  }
}
