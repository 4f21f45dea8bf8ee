/** The most personal access tokens of a user. */
export const MAX_TOKENS = 100;
