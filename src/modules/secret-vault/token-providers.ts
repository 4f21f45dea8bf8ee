import { Injectable } from '@nestjs/common';
import {
  type IssuedRefreshToken,
  type ProviderTokens,
  SocialConnectors,
} from '#src/modules/connectors/connectors.public.js';
import { SsoConnectors } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { TokenSource } from './token-set.js';

/** Asks whoever gave tokens for new ones. */
@Injectable()
export class TokenProviders {
  constructor(
    private readonly connectors: SocialConnectors,
    private readonly ssoConnectors: SsoConnectors,
  ) {}

  /** Takes up to a minute, half of it for a place. Throws like the connectors of either kind. */
  refreshTokens(source: TokenSource, issued: IssuedRefreshToken): Promise<ProviderTokens> {
    return source.kind === 'social'
      ? this.connectors.refreshTokens(source.connectorId, issued)
      : this.ssoConnectors.refreshTokens(source.ssoConnectorId, issued);
  }
}
