import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockRows, rowLocks } from '#src/platform/database/row-locks.js';

/** What a user has let a third-party application do, or not. */
export interface ConsentPath {
  readonly applicationId: string;
  readonly userId: string;
}

const selectUser = namedQuery('user who consents', 'select id from users where id = $1');
const users = rowLocks('users');
const lockMemberships = namedQuery(
  'lock memberships of a user',
  `select organization_id from organization_users where user_id = $1 and organization_id = any ($2)
   order by organization_id for key share`,
);
const consents = linksOf({
  table: 'consent_organizations',
  owner: ['application_id', 'user_id'],
  target: 'organization_id',
});

/** In which of their organizations users let third-party applications act. */
@Injectable()
export class ConsentOrganizationRepository {
  constructor(private readonly database: Database) {}

  async userExists(userId: string): Promise<boolean> {
    return (await this.database.row(selectUser, [userId])) !== undefined;
  }

  /** Of two that change what a user consents to, the later waits for the earlier. */
  async lockUser(userId: string): Promise<void> {
    await lockRows(this.database, users.noKeyUpdate, [userId]);
  }

  /** Says whether the user is a member of all of them, and keeps it so until the unit of work ends. */
  async lockMemberships(userId: string, organizationIds: readonly string[]): Promise<boolean> {
    const rows = await this.database.rows(lockMemberships, [userId, organizationIds]);
    return rows.length === new Set(organizationIds).size;
  }

  /** Leaves alone what is there; returns the ids of what was not. */
  add({ applicationId, userId }: ConsentPath, organizationIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, consents, [applicationId, userId], organizationIds);
  }

  replace({ applicationId, userId }: ConsentPath, organizationIds: readonly string[]): Promise<Delta> {
    return replaceLinks(this.database, consents, [applicationId, userId], { targetIds: organizationIds });
  }

  /** Says whether there was one. */
  remove({ applicationId, userId }: ConsentPath, organizationId: string): Promise<boolean> {
    return removeLink(this.database, consents, [applicationId, userId], organizationId);
  }
}
