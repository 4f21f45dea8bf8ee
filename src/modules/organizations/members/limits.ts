/** How many users one request makes members; as many as the event of it tells of. */
export const MAX_NAMED_MEMBERS = 5_000;

/** How many roles one request gives in all, each to each of its members. */
export const MAX_ASSIGNMENTS = 10_000;

/** How many of its roles a member shows in a list. */
export const MAX_ROLES_SHOWN = 250;
