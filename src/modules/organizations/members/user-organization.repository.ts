import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { MAX_ROLES_SHOWN } from './limits.js';
import type { UserOrganizationDto } from './user-organization.dto.js';

const selectUser = namedQuery('user of organizations', 'select id from users where id = $1');

// The roles are looked up one organization at a time: a plan for any user expects few organizations, and would compare
// each of 2,000 with the roles in all of them.
const selectOrganizations = namedQuery(
  'organizations of user',
  `select o.tenant_id as "tenantId", o.id, o.name, o.description, o.custom_data as "customData",
     o.is_mfa_required as "isMfaRequired", o.color, o.branding, o.custom_css as "customCss", o.created_at as "createdAt",
     coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name) filter (where r.id is not null), '[]')
       as "organizationRoles"
   from organization_users ou
     join organizations o on o.tenant_id = ou.tenant_id and o.id = ou.organization_id
     left join lateral (
       select ur.tenant_id, ur.organization_role_id from organization_user_roles ur
       where ur.tenant_id = ou.tenant_id and ur.organization_id = ou.organization_id and ur.user_id = $1
       order by ur.organization_role_id limit $3
     ) held on true
     left join organization_roles r on r.tenant_id = held.tenant_id and r.id = held.organization_role_id
   where ou.user_id = $1 group by o.tenant_id, o.id order by o.created_at desc, o.id desc limit $2`,
);

/** The organizations that a user is a member of. */
@Injectable()
export class UserOrganizationRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  async userExists(userId: string): Promise<boolean> {
    return (await this.database.row(selectUser, [userId])) !== undefined;
  }

  /** Newest first, as many as a list may have. */
  list(userId: string): Promise<UserOrganizationDto[]> {
    return this.lists.first((limit) =>
      this.database.rows<UserOrganizationDto>(selectOrganizations, [userId, limit, MAX_ROLES_SHOWN]),
    );
  }
}
