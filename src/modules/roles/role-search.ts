/** What roles can be searched by. */
export const ROLE_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type RoleSearchField = (typeof ROLE_SEARCH_FIELDS)[number];
