import { Injectable } from '@nestjs/common';
import { offsetOf } from '#src/kernel/page.js';
import { type FoundUsers, UserOrganizations, type UserSearch } from '#src/modules/users/users.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const searchNonMembers = namedQuery(
  'search users outside organization',
  'select ids, total from search_users_outside($1, $2, $3, $4, $5, $6, $7)',
);

/** What the list of users asks about organizations. */
@Injectable()
export class NonMemberSearchRepository extends UserOrganizations {
  constructor(private readonly database: Database) {
    super();
  }

  override searchNonMembers(
    organizationId: string,
    { page, search, countLimit }: UserSearch,
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
}
