/** A list of a role's scopes, or of the template's, without pages ends here. */
export const MAX_SCOPES = 1_000;

/** How many scopes of each kind a role shows in a list of roles. */
export const MAX_SCOPES_SHOWN = 250;
