/** The longest time that a caller can set for anything: 365 days. */
export const YEAR_SECONDS = 365 * 24 * 60 * 60;
export const HOUR_MILLISECONDS = 60 * 60 * 1000;
export const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;

/** The last millisecond since the epoch that a `Date` can name. */
export const LAST_MILLISECOND = 8_640_000_000_000_000;
