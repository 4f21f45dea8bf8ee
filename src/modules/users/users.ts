import { Injectable } from '@nestjs/common';
import { UserListRepository } from './list/user-list.repository.js';
import type { UserInfoDto } from './user.dto.js';
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

  /** Finds users in the order of the ids, and leaves out those that do not exist. */
  findMany(ids: readonly string[]): Promise<UserInfoDto[]> {
    return this.users.findMany(ids);
  }
}
