import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { MAX_UNPAGED, type PageRequest } from '#src/kernel/page.js';
import {
  SCOPE_SEARCH_FIELDS,
  ScopeDto,
  type ScopeSearchField,
} from '#src/modules/resources/resources.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { CreateRoleScopesDto, RoleScopeDto } from './role-scope.dto.js';
import { RoleScopeService } from './role-scope.service.js';
import { RoleErrors } from './role.errors.js';

@ApiTags('Roles')
@Controller('roles/:id/scopes')
export class RoleScopeController {
  constructor(private readonly roleScopes: RoleScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List scopes of role',
    description:
      'What the role allows, newest first, each scope with its API resource. Without a page up to 1,000.',
    returns: [RoleScopeDto],
    page: 'optional',
    search: '%read%',
    errors: [EntityErrors.notExistsWithId],
  })
  list(
    @Param('id') roleId: string,
    @PageQuery() page: PageRequest | undefined,
    @SearchQuery(SCOPE_SEARCH_FIELDS) search: Search<ScopeSearchField>,
  ) {
    return this.roleScopes.list(roleId, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Add scopes to role',
    description:
      'Lets everybody who has the role do more. Answers with the scopes that the role then has, as their list without a page does.',
    returns: [ScopeDto],
    maxItems: MAX_UNPAGED,
    otherStatus: 200,
    errors: [
      RoleErrors.scopeExists,
      EntityErrors.notExistsWithId,
      RoleErrors.managementApiScopesNotAssignableToUserRole,
      RoleErrors.internalRoleViolation,
    ],
  })
  add(@Param('id') roleId: string, @Body() { scopeIds }: CreateRoleScopesDto) {
    return this.roleScopes.add(roleId, scopeIds);
  }

  @DeleteEndpoint(':scopeId', {
    audience: 'management',
    summary: 'Remove scope from role',
    description: 'Everybody who has the role loses what the scope allowed.',
    errors: [EntityErrors.notFound, EntityErrors.notExistsWithId, RoleErrors.internalRoleViolation],
  })
  remove(@Param('id') roleId: string, @Param('scopeId') scopeId: string) {
    return this.roleScopes.remove(roleId, scopeId);
  }
}
