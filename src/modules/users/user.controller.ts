import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { CurrentActor } from '#src/platform/auth/current-actor.js';
import { PasswordErrors } from '#src/platform/crypto/passwords/password.errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
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
@PathParameters({
  userId: {
    description: 'Id of the user, as in `id` of `GET /api/users`: the `sub` of tokens.',
    example: ACME.ada.id,
  },
})
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
    search: '%ada%',
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
    description:
      'Adds somebody without a sign-up. Everything may be left out; the user gets the default roles, and no message.',
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
    description: 'Shows one user.',
    returns: DetailedUserDto,
    errors: [EntityErrors.notFound],
  })
  get(@Param('userId') id: string, @Query() options: UserOptionsDto) {
    return this.users.getDetailed(id, options);
  }

  @PatchEndpoint(':userId', {
    audience: 'management',
    summary: 'Update user',
    description:
      'Changes what is named and leaves the rest. `null` or an empty text clears a value; custom data and profile are replaced. By the setting of the tenant another e-mail address or phone number ends the sessions of the user.',
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
    description:
      'Keeps a user out without deleting anything, or lets the user in again. Sessions and tokens of a suspended user end at once.',
    returns: DetailedUserDto,
    errors: [EntityErrors.notFound],
  })
  suspend(@Param('userId') id: string, @Body() { isSuspended }: UpdateUserSuspensionDto) {
    return this.users.suspend(id, isSuspended);
  }

  @DeleteEndpoint(':userId', {
    audience: 'management',
    summary: 'Delete user',
    description:
      'With everything that belongs to the user: memberships, roles, identities, tokens. Sessions and tokens end at once. This cannot be undone.',
    errors: [EntityErrors.notFound, UserErrors.cannotDeleteSelf],
  })
  delete(@Param('userId') id: string, @CurrentActor() actor: Actor) {
    return this.users.delete(id, actor);
  }
}
