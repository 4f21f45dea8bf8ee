export const ONE_TIME_TOKEN_STATUSES = ['active', 'consumed', 'revoked', 'expired'] as const;

/** One that is kept as `active` counts as `expired` from its time on. */
export type OneTimeTokenStatus = (typeof ONE_TIME_TOKEN_STATUSES)[number];

/** What somebody can be about to do who shows a token. */
export const TOKEN_EVENTS = ['SignIn', 'Register', 'ForgotPassword'] as const;
export type TokenEvent = (typeof TOKEN_EVENTS)[number];
