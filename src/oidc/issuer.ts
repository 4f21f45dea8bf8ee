/** Where the OpenID provider is mounted on every origin. */
export const OIDC_MOUNT = '/oidc';

/** The issuer of a tenant under one of its origins. */
export const issuerOf = (origin: string): string => `${origin}${OIDC_MOUNT}`;
