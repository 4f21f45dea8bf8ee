/** The longest time that a caller can set for anything: 365 days. */
export const YEAR_SECONDS = 365 * 24 * 60 * 60;
export const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
