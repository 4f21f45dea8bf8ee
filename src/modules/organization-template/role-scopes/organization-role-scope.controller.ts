import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { OrganizationFamily } from '../organization-family.js';
import {
  AddOrganizationRoleScopesDto,
  ReplaceOrganizationRoleScopesDto,
} from './organization-role-scope.dto.js';
import { OrganizationRoleScopeService } from './organization-role-scope.service.js';
import { OrganizationScopeDto } from '../scopes/organization-scope.dto.js';

@OrganizationFamily()
@ApiTags('Organization roles')
@Controller('organization-roles/:id/scopes')
export class OrganizationRoleScopeController {
  constructor(private readonly roleScopes: OrganizationRoleScopeService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organization scopes of organization role',
    description: 'What the role allows in the organization itself, by name. Without a page up to 1,000.',
    returns: [OrganizationScopeDto],
    page: 'optional',
    errors: [EntityErrors.notExistsWithId],
  })
  list(@Param('id') roleId: string, @PageQuery() page: PageRequest | undefined) {
    return this.roleScopes.list(roleId, page);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Add organization scopes to organization role',
    description:
      'Lets everybody who has the role do more in their organizations. Tokens show it from the next one on.',
    status: 201,
    errors: [EntityErrors.relationUnprocessable, EntityErrors.valueTooLong],
  })
  add(@Param('id') roleId: string, @Body() { organizationScopeIds }: AddOrganizationRoleScopesDto) {
    return this.roleScopes.add(roleId, organizationScopeIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace organization scopes of organization role',
    description:
      'The role has these organization scopes and no others from then on. An empty list takes all.',
    errors: [EntityErrors.relationUnprocessable],
  })
  replace(@Param('id') roleId: string, @Body() { organizationScopeIds }: ReplaceOrganizationRoleScopesDto) {
    return this.roleScopes.replace(roleId, organizationScopeIds);
  }

  @DeleteEndpoint(':organizationScopeId', {
    audience: 'management',
    summary: 'Remove organization scope from organization role',
    description: 'Everybody who has the role loses what the scope allowed.',
    errors: [EntityErrors.notFound],
  })
  remove(@Param('id') roleId: string, @Param('organizationScopeId') scopeId: string) {
    return this.roleScopes.remove(roleId, scopeId);
  }
}
