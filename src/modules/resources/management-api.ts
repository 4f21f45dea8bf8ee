/** The resource id of a tenant's own Management API. */
export const MANAGEMENT_API_ID = 'management-api';

/** The id of its one scope. */
export const MANAGEMENT_API_ALL_ID = 'management-api-all';

/** The name of the scope that allows everything. */
export const ALL_SCOPE = 'all';

/**
 * The indicator of a tenant's Management API, and the audience of the tokens for it. It names the tenant, not the host
 * that serves it, so that it stays the same wherever the server runs.
 */
export const managementApiIndicator = (tenantId: string): string => `https://${tenantId}.logto.app/api`;

/** Tells the indicators of tenants' Management APIs from others; those resources are read-only. */
export const isManagementApi = (indicator: string): boolean =>
  /^https:\/\/[^./]+\.logto\.app\/api$/.test(indicator);
