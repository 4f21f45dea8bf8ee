import { generateRandomNonce } from 'oauth4webapi';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { SocialErrors } from '../../social/social.errors.js';
import type {
  ProviderTokens,
  RefreshesTokens,
  Remembered,
  SentAway,
  SignsIn,
  SocialAttempt,
  SocialSignIn,
} from '../../social/signs-in.js';
import { IdTokens } from '../oauth/id-tokens.js';
import { OAuthClient } from '../oauth/oauth-client.js';
import { configuredProvider } from '../oauth/oauth-client-config.js';
import { requestedScope } from '../oauth/requested-scope.js';
import { claimsUserInfo } from './claims-user-info.js';
import type { OidcConfig } from './oidc-config.js';

/** People sign in with a provider that speaks OpenID Connect. What it says of them stands in the ID token. */
export class OidcSignIn implements SignsIn, RefreshesTokens {
  readonly tokenIssuer: string;
  private readonly client: OAuthClient;
  private readonly idTokens: IdTokens;

  constructor(
    private readonly config: OidcConfig,
    outbound: Outbound,
  ) {
    const { issuer, jwksUri } = config.idTokenVerificationConfig;
    const provider = configuredProvider(config);
    const { name, clientId, tokenEndpoint } = provider;
    this.tokenIssuer = tokenEndpoint;
    this.client = new OAuthClient({ ...provider, issuer }, outbound);
    this.idTokens = new IdTokens({ name, issuers: [issuer], jwksUri, clientId }, outbound);
  }

  async authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    // Without a nonce, an ID token of another attempt would do.
    if (!attempt.isRemembered) throw SocialErrors.notImplemented();
    const nonce = generateRandomNonce();
    const parameters = {
      ...this.config.customConfig,
      ...this.requestParameters(),
      scope: withOpenid(requestedScope(attempt, this.config.scope)),
      nonce,
    };
    return this.client.authorizationUri(attempt, parameters, { nonce });
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const nonce = remembered?.['nonce'];
    if (typeof nonce !== 'string') throw SocialErrors.nothingRemembered();
    const { idToken, tokens } = await this.client.redeemForIdToken(returned, remembered);
    const claims = await this.idTokens.verify(idToken, nonce);
    return { userInfo: claimsUserInfo(claims, this.config), ...(tokens && { tokens }) };
  }

  refreshTokens(refreshToken: string): Promise<ProviderTokens> {
    return this.client.refresh(refreshToken);
  }

  private requestParameters(): Record<string, string | undefined> {
    const optional = this.config.authRequestOptionalConfig ?? {};
    return {
      response_mode: optional.responseMode,
      display: optional.display,
      prompt: optional.prompt,
      max_age: optional.maxAge,
      ui_locales: optional.uiLocales,
      id_token_hint: optional.idTokenHint,
      login_hint: optional.loginHint,
      acr_values: optional.acrValues,
    };
  }
}

const withOpenid = (scope: string): string =>
  [...new Set(['openid', ...scope.split(' ').filter((each) => each !== '')])].join(' ');
