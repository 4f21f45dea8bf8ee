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
import { OAuthClient } from '../oauth/oauth-client.js';
import { configuredProvider } from '../oauth/oauth-client-config.js';
import { requestedScope } from '../oauth/requested-scope.js';
import { readJsonOrQuery } from '../oauth/token-answer.js';
import { mappedUserInfo } from './mapped-user-info.js';
import type { OAuth2Config } from './oauth2-config.js';

/** People sign in with a provider that speaks OAuth 2.0. */
export class OAuth2SignIn implements SignsIn, RefreshesTokens {
  readonly tokenIssuer: string;
  private readonly client: OAuthClient;

  constructor(
    private readonly config: OAuth2Config,
    outbound: Outbound,
  ) {
    this.tokenIssuer = config.tokenEndpoint;
    const answersJson = config.tokenEndpointResponseType === 'json';
    this.client = new OAuthClient(
      { ...configuredProvider(config), ...(!answersJson && { dialect: { read: readJsonOrQuery } }) },
      outbound,
    );
  }

  async authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    // A provider that nobody knows may know no other protection of its codes than what is remembered.
    if (!attempt.isRemembered) throw SocialErrors.notImplemented();
    const scope = requestedScope(attempt, this.config.scope);
    return this.client.authorizationUri(attempt, { ...this.config.customConfig, scope });
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const tokens = await this.client.redeem(returned, remembered);
    const answer = await this.client.askForObject(this.config.userInfoEndpoint, tokens);
    return { userInfo: mappedUserInfo(answer, this.config.profileMap), tokens };
  }

  refreshTokens(refreshToken: string): Promise<ProviderTokens> {
    return this.client.refresh(refreshToken);
  }
}
