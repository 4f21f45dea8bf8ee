import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { OrganizationFamily } from '../organization-family.js';
import {
  CreateOrganizationRoleDto,
  ListOrganizationRolesDto,
  OrganizationRoleDto,
  OrganizationRoleWithScopesDto,
  UpdateOrganizationRoleDto,
} from './organization-role.dto.js';
import { OrganizationRoleErrors } from './organization-role.errors.js';
import { OrganizationRoleService } from './organization-role.service.js';

@OrganizationFamily()
@ApiTags('Organization roles')
@Controller('organization-roles')
export class OrganizationRoleController {
  constructor(private readonly roles: OrganizationRoleService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organization roles',
    description: 'By name, each with up to 250 of its scopes of either kind.',
    returns: [OrganizationRoleWithScopesDto],
    page: 'always',
  })
  list(@PageQuery() page: PageRequest, @Query() query: ListOrganizationRolesDto) {
    return this.roles.list(page, query);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create organization role',
    returns: OrganizationRoleDto,
    errors: [
      EntityErrors.relationUnprocessable,
      EntityErrors.uniqueViolated,
      OrganizationRoleErrors.managementApiScopesNotAssignableToUserRole,
      OrganizationRoleErrors.managementApiScopesNotAllowed,
    ],
  })
  create(@Body() role: CreateOrganizationRoleDto) {
    return this.roles.create(role);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get organization role',
    returns: OrganizationRoleDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.roles.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update organization role',
    returns: OrganizationRoleDto,
    errors: [
      EntityErrors.constraintViolated,
      EntityErrors.invalidInput,
      EntityErrors.uniqueViolated,
      EntityErrors.notExists,
    ],
  })
  update(@Param('id') id: string, @Body() changes: UpdateOrganizationRoleDto) {
    return this.roles.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete organization role',
    description: 'Members of any organization who have the role lose it.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.roles.delete(id);
  }
}
