/** How many of its members an organization shows in a list. */
export const MAX_FEATURED = 3;
