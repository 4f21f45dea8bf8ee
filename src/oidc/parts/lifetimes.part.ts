import { Injectable } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { SESSION_CONFIG } from '../configs/session-config.dto.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
        Session: configs.of(SESSION_CONFIG).ttl,
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
