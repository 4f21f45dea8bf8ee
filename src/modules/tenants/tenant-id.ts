/** The tenant of the customer, which an installation serves when nothing says otherwise. */
export const DEFAULT_TENANT = 'default';

/** The operators' own tenant. */
export const ADMIN_TENANT = 'admin';

/** Up to 21 characters; letters, digits and inner hyphens, since a tenant's id can be a label of its host. */
export const TENANT_ID = /^[a-z0-9]([a-z0-9-]{0,19}[a-z0-9])?$/;

export const isTenantId = (text: string): boolean => TENANT_ID.test(text);
