import type { KoaContextWithOIDC } from 'oidc-provider';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface TokenForResource {
  readonly resourceServer?: { readonly accessTokenTTL?: number };
}

/** As long as the resource says, where the token is for one. */
const ofResource = (_ctx: KoaContextWithOIDC, token: TokenForResource): number =>
  token.resourceServer?.accessTokenTTL ?? HOUR;

/** How long artefacts live, in seconds (CFG-8). */
export const lifetimes = (sessionTtlSeconds: number) => ({
  AuthorizationCode: MINUTE,
  AccessToken: ofResource,
  ClientCredentials: ofResource,
  IdToken: HOUR,
  RefreshToken: 14 * DAY,
  DeviceCode: 10 * MINUTE,
  Interaction: HOUR,
  Session: sessionTtlSeconds,
  Grant: 180 * DAY,
});
