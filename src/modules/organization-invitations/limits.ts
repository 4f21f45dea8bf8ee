/** How many roles one invitation brings; each of them is shown with it. */
export const MAX_INVITED_ROLES = 100;
