/** How many organizations one sign-up joins; as many as the list of a user's organizations shows. */
export const MAX_JOINED = 5_000;
