import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant, shareLockForTenant } from '#src/platform/database/tenant-locks.js';

/** Usernames that differ in the case of letters only. */
export interface CaseConflict {
  readonly usernameLower: string;
  readonly userIds: readonly string[];
}

/**
 * `>= ''` means that there is a username, in a form that row-level security leaves to the index. Each conflict lists 100
 * users at most; the letters of a username are ASCII.
 */
const selectConflicts = namedQuery(
  'usernames that differ in case',
  `select lower(username collate "C") as "usernameLower", (array_agg(id order by id))[1:100] as "userIds",
     count(*) over ()::int as total
   from users where username_key >= ''
   group by 1 having count(*) > 1 order by 1 limit $1`,
);
const foldKeys = namedQuery(
  'tell cases of usernames apart no more',
  `update users set username_key = lower(username collate "C")
   where username_key >= '' and username_key <> lower(username collate "C")`,
);
const unfoldKeys = namedQuery(
  'tell cases of usernames apart',
  `update users set username_key = username where username_key >= '' and username_key <> username`,
);

const LOCK = 'case of usernames';

/** What makes the usernames of all users of a tenant unique. */
@Injectable()
export class UsernameCaseRepository {
  constructor(private readonly database: Database) {}

  /** Waits until no unit of work stores a username, and holds others up until this one ends. */
  async lock(): Promise<void> {
    await lockForTenant(this.database, LOCK);
  }

  /** Whether cases are told apart stays as it is until the unit of work ends. */
  async keep(): Promise<void> {
    await shareLockForTenant(this.database, LOCK);
  }

  async listConflicts(limit: number): Promise<{ total: number; samples: CaseConflict[] }> {
    const rows = await this.database.rows<CaseConflict & { total: number }>(selectConflicts, [limit]);
    const samples = rows.map(({ usernameLower, userIds }) => ({ usernameLower, userIds }));
    return { total: rows[0]?.total ?? 0, samples };
  }

  async rewriteKeys(caseSensitive: boolean): Promise<void> {
    await this.database.rows(caseSensitive ? unfoldKeys : foldKeys, []);
  }
}
