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

  /**
   * Sessions that began until then (epoch milliseconds) count no longer, but for one. Belongs to a unit of work, and locks
   * the user until that ends: nothing of a session is stored meanwhile. Does nothing where there is no such user.
   */
  endSessions(id: string, until: number, spared: string | null): Promise<void> {
    return this.users.endSessions(id, until, spared);
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
