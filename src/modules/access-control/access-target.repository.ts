import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { lockRows, rowLocks } from '#src/platform/database/row-locks.js';

const users = rowLocks('users');
const organizations = rowLocks('organizations');
const roles = rowLocks('roles', 'type');
const organizationRoles = rowLocks('organization_roles', 'type');

/** Whom roles are for, by the ids of the roles. */
export type RoleTypes = ReadonlyMap<string, string>;

type Existing = ReadonlyMap<string, unknown>;

/** What access rules are about. Whatever is found here is not deleted until the unit of work ends. */
@Injectable()
export class AccessTargetRepository {
  constructor(private readonly database: Database) {}

  /** Those that exist, by their ids. */
  lockUsers(userIds: readonly string[]): Promise<Existing> {
    return lockRows(this.database, users.keyShare, userIds);
  }

  /** Those that exist, by their ids. */
  lockOrganizations(organizationIds: readonly string[]): Promise<Existing> {
    return lockRows(this.database, organizations.keyShare, organizationIds);
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
