/** Scopes for what a user's own claims say, and what the account API may do. */
export const USER_SCOPES = [
  'profile',
  'email',
  'phone',
  'address',
  'custom_data',
  'identities',
  'roles',
  'urn:logto:scope:organizations',
  'urn:logto:scope:organization_roles',
  'urn:logto:scope:sessions',
  'urn:logto:scope:trusted_devices',
] as const;

export type UserScope = (typeof USER_SCOPES)[number];

/** The kinds of scopes that a third-party application can ask a user for, as paths name them. */
export const CONSENT_SCOPE_TYPES = [
  'organization-scopes',
  'resource-scopes',
  'organization-resource-scopes',
  'user-scopes',
] as const;

export type ConsentScopeType = (typeof CONSENT_SCOPE_TYPES)[number];
