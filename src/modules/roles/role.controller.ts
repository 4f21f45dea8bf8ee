import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import {
  CreateRoleDto,
  ListRolesDto,
  ROLE_SEARCH_FIELDS,
  RoleDto,
  type RoleSearchField,
  RoleWithHoldersDto,
  UpdateRoleDto,
} from './role.dto.js';
import { RoleErrors } from './role.errors.js';
import { RoleService } from './role.service.js';

@ApiTags('Roles')
@PathParameters({
  roleId: { description: 'Id of the role, as in `id` of `GET /api/roles`.', example: ACME.role.id },
})
@Controller('roles')
export class RoleController {
  constructor(private readonly roles: RoleService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List roles',
    description: 'Newest first, each with how many have it, and some of those. Internal roles are left out.',
    returns: [RoleWithHoldersDto],
    page: 'always',
    search: '%order%',
  })
  list(
    @PageQuery() page: PageRequest,
    @SearchQuery(ROLE_SEARCH_FIELDS) search: Search<RoleSearchField>,
    @Query() filter: ListRolesDto,
  ) {
    return this.roles.list(page, search, filter);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create role',
    description:
      'Makes a role that users, or applications, can be given, with the scopes of API resources that it holds.',
    returns: RoleDto,
    status: 200,
    errors: [
      RoleErrors.nameInUse,
      EntityErrors.notExistsWithId,
      EntityErrors.valueTooLong,
      RoleErrors.managementApiScopesNotAssignableToUserRole,
      RoleErrors.internalRoleViolation,
    ],
  })
  create(@Body() role: CreateRoleDto) {
    return this.roles.create(role);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get role',
    description: 'Shows one role, without its scopes.',
    returns: RoleDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string) {
    return this.roles.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update role',
    description:
      'Changes what is named and leaves the rest. Making a role a default one gives it to new users only.',
    returns: RoleDto,
    errors: [
      EntityErrors.invalidInput,
      RoleErrors.nameInUse,
      EntityErrors.notExistsWithId,
      RoleErrors.internalRoleViolation,
    ],
  })
  update(@Param('id') id: string, @Body() changes: UpdateRoleDto) {
    return this.roles.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete role',
    description: 'Whoever has the role loses it, and what it allowed.',
    errors: [EntityErrors.notFound, RoleErrors.internalRoleViolation],
  })
  delete(@Param('id') id: string) {
    return this.roles.delete(id);
  }
}
