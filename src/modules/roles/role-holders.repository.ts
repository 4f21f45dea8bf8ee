import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { ApplicationRoles } from '#src/modules/applications/applications.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { ADMIN_ROLE } from './role-names.js';

const selectHolder = namedQuery(
  'application that holds a role by name',
  `select ar.application_id as "applicationId" from roles r
     join application_roles ar on ar.tenant_id = r.tenant_id and ar.role_id = r.id and ar.application_id = $1
   where r.name = $2`,
);
// The type of the application goes along, so that the table's check refuses one that cannot have roles.
const insertHolder = namedQuery(
  'assign role to application by name',
  `insert into application_roles (application_id, role_id, type)
   select a.id, r.id, a.type from applications a join roles r on r.tenant_id = a.tenant_id and r.name = $2
   where a.id = $1 on conflict do nothing`,
);
const deleteHolder = namedQuery(
  'remove role from application by name',
  `delete from application_roles using roles r
   where application_id = $1 and r.tenant_id = application_roles.tenant_id and r.id = role_id and r.name = $2`,
);

/** Which applications hold the roles that are known by their names. */
@Injectable()
export class RoleHoldersRepository extends ApplicationRoles {
  constructor(private readonly database: Database) {
    super();
  }

  /** Nothing happens where the application holds the role already. */
  async assign(applicationId: string, roleName: string): Promise<void> {
    await this.database.rows(insertHolder, [applicationId, roleName]);
  }

  override async holdsAdmin(applicationId: string): Promise<boolean> {
    return (await this.database.row(selectHolder, [applicationId, ADMIN_ROLE])) !== undefined;
  }

  override async setAdmin(applicationId: string, isAdmin: boolean): Promise<void> {
    if (isAdmin) await this.assign(applicationId, ADMIN_ROLE);
    else await this.database.rows(deleteHolder, [applicationId, ADMIN_ROLE]);
  }

  override leaveOutHolders(applications: SelectQueryBuilder<ObjectLiteral>, roleId: string): void {
    applications.andWhere(
      'application.id not in (select application_id from application_roles where role_id = :excludeRoleId)',
      { excludeRoleId: roleId },
    );
  }
}
