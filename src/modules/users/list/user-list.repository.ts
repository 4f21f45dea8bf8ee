import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, type PageRequest } from '#src/kernel/page.js';
import { applySearch } from '#src/platform/database/apply-search.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { Search } from '#src/platform/search/search.js';
import { User } from '../user.entity.js';
import type { UserSearchField } from '../user.dto.js';

const newestUsers = namedQuery(
  'newest users',
  'select id from users order by created_at desc, id desc limit $1 offset $2',
);
const searchUsers = namedQuery(
  'search users',
  'select ids, total from search_users($1, $2, $3, $4, $5, $6, $7)',
);

const searchNonMembers = namedQuery(
  'search users outside organization',
  'select ids, total from search_users_outside($1, $2, $3, $4, $5, $6, $7)',
);

/** Searches count no further. */
const MOST_COUNTED = 10_000;

interface UserSearch {
  readonly page: PageRequest;
  readonly search: Search<UserSearchField>;
  /** Where counting ends; a total of one more says that there are more. */
  readonly countLimit: number;
}

interface FoundUsers {
  /** Of the page, newest first. */
  readonly ids: string[];
  readonly total: number;
}

/** Whom a list leaves out; one of both at most. */
export interface UserExclusion {
  /** Who has this role. */
  readonly excludeRoleId?: string;
  /** Who is a member of this organization. */
  readonly excludeOrganizationId?: string;
}

/** Which users a list is about. */
@Injectable()
export class UserListRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Counts the users of the tenant. */
  count(): Promise<number> {
    return this.lists.totalOf(this.database.entities.createQueryBuilder(User, 'user'));
  }

  /** The ids of a page of those that match, newest first. */
  async list(
    page: PageRequest,
    search: Search<UserSearchField>,
    { excludeRoleId, excludeOrganizationId }: UserExclusion,
  ): Promise<Page<string>> {
    const wanted = { page, search, countLimit: MOST_COUNTED };
    if (excludeOrganizationId !== undefined) {
      return pageOf(await this.searchNonMembers(wanted, excludeOrganizationId));
    }
    if (search.conditions.length > 0 || excludeRoleId !== undefined) {
      return pageOf(await this.search(wanted, excludeRoleId));
    }
    return this.lists.read(page, {
      rows: async (limit, offset) =>
        (await this.database.rows<{ id: string }>(newestUsers, [limit, offset])).map(({ id }) => id),
      total: () => this.count(),
    });
  }

  /** The ids of the users that hold a role and match, newest first. */
  async listHolders(
    roleId: string,
    page: PageRequest,
    search: Search<UserSearchField>,
  ): Promise<Page<string>> {
    const holders = this.database.entities
      .createQueryBuilder(User, 'user')
      .select('user.id')
      .where('user.id in (select user_id from user_roles where role_id = :roleId)', { roleId })
      .orderBy({ 'user.createdAt': 'DESC', 'user.id': 'DESC' });
    const { items, ...counted } = await this.lists.page(applySearch(holders, search), page);
    return { items: items.map(({ id }) => id), ...counted };
  }

  private searchNonMembers(
    { page, search, countLimit }: UserSearch,
    organizationId: string,
  ): Promise<FoundUsers | undefined> {
    return this.database.row<FoundUsers>(searchNonMembers, [
      search.joint,
      search.isCaseSensitive,
      JSON.stringify(search.conditions),
      organizationId,
      page.pageSize,
      offsetOf(page),
      countLimit,
    ]);
  }

  private search(
    { page, search, countLimit }: UserSearch,
    excludeRoleId: string | undefined,
  ): Promise<FoundUsers | undefined> {
    return this.database.row<FoundUsers>(searchUsers, [
      search.joint,
      search.isCaseSensitive,
      JSON.stringify(search.conditions),
      excludeRoleId ?? null,
      page.pageSize,
      offsetOf(page),
      countLimit,
    ]);
  }
}

const pageOf = ({ ids, total }: FoundUsers = { ids: [], total: 0 }): Page<string> => ({
  items: ids,
  total,
  isCapped: total > MOST_COUNTED,
});
