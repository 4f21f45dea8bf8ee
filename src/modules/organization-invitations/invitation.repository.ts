import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import type { InvitationDto, ListInvitationsDto } from './invitation.dto.js';
import { Invitation } from './invitation.entity.js';
import type { InvitationAnswer } from './invitation.types.js';

export type NewInvitation = Pick<Invitation, 'id' | 'organizationId' | 'inviterId' | 'invitee' | 'expiresAt'>;

/** In the order of the ids. */
const invitationsById = namedQuery(
  'invitations by id',
  `select i.tenant_id as "tenantId", i.id, i.inviter_id as "inviterId", i.invitee,
     i.accepted_user_id as "acceptedUserId", i.organization_id as "organizationId",
     case when i.status = 'Pending' and i.expires_at <= $2 then 'Expired' else i.status end as status,
     i.created_at as "createdAt", i.updated_at as "updatedAt", i.expires_at as "expiresAt",
     array(
       select json_build_object('id', r.id, 'name', r.name) from organization_invitation_roles ir
         join organization_roles r on r.tenant_id = ir.tenant_id and r.id = ir.organization_role_id
       where ir.tenant_id = i.tenant_id and ir.invitation_id = i.id order by r.name
     ) as "organizationRoles"
   from unnest($1::text[]) with ordinality as wanted (id, place)
     join organization_invitations i on i.id = wanted.id
   order by wanted.place`,
);
const locks = rowLocks('organization_invitations');
const expireInvitations = namedQuery(
  'expire invitations of invitee',
  `update organization_invitations set status = 'Expired', updated_at = $3
   where organization_id = $1 and invitee_key = lower($2) and status = 'Pending' and expires_at <= $3`,
);
const insertInvitation = namedQuery(
  'insert invitation',
  `insert into organization_invitations (id, organization_id, inviter_id, invitee, expires_at)
   values ($1, $2, $3, $4, $5)
   on conflict (tenant_id, organization_id, invitee_key) where status = 'Pending' do nothing returning id`,
);
const answerInvitation = namedQuery(
  'answer invitation',
  `update organization_invitations set status = $2, accepted_user_id = $3, updated_at = $4 where id = $1`,
);

/** Invitations, with their status at a time. */
@Injectable()
export class InvitationRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** The newest that match, as many as a list may have. */
  async list({ organizationId, inviterId, invitee }: ListInvitationsDto, at: Date): Promise<InvitationDto[]> {
    const list = this.database.entities
      .createQueryBuilder(Invitation, 'invitation')
      .select('invitation.id')
      .orderBy({ 'invitation.createdAt': 'DESC', 'invitation.id': 'DESC' });
    if (organizationId !== undefined) list.andWhere({ organizationId });
    if (inviterId !== undefined) list.andWhere({ inviterId });
    if (invitee !== undefined) list.andWhere('invitation.inviteeKey = lower(:invitee)', { invitee });
    return this.lists.first(async (limit) => {
      const found = await list.limit(limit).getMany();
      return this.findMany(
        found.map(({ id }) => id),
        at,
      );
    });
  }

  async find(id: string, at: Date): Promise<InvitationDto | undefined> {
    return (await this.findMany([id], at))[0];
  }

  /** The same, and keeps it from being changed or deleted until the unit of work ends. */
  async findLocked(id: string, at: Date): Promise<InvitationDto | undefined> {
    return (await lockAll(this.database, locks.update, [id])) ? this.find(id, at) : undefined;
  }

  /** Keeps what has expired from standing in the way of a new invitation. */
  async expire(organizationId: string, invitee: string, at: Date): Promise<void> {
    await this.database.rows(expireInvitations, [organizationId, invitee, at]);
  }

  /** Says whether it was: an address has one pending invitation to an organization. */
  async insert({ id, organizationId, inviterId, invitee, expiresAt }: NewInvitation): Promise<boolean> {
    const values = [id, organizationId, inviterId, invitee, expiresAt];
    return (await this.database.row(insertInvitation, values)) !== undefined;
  }

  async answer(
    id: string,
    { status, userId, at }: { status: InvitationAnswer; userId: string | null; at: Date },
  ): Promise<void> {
    await this.database.rows(answerInvitation, [id, status, userId, at]);
  }

  /** Says whether there was one. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(Invitation, { id });
    return affected === 1;
  }

  private findMany(ids: readonly string[], at: Date): Promise<InvitationDto[]> {
    return this.database.rows<InvitationDto>(invitationsById, [ids, at]);
  }
}
