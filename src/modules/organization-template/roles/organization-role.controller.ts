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
@PathParameters({
  organizationRoleId: {
    description: 'Id of the organization role, as in `id` of `GET /api/organization-roles`.',
    example: ACME.organizationRole.id,
  },
})
@Controller('organization-roles')
export class OrganizationRoleController {
  constructor(private readonly roles: OrganizationRoleService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List organization roles',
    description:
      'The roles that members can have in any organization, by name, each with up to 250 of its scopes of either kind.',
    returns: [OrganizationRoleWithScopesDto],
    page: 'always',
  })
  list(@PageQuery() page: PageRequest, @Query() query: ListOrganizationRolesDto) {
    return this.roles.list(page, query);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create organization role',
    description:
      'Makes a role that members of any organization can be given, with the scopes that it holds there.',
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
    description: 'Shows one organization role, without its scopes.',
    returns: OrganizationRoleDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.roles.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update organization role',
    description: 'Changes name or description in all organizations; what is left out stays.',
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
    description: 'Members of any organization who have the role lose it, and what it allowed.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.roles.delete(id);
  }
}
