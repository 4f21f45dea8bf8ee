import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import type { Search } from '#src/platform/search/search.js';
import { shownUser } from '../shown-user.js';
import type { DetailedUserDto, ListUsersDto, UserSearchField } from '../user.dto.js';
import { UserErrors } from '../user.errors.js';
import { UserRepository } from '../user.repository.js';
import { UserListRepository } from './user-list.repository.js';

/** The users of a tenant, newest first. */
@Injectable()
export class UserListService {
  constructor(
    private readonly users: UserRepository,
    private readonly lists: UserListRepository,
  ) {}

  async list(
    page: PageRequest,
    search: Search<UserSearchField>,
    { includePasswordHash, ...exclusion }: ListUsersDto,
  ): Promise<Page<DetailedUserDto>> {
    const { excludeRoleId, excludeOrganizationId } = exclusion;
    if (excludeRoleId !== undefined && excludeOrganizationId !== undefined) throw UserErrors.twoExclusions();
    const { items: ids, ...found } = await this.lists.list(page, search, exclusion);
    const users = await this.users.findMany(ids);
    return { ...found, items: users.map((user) => shownUser(user, { includePasswordHash })) };
  }
}
