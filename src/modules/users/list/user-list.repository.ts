import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { ListTotals } from '#src/platform/database/list-totals.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { Search } from '#src/platform/search/search.js';
import { User } from '../user.entity.js';
import type { UserSearchField } from './user-search.js';

const newestUsers = namedQuery(
  'newest users',
  'select id from users order by created_at desc, id desc limit $1 offset $2',
);
const searchUsers = namedQuery(
  'search users',
  'select ids, total from search_users($1, $2, $3, $4, $5, $6, $7)',
);

/** Searches count no further. */
const MOST_COUNTED = 10_000;

/** Which users a list is about. */
@Injectable()
export class UserListRepository {
  constructor(
    private readonly database: Database,
    private readonly totals: ListTotals,
  ) {}

  /** How many users there are. */
  count(): Promise<number> {
    return this.totals.of(this.database.entities.createQueryBuilder(User, 'user'));
  }

  /** The ids of a page of those that match, newest first. */
  async list(
    page: PageRequest,
    search: Search<UserSearchField>,
    excludeRoleId: string | undefined,
  ): Promise<Page<string>> {
    if (search.conditions.length > 0 || excludeRoleId !== undefined) {
      return this.search(page, search, excludeRoleId);
    }
    const rows = await this.database.rows<{ id: string }>(newestUsers, [page.pageSize, offsetOf(page)]);
    return { items: rows.map(({ id }) => id), total: await this.count() };
  }

  private async search(
    page: PageRequest,
    { joint, isCaseSensitive, conditions }: Search<UserSearchField>,
    excludeRoleId: string | undefined,
  ): Promise<Page<string>> {
    const found = await this.database.row<{ ids: string[]; total: number }>(searchUsers, [
      joint,
      isCaseSensitive,
      JSON.stringify(conditions),
      excludeRoleId ?? null,
      page.pageSize,
      offsetOf(page),
      MOST_COUNTED,
    ]);
    const { ids: items, total } = found ?? { ids: [], total: 0 };
    return { items, total, isCapped: total > MOST_COUNTED };
  }
}
