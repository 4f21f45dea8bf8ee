import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { ScopeDto } from '#src/modules/resources/resources.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { OrganizationFamily } from '../organization-family.js';
import { OrganizationRoleErrors } from '../roles/organization-role.errors.js';
import {
  AddOrganizationRoleResourceScopesDto,
  ReplaceOrganizationRoleResourceScopesDto,
} from './organization-role-resource-scope.dto.js';
import { OrganizationRoleResourceScopeService } from './organization-role-resource-scope.service.js';

@OrganizationFamily()
@ApiTags('Organization roles')
@Controller('organization-roles/:id/resource-scopes')
export class OrganizationRoleResourceScopeController {
  constructor(private readonly roleScopes: OrganizationRoleResourceScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List resource scopes of organization role',
    description: 'What the role allows at API resources, by name. Without a page up to 1,000.',
    returns: [ScopeDto],
    page: 'optional',
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') roleId: string, @PageQuery() page: PageRequest | undefined) {
    return this.roleScopes.list(roleId, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Add resource scopes to organization role',
    description: 'Lets everybody who has the role do more at an API, in the name of their organization.',
    status: 201,
    errors: [
      EntityErrors.relationUnprocessable,
      EntityErrors.valueTooLong,
      OrganizationRoleErrors.managementApiScopesNotAssignableToUserRole,
      OrganizationRoleErrors.managementApiScopesNotAllowed,
    ],
  })
  add(@Param('id') roleId: string, @Body() { scopeIds }: AddOrganizationRoleResourceScopesDto) {
    return this.roleScopes.add(roleId, scopeIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace resource scopes of organization role',
    description:
      'The role has these scopes of API resources and no others from then on. An empty list takes all.',
    errors: [
      EntityErrors.relationUnprocessable,
      OrganizationRoleErrors.managementApiScopesNotAssignableToUserRole,
      OrganizationRoleErrors.managementApiScopesNotAllowed,
    ],
  })
  replace(@Param('id') roleId: string, @Body() { scopeIds }: ReplaceOrganizationRoleResourceScopesDto) {
    return this.roleScopes.replace(roleId, scopeIds);
  }

  @DeleteEndpoint(':scopeId', {
    audience: 'management',
    summary: 'Remove resource scope from organization role',
    description: 'Everybody who has the role loses what the scope allowed.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') roleId: string, @Param('scopeId') scopeId: string) {
    return this.roleScopes.remove(roleId, scopeId);
  }
}
