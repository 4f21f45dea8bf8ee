/** The list of invitations has no pages, and ends here. */
export const MAX_INVITATIONS = 1_000;

/** How many roles one invitation brings; each of them is shown with it. */
export const MAX_INVITED_ROLES = 100;
