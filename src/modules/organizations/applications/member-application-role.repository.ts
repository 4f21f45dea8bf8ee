import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const insertRoles = namedQuery(
  'give roles to member applications',
  `insert into organization_application_roles (organization_id, application_id, organization_role_id)
   select $1, member.id, role.id from unnest($2::text[]) as member (id), unnest($3::text[]) as role (id)
   order by member.id, role.id
   on conflict do nothing`,
);
const deleteOtherRoles = namedQuery(
  'take other roles from member application',
  `delete from organization_application_roles
   where organization_id = $1 and application_id = $2 and organization_role_id <> all ($3::text[])`,
);
const deleteRole = namedQuery(
  'take role from member application',
  `delete from organization_application_roles
   where organization_id = $1 and application_id = $2 and organization_role_id = $3
   returning organization_role_id as id`,
);

/** The roles of applications in an organization. */
@Injectable()
export class MemberApplicationRoleRepository {
  constructor(private readonly database: Database) {}

  /** Gives each of the applications each of the roles; what they have, they keep. */
  async add(
    organizationId: string,
    applicationIds: readonly string[],
    roleIds: readonly string[],
  ): Promise<void> {
    await this.database.rows(insertRoles, [organizationId, applicationIds, roleIds]);
  }

  async removeOthers(
    organizationId: string,
    applicationId: string,
    roleIds: readonly string[],
  ): Promise<void> {
    await this.database.rows(deleteOtherRoles, [organizationId, applicationId, roleIds]);
  }

  /** Says whether the application had it. */
  async remove(organizationId: string, applicationId: string, roleId: string): Promise<boolean> {
    return (await this.database.row(deleteRole, [organizationId, applicationId, roleId])) !== undefined;
  }
}
