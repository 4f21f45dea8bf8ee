import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ActingMember } from '../acting-member/acting-member.js';

/** The member who made an invitation that was accepted, and what it gave to whom. */
export interface AuthoredInvitation extends ActingMember {
  readonly acceptedUserId: string;
  readonly roleIds: readonly string[];
}

const insertAuthor = namedQuery(
  'insert author of invitation',
  'insert into organization_invitation_authors (invitation_id, kind, author_id) values ($1, $2, $3)',
);
const selectAccepted = namedQuery(
  'author of accepted invitation',
  `select i.organization_id as "organizationId", a.kind, a.author_id as id, i.accepted_user_id as "acceptedUserId", array(
     select r.organization_role_id from organization_invitation_roles r
     where r.tenant_id = i.tenant_id and r.invitation_id = i.id
   ) as "roleIds"
   from organization_invitation_authors a
     join organization_invitations i on i.tenant_id = a.tenant_id and i.id = a.invitation_id
   where a.invitation_id = $1 and i.status = 'Accepted'`,
);

/** The members who made invitations. */
@Injectable()
export class InvitationAuthorRepository {
  constructor(private readonly database: Database) {}

  async add(invitationId: string, { kind, id }: ActingMember): Promise<void> {
    await this.database.rows(insertAuthor, [invitationId, kind, id]);
  }

  /** Undefined where an operator made the invitation, or it has not been accepted. */
  findOfAccepted(invitationId: string): Promise<AuthoredInvitation | undefined> {
    return this.database.row<AuthoredInvitation>(selectAccepted, [invitationId]);
  }
}
