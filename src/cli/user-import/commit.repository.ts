import type { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const commitSoon = namedQuery('commit soon', `select set_config('synchronous_commit', 'off', true)`);

/** How the current unit of work is committed. */
export class CommitRepository {
  constructor(private readonly database: Database) {}

  /**
   * Does not wait for the disk. A crash of PostgreSQL may then undo the last moments, each unit of work as a whole, and
   * none without those that came after it.
   */
  async doNotWait(): Promise<void> {
    await this.database.rows(commitSoon, []);
  }
}
