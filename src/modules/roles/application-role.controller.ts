import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { ApplicationRolesDto, AssignedApplicationRolesDto } from './application-role.dto.js';
import { ApplicationRoleErrors } from './application-role.errors.js';
import { ApplicationRoleService } from './application-role.service.js';
import { ROLE_SEARCH_FIELDS, RoleDto, type RoleSearchField } from './role.dto.js';
import { RoleErrors } from './role.errors.js';

@ApiTags('Applications')
@Controller('applications/:applicationId/roles')
export class ApplicationRoleController {
  constructor(private readonly applicationRoles: ApplicationRoleService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List roles of application',
    description: 'What a machine-to-machine application may do, newest first. Internal roles are left out.',
    returns: [RoleDto],
    page: 'always',
    search: '%order%',
    errors: [EntityErrors.notExistsWithId, ApplicationRoleErrors.invalidType],
  })
  list(
    @Param('applicationId') applicationId: string,
    @PageQuery() page: PageRequest,
    @SearchQuery(ROLE_SEARCH_FIELDS) search: Search<RoleSearchField>,
  ) {
    return this.applicationRoles.list(applicationId, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'AssignApplicationRoles',
    summary: 'Give roles to application',
    description:
      'Gives roles to a machine-to-machine application. Those that it has already are passed over.',
    returns: AssignedApplicationRolesDto,
    errors: [
      EntityErrors.notExistsWithId,
      ApplicationRoleErrors.invalidRoleType,
      ApplicationRoleErrors.invalidType,
      RoleErrors.internalRoleViolation,
    ],
  })
  assign(@Param('applicationId') applicationId: string, @Body() { roleIds }: ApplicationRolesDto) {
    return this.applicationRoles.assign(applicationId, roleIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace roles of application',
    description: 'The application has these roles and no others from then on. An empty list takes all.',
    status: 200,
    errors: [
      EntityErrors.notExistsWithId,
      ApplicationRoleErrors.invalidRoleType,
      ApplicationRoleErrors.invalidType,
      RoleErrors.internalRoleViolation,
    ],
  })
  replace(@Param('applicationId') applicationId: string, @Body() { roleIds }: ApplicationRolesDto) {
    return this.applicationRoles.replace(applicationId, roleIds);
  }

  @DeleteEndpoint(':roleId', {
    audience: 'management',
    summary: 'Take role from application',
    description: 'The application loses the role, and what it allowed.',
    errors: [
      EntityErrors.notExistsWithId,
      EntityErrors.notFound,
      ApplicationRoleErrors.invalidType,
      RoleErrors.internalRoleViolation,
    ],
  })
  remove(@Param('applicationId') applicationId: string, @Param('roleId') roleId: string) {
    return this.applicationRoles.remove(applicationId, roleId);
  }
}
