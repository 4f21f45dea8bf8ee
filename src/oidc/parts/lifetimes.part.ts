import { Injectable } from '@nestjs/common';
import type { Client, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { ownMetadataOf } from '../adapter/client-metadata.js';
import { SESSION_CONFIG } from '../configs/session-config.dto.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Anybody gets a session, for a page with a form. Sign-ins that last longer are kept as interactions. */
const STRANGERS_SESSION = 10 * MINUTE;

/** How long artefacts live, in seconds. */
@Injectable()
export class LifetimesPart implements ProviderPart {
  configuration({ configs }: ProviderSettings): Configuration {
    return {
      ttl: {
        AuthorizationCode: MINUTE,
        AccessToken: ofResource,
        ClientCredentials: ofResource,
        IdToken: (_ctx, _token, client) => ownMetadataOf(client).custom_metadata.idTokenTtl ?? HOUR,
        RefreshToken: (ctx, _token, client) => ofRefreshToken(ctx, client),
        DeviceCode: 10 * MINUTE,
        Interaction: HOUR,
        Session: (_ctx, { accountId }) =>
          accountId === undefined ? STRANGERS_SESSION : configs.of(SESSION_CONFIG).ttl,
        Grant: 180 * DAY,
      },
    };
  }
}

interface TokenForResource {
  readonly resourceServer?: { readonly accessTokenTTL?: number };
}

/** As long as the resource says, where the token is for one. */
const ofResource = (_ctx: KoaContextWithOIDC, token: TokenForResource): number =>
  token.resourceServer?.accessTokenTTL ?? HOUR;

/**
 * As long as the application says. A page cannot keep a secret: what replaces a token of one lives no longer than that
 * would have. There is no request where a token is made outside one.
 */
function ofRefreshToken(ctx: KoaContextWithOIDC | undefined, client: Client): number {
  const replaced = ctx?.oidc.entities.RotatedRefreshToken;
  const isPage = client.applicationType === 'web' && client.clientAuthMethod === 'none';
  if (replaced && isPage) return Math.max(1, replaced.remainingTTL);
  const { refreshTokenTtlInDays: days, refreshTokenTtl } = ownMetadataOf(client).custom_metadata;
  return days === undefined ? (refreshTokenTtl ?? 14 * DAY) : days * DAY;
}
