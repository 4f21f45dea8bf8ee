export const INVITATION_STATUSES = ['Pending', 'Accepted', 'Expired', 'Revoked'] as const;

/** One that is kept as `Pending` counts as `Expired` from its time on. */
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** How an invitation can be answered. */
export const INVITATION_ANSWERS = ['Accepted', 'Revoked'] as const;
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];
