/** What scopes can be searched by. */
export const SCOPE_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type ScopeSearchField = (typeof SCOPE_SEARCH_FIELDS)[number];
