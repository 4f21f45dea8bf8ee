import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import { MAX_NAMED_MEMBERS } from './limits.js';

const users = rowLocks('users');

// All locks are taken in the order of the ids, so that no two requests wait for each other in a circle.
const insertMembers = namedQuery(
  'add members',
  `insert into organization_users (organization_id, user_id)
   select $1, added.id from unnest($2::text[]) as added (id) order by added.id
   on conflict do nothing returning user_id as id`,
);
const lockOthers = namedQuery(
  'lock other members',
  `select count(*) from (
     select from organization_users where organization_id = $1 and user_id not in (select unnest($2::text[]))
     order by user_id for update
   ) others`,
);
const deleteOthers = namedQuery(
  'remove other members',
  `with removed as (
     delete from organization_users where organization_id = $1 and user_id not in (select unnest($2::text[]))
     returning user_id
   )
   select user_id as id from removed limit $3`,
);
const deleteMember = namedQuery(
  'remove member',
  'delete from organization_users where organization_id = $1 and user_id = $2 returning user_id as id',
);
const lockMembers = namedQuery(
  'lock members',
  `select user_id as id from organization_users where organization_id = $1 and user_id = any ($2)
   order by user_id for key share`,
);
const lockMemberAlone = namedQuery(
  'lock member alone',
  `select user_id as id from organization_users where organization_id = $1 and user_id = $2
   for no key update`,
);

const selectMember = namedQuery(
  'member',
  'select user_id as id from organization_users where organization_id = $1 and user_id = $2',
);

/** Who is a member of an organization. */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  async has(organizationId: string, userId: string): Promise<boolean> {
    return this.all(selectMember, [organizationId, userId], [userId]);
  }

  /** Says whether all of the users exist, and keeps them from being deleted until the unit of work ends. */
  lockUsers(userIds: readonly string[]): Promise<boolean> {
    return lockAll(this.database, users.keyShare, userIds);
  }

  /** Says whether all of them are members, and keeps them so until the unit of work ends. */
  async lock(organizationId: string, userIds: readonly string[]): Promise<boolean> {
    return this.all(lockMembers, [organizationId, [...userIds]], userIds);
  }

  /** The same for one member, and lets nobody else lock it like this meanwhile. */
  async lockAlone(organizationId: string, userId: string): Promise<boolean> {
    return this.all(lockMemberAlone, [organizationId, userId], [userId]);
  }

  /** The ids of those who were no members. */
  async add(organizationId: string, userIds: readonly string[]): Promise<string[]> {
    return this.ids(insertMembers, [organizationId, [...userIds]]);
  }

  /** The ids of those who were members and are none of these, as many of them as an event tells of. */
  async removeOthers(organizationId: string, userIds: readonly string[]): Promise<string[]> {
    await this.database.rows(lockOthers, [organizationId, [...userIds]]);
    return this.ids(deleteOthers, [organizationId, [...userIds], MAX_NAMED_MEMBERS]);
  }

  /** Says whether the user was a member. The roles in the organization go too. */
  async remove(organizationId: string, userId: string): Promise<boolean> {
    return (await this.ids(deleteMember, [organizationId, userId])).length > 0;
  }

  private async all(query: NamedQuery, values: readonly unknown[], ids: readonly string[]): Promise<boolean> {
    return (await this.ids(query, values)).length === new Set(ids).size;
  }

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
