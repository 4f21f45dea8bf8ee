import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { InvitationStatus } from '../invitation.types.js';

/** An invitation as it is shown to whom it invites. */
export interface LinkedInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly branding: object;
  /** Null where nobody in particular invites, or that one has no name. */
  readonly inviterName: string | null;
  readonly invitee: string;
  readonly status: InvitationStatus;
  readonly expiresAt: Date;
}

const selectLinked = namedQuery(
  'linked invitation',
  `select i.id, i.organization_id as "organizationId", o.name as "organizationName", o.branding,
     coalesce(u.name, u.username) as "inviterName", i.invitee, i.expires_at as "expiresAt",
     case when i.status = 'Pending' and i.expires_at <= $2 then 'Expired' else i.status end as status
   from organization_invitations i
     join organizations o on o.tenant_id = i.tenant_id and o.id = i.organization_id
     left join users u on u.tenant_id = i.tenant_id and u.id = i.inviter_id
   where i.id = $1`,
);

/** Invitations with what people are shown of them. */
@Injectable()
export class LinkedInvitationRepository {
  constructor(private readonly database: Database) {}

  find(id: string, at: Date): Promise<LinkedInvitation | undefined> {
    return this.database.row<LinkedInvitation>(selectLinked, [id, at]);
  }
}
