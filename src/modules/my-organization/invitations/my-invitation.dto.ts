import {
  INVITATION_STATUSES,
  type InvitationStatus,
  Invitee,
  MAX_INVITED_ROLES,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import { ShownRoleDto } from '#src/modules/organizations/organizations.public.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

export class CreateMyInvitationDto {
  @Invitee('Who is invited; one that has a pending invitation to the organization gets no second one.')
  invitee: string;
  @Timestamp({ description: 'From then on it can no longer be accepted; lies ahead.' }) expiresAt: Date;
  @ListOf(text({ min: 1, max: 128 }), {
    max: MAX_INVITED_ROLES,
    optional: true,
    description: 'Roles for users, which come with the membership.',
  })
  organizationRoleIds?: string[];
}

export class MyInvitationDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 12, nullable: true, description: 'The user who invites; `null` where a machine does.' })
  inviterId: string | null;
  @Text({ max: 256 }) invitee: string;
  @Text({ max: 12, nullable: true }) acceptedUserId: string | null;
  @OneOf(INVITATION_STATUSES) status: InvitationStatus;
  @Timestamp() createdAt: Date;
  @Timestamp() expiresAt: Date;
  @ListOf(nested(() => ShownRoleDto), { max: MAX_INVITED_ROLES, description: 'By name.' })
  organizationRoles: ShownRoleDto[];
}
