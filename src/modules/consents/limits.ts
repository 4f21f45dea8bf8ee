/** How many scopes of each kind that an application may ask for are shown; the rest still counts. */
export const MAX_CONSENT_SCOPES = 1_000;
