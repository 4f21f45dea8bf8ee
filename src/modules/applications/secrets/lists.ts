/** The list of an application's secrets, which has no pages, ends here. */
export const MAX_LISTED_SECRETS = 1_000;
