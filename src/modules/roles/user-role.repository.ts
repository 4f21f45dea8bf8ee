import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';

export interface NamedRole {
  readonly id: string;
  readonly name: string;
}

const rolesOfUser = linksOf({ table: 'user_roles', owner: 'user_id', target: 'role_id' });
const usersOfRole = linksOf({ table: 'user_roles', owner: 'role_id', target: 'user_id' });

const selectExisting = namedQuery(
  'those of the users that exist',
  `select id from users where id = any ($1)`,
);
// The lock keeps the roles from being deleted meanwhile, and passes over those that just were.
const insertDefaultRoles = namedQuery(
  'give default roles',
  `with given as (
     select id, name from roles where id in (
       select id from roles where type = 'User' and is_default
       union select id from roles where type = 'User' and name = any ($2)
     ) order by id for key share
   ), added as (
     insert into user_roles (user_id, role_id) select $1, id from given on conflict do nothing
   )
   select id, name from given`,
);

/** The roles of users. */
@Injectable()
export class UserRoleRepository {
  constructor(private readonly database: Database) {}

  /** The ids of those of the users that exist. */
  async existing(userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(selectExisting, [userIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The ids of the roles that the user did not have. */
  addRoles(userId: string, roleIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, rolesOfUser, userId, roleIds);
  }

  /** Gives the user every default role for users, and those of these names that there are; returns all of them. */
  addDefaultRoles(userId: string, names: readonly string[]): Promise<NamedRole[]> {
    return this.database.rows<NamedRole>(insertDefaultRoles, [userId, names]);
  }

  replaceRoles(userId: string, roleIds: readonly string[]): Promise<Delta> {
    return replaceLinks(this.database, rolesOfUser, userId, { targetIds: roleIds });
  }

  /** The ids of the users that did not have the role. */
  addUsers(roleId: string, userIds: readonly string[]): Promise<string[]> {
    return addLinks(this.database, usersOfRole, roleId, userIds);
  }

  /** Takes the role from the user. Returns false where the user did not have it. */
  remove(userId: string, roleId: string): Promise<boolean> {
    return removeLink(this.database, rolesOfUser, userId, roleId);
  }
}
