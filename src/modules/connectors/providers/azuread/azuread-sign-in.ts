import { ClientSecretPost } from 'oauth4webapi';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import type { Remembered, SentAway, SignsIn, SocialAttempt, SocialSignIn } from '../../social/signs-in.js';
import { OAuthClient } from '../oauth/oauth-client.js';
import { requestedScope } from '../oauth/requested-scope.js';
import { userInfoOf } from '../oauth/user-info.js';
import type { AzureAdConfig } from './azuread-config.js';
import { isTrustedDirectory } from './trusted-directory.js';

const SCOPE = 'User.Read';

/** People sign in with Microsoft Entra ID. */
export class AzureAdSignIn implements SignsIn {
  private readonly client: OAuthClient;

  constructor(
    private readonly config: AzureAdConfig,
    outbound: Outbound,
    private readonly graph: string,
  ) {
    const { cloudInstance, tenantId, clientId, clientSecret } = config;
    const directory = `${cloudInstance.replace(/\/+$/, '')}/${tenantId}/oauth2/v2.0`;
    this.client = new OAuthClient(
      {
        name: 'Microsoft',
        authorizationEndpoint: `${directory}/authorize`,
        tokenEndpoint: `${directory}/token`,
        clientId,
        authentication: ClientSecretPost(clientSecret),
        secrets: [clientSecret],
        usesPkce: true,
      },
      outbound,
    );
  }

  authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    const { scopes = '', prompts = [] } = this.config;
    return this.client.authorizationUri(attempt, {
      scope: requestedScope(attempt, `${SCOPE} ${scopes}`.trim()),
      prompt: prompts.join(' '),
    });
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const tokens = await this.client.redeem(returned, remembered);
    const answer = await this.client.askForObject(`${this.graph}/v1.0/me`, tokens);
    const { id, mail, displayName: name } = answer;
    const email = isTrustedDirectory(this.config.tenantId) ? mail : undefined;
    return { userInfo: userInfoOf({ id, email, name }, answer) };
  }
}
