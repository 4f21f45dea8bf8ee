import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { MAX_FEATURED, type RoleWithHoldersDto } from './role.dto.js';

/** The number of users and applications that hold a role, and some of them. */
export type RoleHolders = Pick<
  RoleWithHoldersDto,
  'usersCount' | 'featuredUsers' | 'applicationsCount' | 'featuredApplications'
>;

const selectHolders = namedQuery(
  'holders of roles',
  `select r.id as "roleId",
     (select count(*)::int from user_roles ur where ur.tenant_id = r.tenant_id and ur.role_id = r.id) as "usersCount",
     array(
       select json_build_object('id', u.id, 'avatar', u.avatar, 'name', u.name) from user_roles ur
         join users u on u.tenant_id = ur.tenant_id and u.id = ur.user_id
       where ur.tenant_id = r.tenant_id and ur.role_id = r.id order by ur.user_id limit $2
     ) as "featuredUsers",
     (select count(*)::int from application_roles ar where ar.tenant_id = r.tenant_id and ar.role_id = r.id)
       as "applicationsCount",
     array(
       select json_build_object('id', a.id, 'name', a.name, 'type', a.type) from application_roles ar
         join applications a on a.tenant_id = ar.tenant_id and a.id = ar.application_id
       where ar.tenant_id = r.tenant_id and ar.role_id = r.id order by ar.application_id limit $2
     ) as "featuredApplications"
   from roles r where r.id = any ($1)`,
);

/** Reads the holders that lists of roles tell about. */
@Injectable()
export class HolderCountsRepository {
  constructor(private readonly database: Database) {}

  /** Reads the holders of a page of roles in one statement. */
  async ofRoles(roleIds: readonly string[]): Promise<ReadonlyMap<string, RoleHolders>> {
    const rows = await this.database.rows<RoleHolders & { roleId: string }>(selectHolders, [
      roleIds,
      MAX_FEATURED,
    ]);
    return new Map(rows.map(({ roleId, ...holders }) => [roleId, holders]));
  }
}
