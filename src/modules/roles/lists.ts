/** How many of its holders a role shows in a list. */
export const MAX_FEATURED = 3;

/** A list of a role's scopes without pages ends here. */
export const MAX_SCOPES_OF_ROLE = 1_000;
