import * as oauth from 'oauth4webapi';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { outboundFetch, type OutboundFetch } from '#src/platform/outbound/outbound-fetch.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { SocialErrors } from '../../social/social.errors.js';
import type { ProviderTokens, Remembered, SentAway, SocialAttempt } from '../../social/signs-in.js';
import { parsed } from '../shared/provider-request.js';
import { askedFor, failureOfOAuth } from './oauth-failures.js';

/** A provider that speaks OAuth 2.0, and how it knows us. */
export interface OAuthProvider {
  /** What it is called in errors. */
  readonly name: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Undefined where it has none, or none that it says. */
  readonly issuer?: string | undefined;
  readonly jwksUri?: string | undefined;
  readonly clientId: string;
  readonly authentication: oauth.ClientAuth;
  /** What it may repeat, and nobody may read. */
  readonly secrets: readonly string[];
  /** Whether it knows PKCE (RFC 7636). */
  readonly usesPkce: boolean;
  /** Makes what it answers at the token endpoint into what RFC 6749 §5 says, where it does not. */
  readonly standardize?: (answer: Response) => Promise<Response>;
}

/** For the answer of one request. */
const TIMEOUT_MILLISECONDS = 5_000;

/** What ID tokens are signed with, where the provider has not said. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 10;

/**
 * Speaks the authorization code flow with a provider. Throws the errors of `social.errors.ts` where the provider refuses,
 * and `connector.invalid_response` where it answers what it should not.
 */
export class OAuthClient {
  private readonly server: oauth.AuthorizationServer;
  private readonly client: oauth.Client;
  private readonly fetch: OutboundFetch;
  private readonly keys: oauth.JWKSCacheInput = {};

  constructor(
    private readonly provider: OAuthProvider,
    outbound: Outbound,
  ) {
    const { authorizationEndpoint, tokenEndpoint, issuer, jwksUri, clientId } = provider;
    this.server = {
      issuer: issuer ?? new URL(authorizationEndpoint).origin,
      authorization_endpoint: authorizationEndpoint,
      token_endpoint: tokenEndpoint,
      ...(jwksUri !== undefined && { jwks_uri: jwksUri }),
      id_token_signing_alg_values_supported: ALGORITHMS,
    };
    this.client = { client_id: clientId, [oauth.clockTolerance]: CLOCK_TOLERANCE_SECONDS };
    this.fetch = outboundFetch(outbound, TIMEOUT_MILLISECONDS);
  }

  /** `parameters` beside those of every request; undefined ones are left out. `remembered` is what the caller adds to it. */
  async authorizationUri(
    { state, redirectUri, isRemembered }: SocialAttempt,
    parameters: Readonly<Record<string, string | undefined>>,
    remembered: Remembered = {},
  ): Promise<SentAway> {
    const codeVerifier =
      this.provider.usesPkce && isRemembered ? oauth.generateRandomCodeVerifier() : undefined;
    const uri = new URL(this.provider.authorizationEndpoint);
    const all = {
      response_type: 'code',
      client_id: this.provider.clientId,
      redirect_uri: redirectUri,
      state,
      ...(codeVerifier !== undefined && {
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }),
      ...parameters,
    };
    for (const [name, value] of Object.entries(all)) if (value) uri.searchParams.set(name, value);
    return {
      uri: uri.href,
      remembered: { state, redirectUri, ...(codeVerifier !== undefined && { codeVerifier }), ...remembered },
    };
  }

  /** Exchanges a code for tokens. With a nonce, an ID token is expected, and verified. */
  async redeem(
    returned: JsonObject,
    remembered: Remembered | undefined,
    expectedNonce?: string,
  ): Promise<oauth.TokenEndpointResponse> {
    const { parameters, redirectUri, codeVerifier } = askedFor(returned, remembered);
    // Who has said no issuer is known by its address alone.
    if (this.provider.issuer === undefined) parameters.delete('iss');
    const { state } = remembered ?? {};
    return this.attempt(async () => {
      const expected = parameters.has('state') && typeof state === 'string' ? state : oauth.skipStateCheck;
      const checked = oauth.validateAuthResponse(this.server, this.client, parameters, expected);
      const response = await oauth.authorizationCodeGrantRequest(
        this.server,
        this.client,
        this.provider.authentication,
        checked,
        redirectUri,
        codeVerifier ?? oauth.nopkce,
        this.options(),
      );
      const nonce = expectedNonce === undefined ? {} : { expectedNonce, requireIdToken: true };
      const tokens = await oauth.processAuthorizationCodeResponse(this.server, this.client, response, nonce);
      if (expectedNonce !== undefined) await this.verifySignature(response);
      return tokens;
    });
  }

  /** Throws `connector.authorization_failed` where the provider takes the token no longer. */
  refresh(refreshToken: string): Promise<ProviderTokens> {
    return this.attempt(async () => {
      const response = await oauth.refreshTokenGrantRequest(
        this.server,
        this.client,
        this.provider.authentication,
        refreshToken,
        this.options(),
      );
      const { id_token: _unverified, ...tokens } = await oauth.processRefreshTokenResponse(
        this.server,
        this.client,
        response,
      );
      return providerTokens(tokens);
    }, SocialErrors.authorizationFailed);
  }

  /** What the provider answers to somebody's access token, as JSON. */
  async get(url: string, { access_token, token_type }: oauth.TokenEndpointResponse): Promise<unknown> {
    const scheme = token_type === 'bearer' ? 'Bearer' : token_type;
    const headers = { authorization: `${scheme} ${access_token}`, accept: 'application/json' };
    const answer = await this.attempt(() => this.fetch(url, { headers }));
    if (answer.status === 401 || answer.status === 403) throw SocialErrors.accessTokenInvalid();
    if (!answer.ok) throw failureOfOAuth(answer.status, this.provider);
    return parsed(Buffer.from(await answer.arrayBuffer()));
  }

  private async verifySignature(response: Response): Promise<void> {
    await oauth.validateApplicationLevelSignature(this.server, response, {
      [oauth.customFetch]: this.fetch,
      [oauth.allowInsecureRequests]: true,
      [oauth.jwksCache]: this.keys,
    });
  }

  /** Configs name addresses with https, or of this machine. */
  private options() {
    const { standardize } = this.provider;
    const fetch: OutboundFetch = async (url, options) => {
      const answer = await this.fetch(url, options);
      return standardize ? standardize(answer) : answer;
    };
    return { [oauth.customFetch]: fetch, [oauth.allowInsecureRequests]: true };
  }

  private async attempt<Result>(
    work: () => Promise<Result>,
    whereRefused = SocialErrors.authCodeInvalid,
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw failureOfOAuth(error, this.provider, whereRefused);
    }
  }
}

/** The tokens of an answer. */
export const providerTokens = ({
  access_token: accessToken,
  refresh_token: refreshToken,
  id_token: idToken,
  scope,
  token_type: tokenType,
  expires_in: expiresIn,
}: oauth.TokenEndpointResponse): ProviderTokens => ({
  accessToken,
  ...(refreshToken !== undefined && { refreshToken }),
  ...(idToken !== undefined && { idToken }),
  ...(scope !== undefined && { scope }),
  ...(tokenType !== undefined && { tokenType: tokenType === 'bearer' ? 'Bearer' : tokenType }),
  ...(expiresIn !== undefined && { expiresIn }),
});
