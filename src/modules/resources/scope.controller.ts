import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { ResourceErrors } from './resource.errors.js';
import {
  CreateScopeDto,
  SCOPE_SEARCH_FIELDS,
  ScopeDto,
  type ScopeSearchField,
  UpdateScopeDto,
} from './scope.dto.js';
import { ScopeErrors } from './scope.errors.js';
import { ScopeService } from './scope.service.js';

@ApiTags('Resources')
@PathParameters({
  scopeId: {
    description: 'Id of the scope, as in `id` of `GET /api/resources/{resourceId}/scopes`. Not its name.',
    example: ACME.readOrders.id,
  },
})
@Controller('resources/:resourceId/scopes')
export class ScopeController {
  constructor(private readonly scopes: ScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List scopes of API resource',
    description: 'What tokens for the API can allow, newest first.',
    returns: [ScopeDto],
    page: 'always',
    search: '%read%',
  })
  list(
    @Param('resourceId') resourceId: string,
    @PageQuery() page: PageRequest,
    @SearchQuery(SCOPE_SEARCH_FIELDS) search: Search<ScopeSearchField>,
  ) {
    return this.scopes.list(resourceId, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create scope of API resource',
    description:
      'Adds something that tokens for the API can allow. Nobody has it until a role holds it (`POST /api/roles/{id}/scopes`).',
    returns: ScopeDto,
    errors: [
      EntityErrors.notExistsWithId,
      ScopeErrors.nameWithSpace,
      ScopeErrors.nameExists,
      ResourceErrors.cannotModifyManagementApi,
    ],
  })
  create(@Param('resourceId') resourceId: string, @Body() scope: CreateScopeDto) {
    return this.scopes.create(resourceId, scope);
  }

  @PatchEndpoint(':scopeId', {
    audience: 'management',
    summary: 'Update scope of API resource',
    description:
      'Renames or describes a scope; what is left out stays. The roles that hold it go on holding it.',
    returns: ScopeDto,
    errors: [
      EntityErrors.notExistsWithId,
      EntityErrors.notExists,
      ScopeErrors.nameExists,
      ScopeErrors.nameWithSpace,
      EntityErrors.invalidInput,
      ResourceErrors.cannotModifyManagementApi,
    ],
  })
  update(
    @Param('resourceId') resourceId: string,
    @Param('scopeId') id: string,
    @Body() changes: UpdateScopeDto,
  ) {
    return this.scopes.update(resourceId, id, changes);
  }

  @DeleteEndpoint(':scopeId', {
    audience: 'management',
    summary: 'Delete scope of API resource',
    description: 'Every role that holds the scope loses it, and new tokens have it no more.',
    errors: [EntityErrors.notExistsWithId, EntityErrors.notFound, ResourceErrors.cannotModifyManagementApi],
  })
  delete(@Param('resourceId') resourceId: string, @Param('scopeId') id: string) {
    return this.scopes.delete(resourceId, id);
  }
}
