import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import type { Search } from '#src/platform/search/search.js';
import { UserListRepository } from './list/user-list.repository.js';
import type { UserInfoDto, UserSearchField } from './user.dto.js';
import { UserRepository } from './user.repository.js';

/** Answers what other modules ask about users. */
@Injectable()
export class Users {
  constructor(
    private readonly users: UserRepository,
    private readonly lists: UserListRepository,
  ) {}

  count(): Promise<number> {
    return this.lists.count();
  }

  /** Lists the users who hold a role and match, newest first. */
  async listHolders(
    roleId: string,
    page: PageRequest,
    search: Search<UserSearchField>,
  ): Promise<Page<UserInfoDto>> {
    const { items, ...count } = await this.lists.listHolders(roleId, page, search);
    return { items: await this.users.findMany(items), ...count };
  }
}
