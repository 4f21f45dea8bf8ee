import { generateRandomNonce, None } from 'oauth4webapi';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { ConnectorErrors } from '../../connector.errors.js';
import { SocialErrors } from '../../social/social.errors.js';
import type { Remembered, SentAway, SignsIn, SocialAttempt, SocialSignIn } from '../../social/signs-in.js';
import { IdTokens } from '../oauth/id-tokens.js';
import { OAuthClient } from '../oauth/oauth-client.js';
import { requestedScope } from '../oauth/requested-scope.js';
import { firstWords } from '../shared/first-words.js';
import type { AppleConfig } from './apple-config.js';
import { appleUserInfo } from './apple-user-info.js';

/** People sign in with Apple, which posts an ID token with them. Its code is not exchanged. */
export class AppleSignIn implements SignsIn {
  private readonly client: OAuthClient;
  private readonly idTokens: IdTokens;

  constructor(
    private readonly config: AppleConfig,
    outbound: Outbound,
    issuer: string,
  ) {
    const { clientId } = config;
    this.client = new OAuthClient(
      {
        name: 'Apple',
        authorizationEndpoint: `${issuer}/auth/authorize`,
        tokenEndpoint: `${issuer}/auth/token`,
        issuer,
        clientId,
        authentication: None(),
        secrets: [],
        usesPkce: false,
      },
      outbound,
    );
    const jwksUri = `${issuer}/auth/keys`;
    this.idTokens = new IdTokens({ name: 'Apple', issuers: [issuer], jwksUri, clientId }, outbound);
  }

  async authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    // Without a nonce, an ID token of another attempt would do.
    if (!attempt.isRemembered) throw SocialErrors.notImplemented();
    const nonce = generateRandomNonce();
    const parameters = {
      response_type: 'code id_token',
      // Apple gives name and e-mail address by this one alone.
      response_mode: 'form_post',
      scope: requestedScope(attempt, this.config.scope),
      nonce,
    };
    return this.client.authorizationUri(attempt, parameters, { nonce });
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const { error, id_token: idToken, user, state } = returned;
    if (typeof error === 'string' && error !== '') {
      throw SocialErrors.authorizationFailed(firstWords(error, []));
    }
    const nonce = remembered?.['nonce'];
    if (typeof nonce !== 'string') throw SocialErrors.nothingRemembered();
    if (state !== undefined && state !== remembered?.['state']) {
      throw ConnectorErrors.invalidResponse('It belongs to another attempt.');
    }
    if (typeof idToken !== 'string' || idToken === '') {
      throw ConnectorErrors.invalidRequestParameters('"id_token" is missing.');
    }
    return { userInfo: appleUserInfo(await this.idTokens.verify(idToken, nonce), user) };
  }
}
