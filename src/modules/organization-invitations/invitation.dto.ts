import { ShownRoleDto } from '#src/modules/organizations/organizations.public.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import {
  INVITATION_ANSWERS,
  INVITATION_STATUSES,
  type InvitationAnswer,
  type InvitationStatus,
} from './invitation.types.js';
import { Invitee } from './invitee.js';
import { MAX_INVITED_ROLES } from './limits.js';
import { MessagePayload } from './messages/message-payload.js';

export class ListInvitationsDto {
  @Text({ min: 1, max: 128, optional: true, description: 'Only invitations to this organization.' })
  organizationId?: string;
  @Text({ min: 1, max: 128, optional: true, description: 'Only invitations by this user.' })
  inviterId?: string;
  @Text({
    min: 1,
    max: 256,
    optional: true,
    description: 'Only invitations of this e-mail address, in any case of letters.',
  })
  invitee?: string;
}

export class CreateInvitationDto {
  @Invitee('Who is invited; one that has a pending invitation to the organization gets no second one.')
  invitee: string;
  @Text({ min: 1, max: 21 }) organizationId: string;
  @Timestamp({
    description: 'From then on it can no longer be accepted; lies ahead.',
    example: 4_102_444_800_000,
  })
  expiresAt: Date;
  @Text({ max: 21, optional: true, nullable: true, description: 'The user who invites.' })
  inviterId?: string | null;
  @ListOf(text({ min: 1 }), {
    max: MAX_INVITED_ROLES,
    optional: true,
    description: 'Roles for users, which come with the membership.',
  })
  organizationRoleIds?: string[];
  @MessagePayload('What the message is filled with; `false`, or nothing, sends none.')
  messagePayload?: JsonObject | false;
}

export class ReplaceInvitationStatusDto {
  @OneOf(INVITATION_ANSWERS) status: InvitationAnswer;
  @Text({
    max: 21,
    optional: true,
    nullable: true,
    description: 'Who accepts: a user whose primary e-mail address was invited.',
  })
  acceptedUserId?: string | null;
}

export class InvitationDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 12, nullable: true }) inviterId: string | null;
  @Text({ max: 256 }) invitee: string;
  @Text({ max: 12, nullable: true }) acceptedUserId: string | null;
  @Text({ max: 21 }) organizationId: string;
  @OneOf(INVITATION_STATUSES) status: InvitationStatus;
  @Timestamp() createdAt: Date;
  @Timestamp() updatedAt: Date;
  @Timestamp() expiresAt: Date;
  @ListOf(nested(() => ShownRoleDto), { max: MAX_INVITED_ROLES, description: 'By name.' })
  organizationRoles: ShownRoleDto[];
}
