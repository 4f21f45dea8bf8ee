import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const noteSignIn = namedQuery(
  'note sign-in of a user',
  `update users set last_sign_in_at = to_timestamp($2::double precision / 1000)
   where id = $1 and not is_suspended
     and (sessions_valid_from is null or sessions_valid_from < to_timestamp($3::double precision / 1000))
   returning id`,
);
const lockShown = namedQuery(
  'lock user for what was shown',
  `select id from users where id = $1 and not is_suspended
     and (sessions_valid_from is null or sessions_valid_from < to_timestamp($2::double precision / 1000))
   for no key update`,
);
const noteApplication = namedQuery(
  'note first application of a user',
  'update users set application_id = $2 where id = $1 and application_id is null',
);

/** What is asked about users, and noted of them, where they sign in. */
@Injectable()
export class AccountRepository {
  constructor(private readonly database: Database) {}

  /**
   * Returns false where the user is gone or suspended, or all that was begun at `shownAt` has ended since. Times are in
   * epoch milliseconds.
   */
  async noteSignIn(userId: string, { now, shownAt }: { now: number; shownAt: number }): Promise<boolean> {
    return (await this.database.row(noteSignIn, [userId, now, shownAt])) !== undefined;
  }

  /** Nobody else changes the user until the unit of work ends. Returns false where `noteSignIn` does. */
  async lockShown(userId: string, shownAt: number): Promise<boolean> {
    return (await this.database.row(lockShown, [userId, shownAt])) !== undefined;
  }

  /** The first one stays. */
  async noteApplication(userId: string, applicationId: string): Promise<void> {
    await this.database.rows(noteApplication, [userId, applicationId]);
  }
}
