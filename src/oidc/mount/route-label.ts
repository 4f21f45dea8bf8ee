import { OIDC_MOUNT } from '../issuer.js';

/** Others below the mount share a label: anybody can make them up. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    '/.well-known/openid-configuration',
    '/auth',
    '/device',
    '/device/auth',
    '/jwks',
    '/me',
    '/session/end',
    '/session/end/confirm',
    '/session/end/success',
    '/token',
    '/token/introspection',
    '/token/revocation',
  ].map((path) => OIDC_MOUNT + path),
);

/** What a request to the provider is called where requests are counted; undefined for those to others. */
export function oidcRouteLabel(path: string): string | undefined {
  if (KNOWN.has(path)) return path;
  return path.startsWith(`${OIDC_MOUNT}/`) ? `${OIDC_MOUNT}/*` : undefined;
}
