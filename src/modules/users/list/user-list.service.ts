import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import type { Search } from '#src/platform/search/search.js';
import { shownUser } from '../shown-user.js';
import type { DetailedUserDto, ListUsersDto } from '../user.dto.js';
import { UserErrors } from '../user.errors.js';
import { UserRepository } from '../user.repository.js';
import { UserListRepository } from './user-list.repository.js';
import type { UserSearchField } from './user-search.js';

/** The users of a tenant, newest first. */
@Injectable()
export class UserListService {
  constructor(
    private readonly users: UserRepository,
    private readonly lists: UserListRepository,
  ) {}

  /** Organizations have no members yet, so leaving out those of one leaves out none. */
  async list(
    page: PageRequest,
    search: Search<UserSearchField>,
    { excludeRoleId, excludeOrganizationId, includePasswordHash }: ListUsersDto,
  ): Promise<Page<DetailedUserDto>> {
    if (excludeRoleId !== undefined && excludeOrganizationId !== undefined) throw UserErrors.twoExclusions();
    const { items: ids, ...found } = await this.lists.list(page, search, excludeRoleId);
    const users = await this.users.findMany(ids);
    return { ...found, items: users.map((user) => shownUser(user, { includePasswordHash })) };
  }
}
