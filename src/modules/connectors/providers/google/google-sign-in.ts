import { ClientSecretPost } from 'oauth4webapi';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
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
import { requestedScope } from '../oauth/requested-scope.js';
import { claimsOfPerson, userInfoOf } from '../oauth/user-info.js';
import { GOOGLE_SCOPE, type GoogleConfig } from './google-config.js';

/** Where Google answers. */
export interface GoogleEndpoints {
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  readonly userInfo: string;
  readonly keys: string;
}

/** People sign in with Google, on its page or by One Tap on ours. */
export class GoogleSignIn implements SignsIn, RefreshesTokens {
  private readonly client: OAuthClient;
  private readonly credentials: IdTokens;

  constructor(
    private readonly config: GoogleConfig,
    outbound: Outbound,
    private readonly endpoints: GoogleEndpoints,
  ) {
    const { clientId, clientSecret } = config;
    const { issuer, authorization, token, keys } = endpoints;
    this.client = new OAuthClient(
      {
        name: 'Google',
        authorizationEndpoint: authorization,
        tokenEndpoint: token,
        issuer,
        clientId,
        authentication: ClientSecretPost(clientSecret),
        secrets: [clientSecret],
        usesPkce: true,
      },
      outbound,
    );
    // Google spells its issuer in two ways.
    const issuers = [issuer, issuer.replace(/^https?:\/\//, '')];
    this.credentials = new IdTokens({ name: 'Google', issuers, jwksUri: keys, clientId }, outbound);
  }

  authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    const { scope, prompts = [], offlineAccess } = this.config;
    return this.client.authorizationUri(attempt, {
      scope: requestedScope(attempt, scope, GOOGLE_SCOPE),
      prompt: prompts.join(' '),
      access_type: offlineAccess ? 'offline' : undefined,
    });
  }

  /** `credential` is what One Tap gave, which answers nobody who was sent to Google's page. */
  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const { credential } = returned;
    if (typeof credential === 'string' && remembered === undefined) {
      return { userInfo: googleUserInfo(claimsOfPerson(await this.credentials.verify(credential))) };
    }
    const tokens = await this.client.redeem(returned, remembered);
    const claims = await this.client.askForObject(this.endpoints.userInfo, tokens, { method: 'POST' });
    return { userInfo: googleUserInfo(claims), tokens };
  }

  refreshTokens(refreshToken: string): Promise<ProviderTokens> {
    return this.client.refresh(refreshToken);
  }
}

function googleUserInfo(claims: JsonObject) {
  const { sub: id, name, picture: avatar, email, email_verified: isVerified } = claims;
  return userInfoOf({ id, name, avatar, ...(isVerified === true && { email }) }, claims);
}
