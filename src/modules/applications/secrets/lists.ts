/** The list of an application's secrets, which has no pages, ends here. */
export const MAX_LISTED_SECRETS = 1_000;

/** As many secrets an application can get; each of them is compared at every token request. */
export const MAX_SECRETS = 100;
