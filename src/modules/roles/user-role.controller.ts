import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { ROLE_SEARCH_FIELDS, RoleDto, type RoleSearchField } from './role.dto.js';
import { RoleErrors } from './role.errors.js';
import { AssignedUserRolesDto, ReplacedUserRolesDto, UserRolesDto } from './user-role.dto.js';
import { UserRoleErrors } from './user-role.errors.js';
import { UserRoleService } from './user-role.service.js';

@ApiTags('Users')
@Controller('users/:userId/roles')
export class UserRoleController {
  constructor(private readonly userRoles: UserRoleService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List roles of user',
    description:
      'What the user may do everywhere, newest first. Roles in organizations and internal roles are left out.',
    returns: [RoleDto],
    page: 'always',
    search: '%order%',
    errors: [EntityErrors.notFound],
  })
  list(
    @Param('userId') userId: string,
    @PageQuery() page: PageRequest,
    @SearchQuery(ROLE_SEARCH_FIELDS) search: Search<RoleSearchField>,
  ) {
    return this.userRoles.list(userId, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    operationId: 'AssignUserRoles',
    summary: 'Give roles to user',
    description: 'Gives roles to a user. Those that the user has already are passed over.',
    returns: AssignedUserRolesDto,
    errors: [
      EntityErrors.notExistsWithId,
      UserRoleErrors.invalidRoleType,
      EntityErrors.notFound,
      RoleErrors.internalRoleViolation,
    ],
  })
  assign(@Param('userId') userId: string, @Body() { roleIds }: UserRolesDto) {
    return this.userRoles.assign(userId, roleIds);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Replace roles of user',
    description: 'The user has these roles and no others from then on. An empty list takes all.',
    returns: ReplacedUserRolesDto,
    errors: [
      EntityErrors.notExistsWithId,
      EntityErrors.constraintViolated,
      EntityErrors.notFound,
      RoleErrors.internalRoleViolation,
    ],
  })
  replace(@Param('userId') userId: string, @Body() { roleIds }: UserRolesDto) {
    return this.userRoles.replace(userId, roleIds);
  }

  @DeleteEndpoint(':roleId', {
    audience: 'management',
    summary: 'Take role from user',
    description: 'The user loses the role, and what it allowed.',
    errors: [EntityErrors.notFound, RoleErrors.internalRoleViolation],
  })
  remove(@Param('userId') userId: string, @Param('roleId') roleId: string) {
    return this.userRoles.remove(userId, roleId);
  }
}
