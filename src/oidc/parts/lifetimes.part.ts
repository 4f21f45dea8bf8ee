import { Injectable } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
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
        IdToken: HOUR,
        RefreshToken: 14 * DAY,
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
