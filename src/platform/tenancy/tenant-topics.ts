/**
 * Published with the id of a tenant of which nothing is left: another one can have its id soon, and has none of its keys,
 * settings and people.
 */
export const TENANT_GONE_TOPIC = 'tenant-gone';
