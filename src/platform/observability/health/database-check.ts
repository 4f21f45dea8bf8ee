import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ReadinessCheck } from './readiness-check.js';

const answer = namedQuery('readiness', 'select 1');

/** Whether the database answers the role that serves requests, on a connection of the pool that serves them. */
export class DatabaseCheck implements ReadinessCheck {
  readonly name = 'database';

  constructor(private readonly database: Database) {}

  async check(): Promise<boolean> {
    await this.database.rows(answer, []);
    return true;
  }
}
