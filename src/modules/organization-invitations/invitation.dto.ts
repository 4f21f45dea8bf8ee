import { ACME } from '#src/kernel/acme.js';
import { ShownRoleDto } from '#src/modules/organizations/organizations.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
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
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'Only invitations to this organization.',
    example: ACME.organization.id,
  })
  organizationId?: string;
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'Only invitations by this user.',
    example: ACME.ada.id,
  })
  inviterId?: string;
  @Text({
    min: 1,
    max: 256,
    optional: true,
    description: 'Only invitations of this e-mail address. Case does not count.',
    example: ACME.grace.email,
  })
  invitee?: string;
}

@Example({
  invitee: ACME.grace.email,
  organizationId: ACME.organization.id,
  expiresAt: ACME.expiresAt,
  inviterId: ACME.ada.id,
  organizationRoleIds: [ACME.organizationRole.id],
})
export class CreateInvitationDto {
  @Invitee(
    'E-mail address of whom to invite. An address with a pending invitation to the organization gets no second one.',
  )
  invitee: string;
  @Text({ min: 1, max: 21, description: 'Id of the organization that the person is invited to.' })
  organizationId: string;
  @Timestamp({
    description: 'Until when the invitation can be accepted; lies in the future.',
    example: ACME.expiresAt,
  })
  expiresAt: Date;
  @Text({
    max: 21,
    optional: true,
    nullable: true,
    description:
      'Id of the user who invites, a member of the organization. Nothing or `null` where nobody in particular does.',
  })
  inviterId?: string | null;
  @ListOf(text({ min: 1 }), {
    max: MAX_INVITED_ROLES,
    optional: true,
    description: 'Ids of organization roles for users, which come with the membership.',
  })
  organizationRoleIds?: string[];
  @MessagePayload('What the message is filled with; `false`, or nothing, sends none.')
  messagePayload?: JsonObject | false;
}

@Example({ status: 'Accepted', acceptedUserId: ACME.grace.id })
export class ReplaceInvitationStatusDto {
  @OneOf(INVITATION_ANSWERS, {
    description:
      '`Accepted` makes the user a member, `Revoked` takes the invitation back. Only a pending one can be answered.',
  })
  status: InvitationAnswer;
  @Text({
    max: 21,
    optional: true,
    nullable: true,
    description:
      'Id of the user who accepts; the primary e-mail address has to be the invited one. Needed to accept.',
  })
  acceptedUserId?: string | null;
}

export class InvitationDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the invitation.' }) id: string;
  @Text({
    max: 12,
    nullable: true,
    description: 'Id of the user who invites; `null` where nobody in particular does.',
  })
  inviterId: string | null;
  @Text({ max: 256, description: 'The e-mail address that is invited.' }) invitee: string;
  @Text({ max: 12, nullable: true, description: 'Id of the user who accepted; `null` before.' })
  acceptedUserId: string | null;
  @Text({ max: 21, description: 'Id of the organization.' }) organizationId: string;
  @OneOf(INVITATION_STATUSES, {
    description: '`Pending`, `Accepted`, `Revoked`, or `Expired` once its time is over.',
  })
  status: InvitationStatus;
  @Timestamp({ description: 'When it was made.' }) createdAt: Date;
  @Timestamp({ description: 'When its status last changed.' }) updatedAt: Date;
  @Timestamp({ description: 'Until when it can be accepted.' }) expiresAt: Date;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_INVITED_ROLES,
    description: 'The roles that come with the membership, by name.',
  })
  organizationRoles: ShownRoleDto[];
}
