/** What somebody wants to do in an interaction. */
export const INTERACTION_EVENTS = ['SignIn', 'Register', 'ForgotPassword'] as const;
export type InteractionEvent = (typeof INTERACTION_EVENTS)[number];
