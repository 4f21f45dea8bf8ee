import { ClientSecretPost } from 'oauth4webapi';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import type {
  ProviderTokens,
  Remembered,
  SentAway,
  SignsIn,
  SocialAttempt,
  SocialSignIn,
} from '../../social/signs-in.js';
import { OAuthClient } from '../oauth/oauth-client.js';
import { requestedScope } from '../oauth/requested-scope.js';
import { userInfoOf } from '../oauth/user-info.js';
import { memberOf } from '../shared/provider-request.js';
import { FACEBOOK_SCOPE, type FacebookConfig } from './facebook-config.js';

/** Where Facebook answers. */
export interface FacebookOrigins {
  readonly site: string;
  readonly graph: string;
}

const VERSION = 'v13.0';
const FIELDS = 'id,name,email,picture';
/** The code of an error that means the authorization code. */
const INVALID_PARAMETER = 100;
const EXCHANGE_PATIENCE_MILLISECONDS = 2_000;

/** People sign in with Facebook. It renews no tokens, but gives some for sixty days. */
export class FacebookSignIn implements SignsIn {
  private readonly client: OAuthClient;
  private readonly graph: string;

  constructor(
    private readonly config: FacebookConfig,
    outbound: Outbound,
    { site, graph }: FacebookOrigins,
  ) {
    const { clientId, clientSecret } = config;
    this.graph = `${graph}/${VERSION}`;
    this.client = new OAuthClient(
      {
        name: 'Facebook',
        authorizationEndpoint: `${site}/${VERSION}/dialog/oauth`,
        tokenEndpoint: `${this.graph}/oauth/access_token`,
        clientId,
        authentication: ClientSecretPost(clientSecret),
        secrets: [clientSecret],
        // It knows PKCE for its ID tokens alone.
        usesPkce: false,
        dialect: { refusal: ({ error }) => (isObject(error) ? standardRefusal(error) : undefined) },
        invalidTokenStatuses: [400, 401],
      },
      outbound,
    );
  }

  authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    const scope = requestedScope(attempt, this.config.scope, FACEBOOK_SCOPE);
    return this.client.authorizationUri(attempt, { scope });
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const short = await this.client.redeem(returned, remembered);
    const [answer, tokens] = await Promise.all([
      this.client.askForObject(`${this.graph}/me?fields=${FIELDS}`, short),
      this.longLived(short),
    ]);
    const { id, name, email, picture } = answer;
    const avatar = memberOf(memberOf(picture, 'data'), 'url');
    // Facebook shows an address only once whoever has it has confirmed it.
    return { userInfo: userInfoOf({ id, name, email, avatar }, answer), tokens };
  }

  /** In place of a token for an hour or two, which does too where there is none. */
  private longLived(short: ProviderTokens): Promise<ProviderTokens> {
    const parameters = { fb_exchange_token: short.accessToken };
    const signal = AbortSignal.timeout(EXCHANGE_PATIENCE_MILLISECONDS);
    return this.client.exchange('fb_exchange_token', parameters, signal).catch(() => short);
  }
}

/** Its errors are objects of its Graph API. */
const standardRefusal = ({ code, message }: JsonObject): JsonObject => ({
  error: code === INVALID_PARAMETER ? 'invalid_grant' : `error ${String(code)}`,
  ...(typeof message === 'string' && { error_description: message }),
});
