/** All types in more than fifty languages. */
export const MAX_TEMPLATES = 500;

/** All templates of a tenant, as JSON: their list has no pages, and is never cut off (4 MB). */
export const MAX_BYTES = 3 * 1024 * 1024;

/** Mail clients cut longer messages off (Gmail at 102 KB). */
export const MAX_CONTENT = 100 * 1024;
