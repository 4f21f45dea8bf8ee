import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { addLinks, linksOf } from '#src/platform/database/links.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const rolesOfInvitation = linksOf({
  table: 'organization_invitation_roles',
  owner: 'invitation_id',
  target: 'organization_role_id',
});

// What is being deleted is waited for, and then passed over.
const lockRoles = namedQuery(
  'lock roles of invitation',
  `select r.id from organization_invitation_roles ir
     join organization_roles r on r.tenant_id = ir.tenant_id and r.id = ir.organization_role_id
   where ir.invitation_id = $1 order by r.id for key share of r`,
);

/** The roles that invitations bring. Everything runs inside a unit of work. */
@Injectable()
export class InvitationRoleRepository {
  constructor(private readonly database: Database) {}

  async add(invitationId: string, roleIds: readonly string[]): Promise<void> {
    await addLinks(this.database, rolesOfInvitation, invitationId, roleIds);
  }

  /** The ids of those that still exist, kept from being deleted. */
  async lock(invitationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(lockRoles, [invitationId]);
    return rows.map(({ id }) => id);
  }
}
