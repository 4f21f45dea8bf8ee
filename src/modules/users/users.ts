import { Injectable } from '@nestjs/common';
import { UserListRepository } from './list/user-list.repository.js';
import type { UserInfoDto } from './user.dto.js';
import { UserRepository } from './user.repository.js';

/** What others ask about users. */
@Injectable()
export class Users {
  constructor(
    private readonly users: UserRepository,
    private readonly lists: UserListRepository,
  ) {}

  count(): Promise<number> {
    return this.lists.count();
  }

  /** In the order of the ids; those that do not exist are left out. */
  findMany(ids: readonly string[]): Promise<UserInfoDto[]> {
    return this.users.findMany(ids);
  }
}
