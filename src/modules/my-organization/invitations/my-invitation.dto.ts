import { ACME } from '#src/kernel/acme.js';
import {
  INVITATION_STATUSES,
  type InvitationStatus,
  Invitee,
  MAX_INVITED_ROLES,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import { ShownRoleDto } from '#src/modules/organizations/organizations.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

@Example({
  invitee: ACME.grace.email,
  expiresAt: ACME.expiresAt,
  organizationRoleIds: [ACME.organizationRole.id],
})
export class CreateMyInvitationDto {
  @Invitee(
    'E-mail address of whom to invite. An address with a pending invitation to the organization gets no second one.',
  )
  invitee: string;
  @Timestamp({ description: 'Until when the invitation can be accepted; lies in the future.' })
  expiresAt: Date;
  @ListOf(text({ min: 1, max: 128 }), {
    max: MAX_INVITED_ROLES,
    optional: true,
    description:
      'Ids of organization roles for users, which come with the membership. No more than the caller may grant.',
  })
  organizationRoleIds?: string[];
}

export class MyInvitationDto {
  @Text({ max: 21, description: 'Id of the invitation.' }) id: string;
  @Text({ max: 12, nullable: true, description: 'Id of the user who invites; `null` where a machine does.' })
  inviterId: string | null;
  @Text({ max: 256, description: 'The e-mail address that is invited.' }) invitee: string;
  @Text({ max: 12, nullable: true, description: 'Id of the user who accepted; `null` before.' })
  acceptedUserId: string | null;
  @OneOf(INVITATION_STATUSES, { description: '`Pending` until it is accepted, revoked or its time is over.' })
  status: InvitationStatus;
  @Timestamp({ description: 'When it was made.' }) createdAt: Date;
  @Timestamp({ description: 'Until when it can be accepted.' }) expiresAt: Date;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_INVITED_ROLES,
    description: 'The roles that come with the membership, by name.',
  })
  organizationRoles: ShownRoleDto[];
}
