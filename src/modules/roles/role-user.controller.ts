import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { USER_SEARCH_FIELDS, type UserSearchField } from '#src/modules/users/users.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { CreateRoleUsersDto, RoleUserDto } from './role-user.dto.js';
import { RoleUserService } from './role-user.service.js';
import { RoleErrors } from './role.errors.js';

@ApiTags('Roles')
@Controller('roles/:id/users')
export class RoleUserController {
  constructor(private readonly roleUsers: RoleUserService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List users of role',
    description: 'Who has the role, newest first.',
    returns: [RoleUserDto],
    page: 'always',
    search: '%ada%',
    errors: [EntityErrors.notExistsWithId],
  })
  list(
    @Param('id') roleId: string,
    @PageQuery() page: PageRequest,
    @SearchQuery(USER_SEARCH_FIELDS) search: Search<UserSearchField>,
  ) {
    return this.roleUsers.list(roleId, page, search);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Give role to users',
    description: 'Gives a role for users to all of them or, where one has it already, to none.',
    status: 201,
    errors: [
      RoleErrors.userExists,
      EntityErrors.notFound,
      EntityErrors.constraintViolated,
      RoleErrors.internalRoleViolation,
      EntityErrors.notExistsWithId,
    ],
  })
  add(@Param('id') roleId: string, @Body() { userIds }: CreateRoleUsersDto) {
    return this.roleUsers.add(roleId, userIds);
  }

  @DeleteEndpoint(':userId', {
    audience: 'management',
    summary: 'Take role from user',
    description: 'The user loses the role, and what it allowed.',
    errors: [EntityErrors.notFound, RoleErrors.internalRoleViolation, EntityErrors.notExistsWithId],
  })
  remove(@Param('id') roleId: string, @Param('userId') userId: string) {
    return this.roleUsers.remove(roleId, userId);
  }
}
