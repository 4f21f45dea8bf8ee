import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

// The type of the application goes along, so that the table's check refuses one that cannot have roles.
const insertHolder = namedQuery(
  'assign role to application by name',
  `insert into application_roles (application_id, role_id, type)
   select a.id, r.id, a.type from applications a join roles r on r.tenant_id = a.tenant_id and r.name = $2
   where a.id = $1 on conflict do nothing returning role_id as "roleId"`,
);
const deleteHolder = namedQuery(
  'remove role from application by name',
  `delete from application_roles using roles r
   where application_id = $1 and r.tenant_id = application_roles.tenant_id and r.id = role_id and r.name = $2`,
);

/** Which applications hold the roles that are known by their names. */
@Injectable()
export class RoleHoldersRepository {
  constructor(private readonly database: Database) {}

  /** The id of the role; undefined where the application holds it already, and nothing happens. */
  async assign(applicationId: string, roleName: string): Promise<string | undefined> {
    return (await this.database.row<{ roleId: string }>(insertHolder, [applicationId, roleName]))?.roleId;
  }

  /** Nothing happens where the application does not hold the role. */
  async remove(applicationId: string, roleName: string): Promise<void> {
    await this.database.rows(deleteHolder, [applicationId, roleName]);
  }
}
