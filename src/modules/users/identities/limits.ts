/** The most identities that one user has of a kind. */
export const MAX_IDENTITIES = 100;
/** The most that they hold together, as JSON: as much as one request can bring. */
export const MAX_BYTES = 1_048_576;
