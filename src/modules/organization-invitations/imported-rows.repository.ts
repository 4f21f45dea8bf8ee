import { rowInsert } from '#src/platform/database/row-insert.js';

/** Invitations that were made elsewhere. */
export const INVITATION_ROWS = rowInsert({
  table: 'organization_invitations',
  key: ['id'],
  others: [
    'organizationId',
    'inviterId',
    'acceptedUserId',
    'invitee',
    'status',
    'expiresAt',
    'createdAt',
    'updatedAt',
  ],
});
export const INVITATION_ROLE_ROWS = rowInsert({
  table: 'organization_invitation_roles',
  key: ['invitationId', 'organizationRoleId'],
});
