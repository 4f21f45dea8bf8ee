import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { RoleType } from './role.types.js';

const insertRole = namedQuery(
  'seed role',
  `insert into roles (id, name, description, type) values ($1, $2, $3, $4) on conflict do nothing`,
);
const insertRoleScopes = namedQuery(
  'seed role scopes',
  `insert into role_scopes (role_id, scope_id)
   select r.id, s.id from roles r join resources a on a.tenant_id = r.tenant_id and a.indicator = $2
     join scopes s on s.tenant_id = a.tenant_id and s.resource_id = a.id
   where r.name = $1 on conflict do nothing`,
);
const deleteRoles = namedQuery('delete seeded roles', `delete from roles where name = any ($1) returning id`);

interface SeededRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: RoleType;
}

@Injectable()
export class RoleSeedRepository {
  constructor(private readonly database: Database) {}

  /** Adds a built-in role that holds every scope of a resource, unless there is one of that name. */
  async seed({ id, name, description, type }: SeededRole, indicator: string): Promise<void> {
    await this.database.rows(insertRole, [id, name, description, type]);
    await this.database.rows(insertRoleScopes, [name, indicator]);
  }

  /** Says the ids of those that there were. */
  async remove(names: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(deleteRoles, [names])).map(({ id }) => id);
  }
}
