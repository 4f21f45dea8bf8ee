/** The most things that one request links to another; enough to manage them by hand or by script. */
export const MAX_LINKS = 1_000;
