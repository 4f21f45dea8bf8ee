/** How many scopes of each kind a role shows in a list of roles. */
export const MAX_SCOPES_SHOWN = 250;
