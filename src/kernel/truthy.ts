const TRUTHY: ReadonlySet<unknown> = new Set(['1', 'true', 'yes', 'y']);

/** Reads a query parameter that means yes by one of four words. Any other text means no. */
export const isTruthy = (value: unknown): boolean => TRUTHY.has(value);
