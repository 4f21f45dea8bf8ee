import { OrganizationScopeErrors } from './organization-scope.errors.js';

/** The names of organization scopes for the server's own API begin like this. They are built in. */
export const RESERVED_PREFIX = 'portico:';

/** Whether a scope is one of the server's own. */
export const isProtected = (name: string): boolean => name.startsWith(RESERVED_PREFIX);

/** Refuses a name that would give rights on the server's own API. */
export function requireFreeName(name: string): void {
  // Each word: where a name with a blank gets into a token, a reader finds several scopes (RFC 6749 §3.3).
  if (name.split(/\s+/).some(isProtected)) throw OrganizationScopeErrors.reservedName(RESERVED_PREFIX);
}

/** Refuses to change or delete one of the server's own scopes. */
export function requireUnprotected({ name }: { readonly name: string }): void {
  if (isProtected(name)) throw OrganizationScopeErrors.protected();
}
