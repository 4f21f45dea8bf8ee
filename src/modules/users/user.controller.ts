import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageRequest } from '#src/kernel/page.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { CurrentActor } from '#src/platform/auth/current-actor.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { SearchQuery } from '#src/platform/search/search-query.js';
import type { Search } from '#src/platform/search/search.js';
import { UserListService } from './list/user-list.service.js';
import {
  CreateUserDto,
  DetailedUserDto,
  ListUsersDto,
  UpdateUserDto,
  UpdateUserSuspensionDto,
  USER_SEARCH_FIELDS,
  UserOptionsDto,
  type UserSearchField,
} from './user.dto.js';
import { UserService } from './user.service.js';

@ApiTags('Users')
@Controller('users')
export class UserController {
  constructor(
    private readonly users: UserService,
    private readonly lists: UserListService,
  ) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List users',
    description: 'Newest first.',
    returns: [DetailedUserDto],
    page: 'always',
    search: true,
  })
  list(
    @PageQuery() page: PageRequest,
    @SearchQuery(USER_SEARCH_FIELDS) search: Search<UserSearchField>,
    @Query() options: ListUsersDto,
  ) {
    return this.lists.list(page, search, options);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create user',
    description: 'Everything may be left out. The user gets the default roles.',
    returns: DetailedUserDto,
    status: 200,
    statuses: [404, 422, 429],
  })
  create(@Body() user: CreateUserDto) {
    return this.users.create(user);
  }

  @GetEndpoint(':userId', {
    audience: 'management',
    summary: 'Get user',
    returns: DetailedUserDto,
    statuses: [404],
  })
  get(@Param('userId') id: string, @Query() options: UserOptionsDto) {
    return this.users.getDetailed(id, options);
  }

  @PatchEndpoint(':userId', {
    audience: 'management',
    summary: 'Update user',
    description: '`null` or an empty text clears a value; custom data and profile are replaced.',
    returns: DetailedUserDto,
    statuses: [404, 422],
  })
  update(@Param('userId') id: string, @Body() changes: UpdateUserDto) {
    return this.users.update(id, changes);
  }

  @PatchEndpoint(':userId/is-suspended', {
    audience: 'management',
    summary: 'Suspend user',
    description: 'Or let the user in again. Tokens and sessions of a suspended user end at once.',
    returns: DetailedUserDto,
    statuses: [404],
  })
  suspend(@Param('userId') id: string, @Body() { isSuspended }: UpdateUserSuspensionDto) {
    return this.users.suspend(id, isSuspended);
  }

  @DeleteEndpoint(':userId', {
    audience: 'management',
    summary: 'Delete user',
    description: 'With everything that belongs to the user. Tokens and sessions end at once.',
    statuses: [404],
  })
  delete(@Param('userId') id: string, @CurrentActor() actor: Actor) {
    return this.users.delete(id, actor);
  }
}
