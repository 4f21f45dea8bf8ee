import { Injectable } from '@nestjs/common';
import type { ApplicationType } from '#src/modules/applications/applications.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';
import { lockRows, rowLocks } from '#src/platform/database/row-locks.js';
import { MAX_NAMED_MEMBERS } from '../members/limits.js';

const applications = rowLocks('applications', 'type');

// All locks are taken in the order of the ids, so that no two requests wait for each other in a circle.
const insertMembers = namedQuery(
  'add member applications',
  `insert into organization_applications (organization_id, application_id)
   select $1, added.id from unnest($2::text[]) as added (id) order by added.id
   on conflict do nothing returning application_id as id`,
);
const deleteOthers = namedQuery(
  'remove other member applications',
  `with leaving as (
     select application_id from organization_applications
     where organization_id = $1 and application_id <> all ($2::text[]) order by application_id for update
   ), removed as (
     delete from organization_applications
     where organization_id = $1 and application_id in (select application_id from leaving)
     returning application_id
   )
   select application_id as id from removed limit $3`,
);
const deleteMember = namedQuery(
  'remove member application',
  `delete from organization_applications where organization_id = $1 and application_id = $2
   returning application_id as id`,
);
const selectMember = namedQuery(
  'member application',
  'select application_id as id from organization_applications where organization_id = $1 and application_id = $2',
);
const lockMembers = namedQuery(
  'lock member applications',
  `select application_id as id from organization_applications
   where organization_id = $1 and application_id = any ($2) order by application_id for key share`,
);
const lockMemberAlone = namedQuery(
  'lock member application alone',
  `select application_id as id from organization_applications
   where organization_id = $1 and application_id = $2 for no key update`,
);

/** Which applications are members of an organization. */
@Injectable()
export class MemberApplicationRepository {
  constructor(private readonly database: Database) {}

  async has(organizationId: string, applicationId: string): Promise<boolean> {
    return this.all(selectMember, [organizationId, applicationId], [applicationId]);
  }

  /** The types of those of the applications that exist, none of which is deleted until the unit of work ends. */
  lockApplications(applicationIds: readonly string[]): Promise<ReadonlyMap<string, ApplicationType>> {
    return lockRows<ApplicationType>(this.database, applications.keyShare, applicationIds);
  }

  /** Says whether all of them are members, and keeps them so until the unit of work ends. */
  async lock(organizationId: string, applicationIds: readonly string[]): Promise<boolean> {
    return this.all(lockMembers, [organizationId, applicationIds], applicationIds);
  }

  /** The same for one member, and lets nobody else lock it like this meanwhile. */
  async lockAlone(organizationId: string, applicationId: string): Promise<boolean> {
    return this.all(lockMemberAlone, [organizationId, applicationId], [applicationId]);
  }

  /** The ids of those that were no members. */
  add(organizationId: string, applicationIds: readonly string[]): Promise<string[]> {
    return this.ids(insertMembers, [organizationId, applicationIds]);
  }

  /** The ids of those that were members and are none of these, as many of them as an event tells of. */
  removeOthers(organizationId: string, applicationIds: readonly string[]): Promise<string[]> {
    return this.ids(deleteOthers, [organizationId, applicationIds, MAX_NAMED_MEMBERS]);
  }

  /** Says whether the application was a member. Its roles in the organization go too. */
  async remove(organizationId: string, applicationId: string): Promise<boolean> {
    return (await this.ids(deleteMember, [organizationId, applicationId])).length > 0;
  }

  private async all(query: NamedQuery, values: readonly unknown[], ids: readonly string[]): Promise<boolean> {
    return (await this.ids(query, values)).length === new Set(ids).size;
  }

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
