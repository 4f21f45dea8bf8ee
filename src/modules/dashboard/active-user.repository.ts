import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const insertActiveUsers = namedQuery(
  'note active users',
  `insert into daily_active_users (date, user_id) select $1::date, unnest($2::text[]) on conflict do nothing`,
);

/** Who was active on which day. */
@Injectable()
export class ActiveUserRepository {
  constructor(private readonly database: Database) {}

  /** Leaves alone those who are noted already. */
  async add(day: string, userIds: readonly string[]): Promise<void> {
    await this.database.rows(insertActiveUsers, [day, userIds]);
  }
}
