/**
 * What one object of custom data may hold, as the triggers on the tables have it. They know what was there before: what
 * is larger since earlier may stay, and may be replaced by what is no larger.
 */
export const CUSTOM_DATA = { maxBytes: 32 * 1024, isLimitedByTable: true } as const;
