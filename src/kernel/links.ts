/** How many things one request links to another at most; enough for whoever manages them by hand or by script. */
export const MAX_LINKS = 1_000;
