/** How many different things one list of access rules names. */
export const MAX_NAMED = 1_000;

/** How many a request may name, those that it names twice among them. */
export const MAX_SENT = 2_000;

/** How many roles in organizations all rules of an application name together. */
export const MAX_ROLE_PAIRS = 10_000;
