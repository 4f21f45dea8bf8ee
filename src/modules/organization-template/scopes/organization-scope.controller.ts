import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
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
@PathParameters({
  organizationScopeId: {
    description: 'Id of the organization scope, as in `id` of `GET /api/organization-scopes`. Not its name.',
    example: ACME.inviteMembers.id,
  },
})
@Controller('organization-scopes')
export class OrganizationScopeController {
  constructor(private readonly scopes: OrganizationScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organization scopes',
    description:
      'What organization roles can allow in the organization itself, by name. Without a page up to 1,000.',
    returns: [OrganizationScopeDto],
    page: 'optional',
  })
  list(@PageQuery() page: PageRequest | undefined, @Query() query: ListOrganizationScopesDto) {
    return this.scopes.list(page, query);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create organization scope',
    description:
      'Adds something that members can be allowed to do in their organizations. Nobody may until an organization role holds it.',
    returns: OrganizationScopeDto,
    errors: [EntityErrors.uniqueViolated, OrganizationScopeErrors.reservedName],
  })
  create(@Body() scope: CreateOrganizationScopeDto) {
    return this.scopes.create(scope);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get organization scope',
    description: 'Shows one organization scope.',
    returns: OrganizationScopeDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.scopes.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update organization scope',
    description:
      'Renames or describes a scope; what is left out stays. The roles that hold it go on holding it.',
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
    description: 'Every organization role that has the scope loses it, and new tokens have it no more.',
    errors: [EntityErrors.notFound, OrganizationScopeErrors.protected],
  })
  delete(@Param('id') id: string) {
    return this.scopes.delete(id);
  }
}
