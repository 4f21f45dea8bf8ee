/** Each event asks every webhook of its tenant. */
export const MAX_HOOKS = 100;

/** How many failed deliveries of a tenant are kept, and for how long. */
export const MAX_DEAD_DELIVERIES = 10_000;
export const DEAD_DELIVERY_DAYS = 30;
