/** What applications can be searched by. */
export const APPLICATION_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type ApplicationSearchField = (typeof APPLICATION_SEARCH_FIELDS)[number];
