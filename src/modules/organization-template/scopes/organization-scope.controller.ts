import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { OrganizationFamily } from '../organization-family.js';
import {
  CreateOrganizationScopeDto,
  ListOrganizationScopesDto,
  OrganizationScopeDto,
  UpdateOrganizationScopeDto,
} from './organization-scope.dto.js';
import { OrganizationScopeErrors } from './organization-scope.errors.js';
import { OrganizationScopeService } from './organization-scope.service.js';

@OrganizationFamily()
@ApiTags('Organization scopes')
@Controller('organization-scopes')
export class OrganizationScopeController {
  constructor(private readonly scopes: OrganizationScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organization scopes',
    description: 'By name. Without a page up to 1,000 scopes.',
    returns: [OrganizationScopeDto],
    page: 'optional',
  })
  list(@PageQuery() page: PageRequest | undefined, @Query() query: ListOrganizationScopesDto) {
    return this.scopes.list(page, query);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create organization scope',
    returns: OrganizationScopeDto,
    errors: [EntityErrors.uniqueViolated, OrganizationScopeErrors.reservedName],
  })
  create(@Body() scope: CreateOrganizationScopeDto) {
    return this.scopes.create(scope);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get organization scope',
    returns: OrganizationScopeDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.scopes.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update organization scope',
    returns: OrganizationScopeDto,
    errors: [
      EntityErrors.invalidInput,
      EntityErrors.uniqueViolated,
      EntityErrors.notExists,
      OrganizationScopeErrors.reservedName,
      OrganizationScopeErrors.protected,
    ],
  })
  update(@Param('id') id: string, @Body() changes: UpdateOrganizationScopeDto) {
    return this.scopes.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete organization scope',
    description: 'The roles that have the scope lose it.',
    errors: [EntityErrors.notFound, OrganizationScopeErrors.protected],
  })
  delete(@Param('id') id: string) {
    return this.scopes.delete(id);
  }
}
