import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery, type NamedQuery } from '#src/platform/database/named-query.js';

const lockUsers = namedQuery(
  'lock users of access rules',
  'select id from users where id = any ($1) order by id for key share',
);
const lockOrganizations = namedQuery(
  'lock organizations of access rules',
  'select id from organizations where id = any ($1) order by id for key share',
);
const lockRoles = namedQuery(
  'lock roles of access rules',
  'select id, type from roles where id = any ($1) order by id for key share',
);
const lockOrganizationRoles = namedQuery(
  'lock organization roles of access rules',
  'select id, type from organization_roles where id = any ($1) order by id for key share',
);

/** Whom roles are for, by the ids of the roles. */
export type RoleTypes = ReadonlyMap<string, string>;

/** What access rules are about. Whatever is found here is not deleted until the unit of work ends. */
@Injectable()
export class AccessTargetRepository {
  constructor(private readonly database: Database) {}

  /** How many of the users exist. */
  lockUsers(userIds: readonly string[]): Promise<number> {
    return this.count(lockUsers, userIds);
  }

  /** How many of the organizations exist. */
  lockOrganizations(organizationIds: readonly string[]): Promise<number> {
    return this.count(lockOrganizations, organizationIds);
  }

  /** Of those roles that exist. */
  lockRoles(roleIds: readonly string[]): Promise<RoleTypes> {
    return this.types(lockRoles, roleIds);
  }

  /** Of those organization roles that exist. */
  lockOrganizationRoles(roleIds: readonly string[]): Promise<RoleTypes> {
    return this.types(lockOrganizationRoles, roleIds);
  }

  private async count(query: NamedQuery, ids: readonly string[]): Promise<number> {
    return (await this.database.rows(query, [ids])).length;
  }

  private async types(query: NamedQuery, ids: readonly string[]): Promise<RoleTypes> {
    const rows = await this.database.rows<{ id: string; type: string }>(query, [ids]);
    return new Map(rows.map(({ id, type }) => [id, type]));
  }
}
