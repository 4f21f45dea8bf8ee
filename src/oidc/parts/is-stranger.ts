import type { KoaContextWithOIDC } from 'oidc-provider';
import { USED_SECRET } from './used-secret.js';

/** Whether the sender of a request at a token endpoint has shown neither a secret of a client nor a code or token that is one. */
export function isStranger({ oidc }: KoaContextWithOIDC): boolean {
  const { AuthorizationCode, RefreshToken, DeviceCode, AccessToken } = oidc.entities;
  return !(oidc.entities[USED_SECRET] ?? AuthorizationCode ?? RefreshToken ?? DeviceCode ?? AccessToken);
}
