/** The order of every list. Ids decide between what was made in one transaction, so that pages never overlap. */
export const newestFirst = { createdAt: 'DESC', id: 'DESC' } as const;

/** A list without pages ends here. */
export const MAX_RESOURCES = 1_000;

/** How many scopes a list of resources carries in all: ten for each of the most resources that it can have. */
export const MAX_SCOPES_OF_RESOURCES = 10_000;
