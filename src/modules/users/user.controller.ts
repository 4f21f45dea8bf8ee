import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { CurrentActor } from '#src/platform/auth/current-actor.js';
import { PasswordErrors } from '#src/platform/crypto/passwords/password.errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
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
import { UserErrors } from './user.errors.js';
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
    errors: [UserErrors.twoExclusions],
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
    errors: [
      UserErrors.passwordAndDigest,
      UserErrors.passwordAlgorithmRequired,
      PasswordErrors.unsupportedEncryptionMethod,
      PasswordErrors.invalidLegacyPasswordFormat,
      PasswordErrors.unsupportedLegacyHashAlgorithm,
      UserErrors.invalidPhone,
      UserErrors.phoneInUse,
      UserErrors.usernameInUse,
      UserErrors.emailInUse,
      UserErrors.defaultRoleMissing,
      EntityErrors.valueTooLong,
      OverloadErrors.tooManyAtOnce,
    ],
  })
  create(@Body() user: CreateUserDto) {
    return this.users.create(user);
  }

  @GetEndpoint(':userId', {
    audience: 'management',
    summary: 'Get user',
    returns: DetailedUserDto,
    errors: [EntityErrors.notFound],
  })
  get(@Param('userId') id: string, @Query() options: UserOptionsDto) {
    return this.users.getDetailed(id, options);
  }

  @PatchEndpoint(':userId', {
    audience: 'management',
    summary: 'Update user',
    description: '`null` or an empty text clears a value; custom data and profile are replaced.',
    returns: DetailedUserDto,
    errors: [
      EntityErrors.invalidInput,
      UserErrors.invalidPhone,
      UserErrors.phoneInUse,
      UserErrors.usernameInUse,
      UserErrors.emailInUse,
      EntityErrors.notFound,
      EntityErrors.valueTooLong,
    ],
  })
  update(@Param('userId') id: string, @Body() changes: UpdateUserDto) {
    return this.users.update(id, changes);
  }

  @PatchEndpoint(':userId/is-suspended', {
    audience: 'management',
    summary: 'Suspend user',
    description: 'Or let the user in again. Tokens and sessions of a suspended user end at once.',
    returns: DetailedUserDto,
    errors: [EntityErrors.notFound],
  })
  suspend(@Param('userId') id: string, @Body() { isSuspended }: UpdateUserSuspensionDto) {
    return this.users.suspend(id, isSuspended);
  }

  @DeleteEndpoint(':userId', {
    audience: 'management',
    summary: 'Delete user',
    description: 'With everything that belongs to the user. Tokens and sessions end at once.',
    errors: [EntityErrors.notFound, UserErrors.cannotDeleteSelf],
  })
  delete(@Param('userId') id: string, @CurrentActor() actor: Actor) {
    return this.users.delete(id, actor);
  }
}
