const TRUTHY: ReadonlySet<unknown> = new Set(['1', 'true', 'yes', 'y']);

/** Whether a query parameter means yes. Any other text means no. */
export const isTruthy = (value: unknown): boolean => TRUTHY.has(value);
