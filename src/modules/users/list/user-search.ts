/** What users can be searched for by. */
export const USER_SEARCH_FIELDS = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] as const;

export type UserSearchField = (typeof USER_SEARCH_FIELDS)[number];
