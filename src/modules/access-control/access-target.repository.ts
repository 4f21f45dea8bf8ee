import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { lockAll, lockRows, rowLocks } from '#src/platform/database/row-locks.js';

const users = rowLocks('users');
const organizations = rowLocks('organizations');
const roles = rowLocks('roles', 'type');
const organizationRoles = rowLocks('organization_roles', 'type');

/** Whom roles are for, by the ids of the roles. */
export type RoleTypes = ReadonlyMap<string, string>;

/** What access rules are about. Whatever is found here is not deleted until the unit of work ends. */
@Injectable()
export class AccessTargetRepository {
  constructor(private readonly database: Database) {}

  /** Says whether all of the users exist. */
  lockUsers(userIds: readonly string[]): Promise<boolean> {
    return lockAll(this.database, users.keyShare, userIds);
  }

  /** Says whether all of the organizations exist. */
  lockOrganizations(organizationIds: readonly string[]): Promise<boolean> {
    return lockAll(this.database, organizations.keyShare, organizationIds);
  }

  /** Of those roles that exist. */
  lockRoles(roleIds: readonly string[]): Promise<RoleTypes> {
    return lockRows(this.database, roles.keyShare, roleIds);
  }

  /** Of those organization roles that exist. */
  lockOrganizationRoles(roleIds: readonly string[]): Promise<RoleTypes> {
    return lockRows(this.database, organizationRoles.keyShare, roleIds);
  }
}
