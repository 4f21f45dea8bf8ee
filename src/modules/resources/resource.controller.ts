import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
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
@PathParameters({
  resourceId: {
    description: 'Id of the API resource, as in `id` of `GET /api/resources`. Not its indicator.',
    example: ACME.ordersApi.id,
  },
})
@Controller('resources')
export class ResourceController {
  constructor(private readonly resources: ResourceService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List API resources',
    description: 'The APIs that access tokens can be issued for, newest first. Without a page up to 1,000.',
    returns: [ResourceWithScopesDto],
    page: 'optional',
  })
  list(@PageQuery() page: PageRequest | undefined, @Query() { includeScopes }: ListResourcesDto) {
    return this.resources.list(page, includeScopes);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create API resource',
    description:
      'Makes an API known, so that clients can ask for access tokens for it. Give it scopes next, with `POST /api/resources/{resourceId}/scopes`.',
    returns: ResourceWithScopesDto,
    errors: [ResourceErrors.indicatorInUse, ResourceErrors.indicatorReserved],
  })
  create(@Body() resource: CreateResourceDto) {
    return this.resources.create(resource);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get API resource',
    description: 'Shows one API resource, without its scopes.',
    returns: ResourceDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.resources.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update API resource',
    description:
      'Changes name or lifetime of tokens; what is left out stays. Tokens that are out keep the lifetime they have.',
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
      'Clients that ask for no resource get tokens for the default one. The default so far stops being it. The Management API can be the default.',
    returns: ResourceDto,
    errors: [EntityErrors.notExists],
  })
  setDefault(@Param('id') id: string, @Body() { isDefault }: SetDefaultResourceDto) {
    return this.resources.setDefault(id, isDefault);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete API resource',
    description:
      'Its scopes go with it, also out of the roles that hold them, and no more tokens are issued for it. Those that are out count until they expire.',
    errors: [EntityErrors.notFound, ResourceErrors.cannotDeleteManagementApi],
  })
  delete(@Param('id') id: string) {
    return this.resources.delete(id);
  }
}
