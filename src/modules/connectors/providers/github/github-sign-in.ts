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
import { OAuthClient } from '../oauth/oauth-client.js';
import { requestedScope } from '../oauth/requested-scope.js';
import { GITHUB_SCOPE, type GitHubConfig } from './github-config.js';
import { gitHubUserInfo } from './github-user-info.js';

/** Where GitHub answers. */
export interface GitHubOrigins {
  readonly site: string;
  readonly api: string;
}

/** Nobody is kept from signing in because their addresses are not to be had. */
const EMAILS_PATIENCE_MILLISECONDS = 2_000;

const INVALID_CODES: readonly unknown[] = ['bad_verification_code', 'bad_refresh_token'];

/** People sign in with GitHub. */
export class GitHubSignIn implements SignsIn, RefreshesTokens {
  private readonly client: OAuthClient;

  constructor(
    private readonly config: GitHubConfig,
    outbound: Outbound,
    private readonly origins: GitHubOrigins,
  ) {
    const { clientId, clientSecret } = config;
    this.client = new OAuthClient(
      {
        name: 'GitHub',
        authorizationEndpoint: `${origins.site}/login/oauth/authorize`,
        tokenEndpoint: `${origins.site}/login/oauth/access_token`,
        clientId,
        authentication: ClientSecretPost(clientSecret),
        secrets: [clientSecret],
        usesPkce: true,
        knowsRedirectUri: true,
        dialect: {
          refusal: ({ error }) => (INVALID_CODES.includes(error) ? { error: 'invalid_grant' } : undefined),
        },
      },
      outbound,
    );
  }

  authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    const scope = requestedScope(attempt, this.config.scope, GITHUB_SCOPE);
    return this.client.authorizationUri(attempt, { scope });
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const tokens = await this.client.redeem(returned, remembered);
    const [user, emails] = await Promise.all([
      this.client.askForObject(`${this.origins.api}/user`, tokens),
      this.emailsOf(tokens),
    ]);
    return { userInfo: gitHubUserInfo(user, emails), tokens };
  }

  refreshTokens(refreshToken: string): Promise<ProviderTokens> {
    return this.client.refresh(refreshToken);
  }

  private emailsOf(tokens: ProviderTokens): Promise<unknown> {
    const signal = AbortSignal.timeout(EMAILS_PATIENCE_MILLISECONDS);
    return this.client.ask(`${this.origins.api}/user/emails`, tokens, { signal }).catch(() => []);
  }
}
