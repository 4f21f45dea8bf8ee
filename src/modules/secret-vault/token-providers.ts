import { Injectable } from '@nestjs/common';
import { type ProviderTokens, SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { SsoConnectors } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { TokenSource } from './token-set.js';

/** Asks whoever gave tokens for new ones. */
@Injectable()
export class TokenProviders {
  constructor(
    private readonly connectors: SocialConnectors,
    private readonly ssoConnectors: SsoConnectors,
  ) {}

  /** Takes up to a minute, half of it for a place. Throws what `RefreshesTokens` throws, and `connector.not_implemented` (501) where it does not. */
  refreshTokens(source: TokenSource, refreshToken: string): Promise<ProviderTokens> {
    return source.kind === 'social'
      ? this.connectors.refreshTokens(source.connectorId, refreshToken)
      : this.ssoConnectors.refreshTokens(source.ssoConnectorId, refreshToken);
  }
}
