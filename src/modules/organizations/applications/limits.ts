/** The list of an application's organizations without pages ends here. */
export const MAX_ORGANIZATIONS_OF_APPLICATION = 1_000;
