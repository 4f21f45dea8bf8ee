/** The most things that one request links to another; enough to manage them by hand or by script. */
export const MAX_LINKS = 1_000;

/** What came to a set of things, and what went from it; a list that is missing is empty. */
export interface Delta {
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}
