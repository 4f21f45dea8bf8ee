import * as oauth from 'oauth4webapi';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { outboundFetch, type OutboundFetch } from '#src/platform/outbound/outbound-fetch.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { ConnectorErrors } from '../../connector.errors.js';
import { SocialErrors } from '../../social/social.errors.js';
import type { ProviderTokens, Remembered, SentAway, SocialAttempt } from '../../social/signs-in.js';
import { authorizationResponse } from './authorization-response.js';
import { failureOfOAuth } from './oauth-failures.js';
import { providerTokens } from './provider-tokens.js';
import { type TokenAnswer, tokenAnswer, type TokenDialect } from './token-answer.js';

/** A provider that speaks OAuth 2.0, and how it knows us. */
export interface OAuthProvider {
  /** What it is called in errors. */
  readonly name: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Undefined where it has none, or none that it says. */
  readonly issuer?: string | undefined;
  /** Whether it names itself in each authorization response (RFC 9207 §3). */
  readonly namesItself?: boolean;
  readonly clientId: string;
  readonly authentication: oauth.ClientAuth;
  /** What it may repeat, and nobody may read. */
  readonly secrets: readonly string[];
  /** Whether it knows PKCE (RFC 7636). */
  readonly usesPkce: boolean;
  /** Redeems codes for whoever does not say where they were sent to. */
  readonly knowsRedirectUri?: true;
  readonly dialect?: TokenDialect;
  /** With what it refuses an access token; 401 where this is left out. */
  readonly invalidTokenStatuses?: readonly number[];
}

interface Question {
  readonly method?: 'GET' | 'POST';
  /** Ends it before its time. */
  readonly signal?: AbortSignal | undefined;
}

/** For the answer of one request. */
const TIMEOUT_MILLISECONDS = 5_000;
/** For that with new tokens, which comes once: nobody waits for it so long. */
const RENEWAL_TIMEOUT_MILLISECONDS = 25_000;
const INVALID_TOKEN_STATUSES = [401];

/**
 * Speaks the authorization code flow with a provider. Throws the errors of `social.errors.ts` where the provider refuses,
 * and `connector.invalid_response` where it answers what it should not.
 */
export class OAuthClient {
  private readonly server: oauth.AuthorizationServer;
  private readonly client: oauth.Client;
  private readonly fetch: OutboundFetch;
  private readonly fetchRenewal: OutboundFetch;

  constructor(
    private readonly provider: OAuthProvider,
    outbound: Outbound,
  ) {
    const { authorizationEndpoint, tokenEndpoint, issuer, namesItself = false, clientId } = provider;
    this.server = {
      issuer: issuer ?? new URL(authorizationEndpoint).origin,
      authorization_endpoint: authorizationEndpoint,
      token_endpoint: tokenEndpoint,
      authorization_response_iss_parameter_supported: namesItself,
    };
    this.client = { client_id: clientId };
    this.fetch = outboundFetch(outbound, TIMEOUT_MILLISECONDS);
    this.fetchRenewal = outboundFetch(outbound, RENEWAL_TIMEOUT_MILLISECONDS);
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
      ...parameters,
      client_id: this.provider.clientId,
      redirect_uri: redirectUri,
      state,
      ...(codeVerifier !== undefined && {
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }),
    };
    for (const [name, value] of Object.entries(all)) if (value) uri.searchParams.set(name, value);
    return {
      uri: uri.href,
      remembered: { state, redirectUri, ...(codeVerifier !== undefined && { codeVerifier }), ...remembered },
    };
  }

  /** Exchanges a code for tokens. The ID token is as the provider gave it: whoever believes it verifies it. */
  redeem(returned: JsonObject, remembered: Remembered | undefined): Promise<ProviderTokens> {
    return this.exchangeCode(returned, remembered, (answer) => this.tokensOf(answer));
  }

  /** Exchanges a code for an ID token. OpenID Connect wants an access token beside it, which some providers leave out. */
  redeemForIdToken(
    returned: JsonObject,
    remembered: Remembered | undefined,
  ): Promise<{ readonly idToken: string; readonly tokens?: ProviderTokens }> {
    return this.exchangeCode(returned, remembered, async (answer) => {
      const { idToken, hasAccessToken } = answer;
      if (idToken !== undefined && !hasAccessToken) return { idToken };
      const tokens = await this.tokensOf(answer);
      if (idToken === undefined) throw SocialErrors.idTokenInvalid('There is none.');
      return { idToken, tokens };
    });
  }

  /** Throws `connector.authorization_failed` where the provider takes the token no longer. */
  refresh(refreshToken: string): Promise<ProviderTokens> {
    const ask = async (): Promise<ProviderTokens> => {
      const response = await oauth.refreshTokenGrantRequest(
        this.server,
        this.client,
        this.provider.authentication,
        refreshToken,
        this.options(this.fetchRenewal),
      );
      const { idToken: _unverified, ...tokens } = await this.answered(response);
      return tokens;
    };
    return this.attempt([refreshToken], ask, SocialErrors.authorizationFailed);
  }

  /** Asks the token endpoint for something else than the standard does. */
  exchange(
    grantType: string,
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<ProviderTokens> {
    return this.attempt(Object.values(parameters), async () => {
      const response = await oauth.genericTokenEndpointRequest(
        this.server,
        this.client,
        this.provider.authentication,
        grantType,
        { ...parameters },
        { ...this.options(), signal },
      );
      return this.answered(response);
    });
  }

  /** What the provider answers to somebody's access token, as JSON. */
  async ask(
    url: string,
    { accessToken, tokenType = 'Bearer' }: ProviderTokens,
    { method = 'GET', signal }: Question = {},
  ): Promise<unknown> {
    const headers = {
      authorization: `${tokenType} ${accessToken}`,
      accept: 'application/json',
      // GitHub refuses whoever does not say its name.
      'user-agent': 'Portico',
    };
    const { name, invalidTokenStatuses = INVALID_TOKEN_STATUSES } = this.provider;
    return this.attempt([accessToken], async () => {
      const answer = await this.fetch(url, { method, headers, signal });
      if (invalidTokenStatuses.includes(answer.status)) throw SocialErrors.accessTokenInvalid();
      if (!answer.ok) throw failureOfOAuth(answer.status, this.provider);
      return answer.json().catch(() => {
        throw ConnectorErrors.invalidResponse(`${name} answered something else than JSON.`);
      });
    });
  }

  /** Like `ask`, where the answer has to be an object. */
  async askForObject(url: string, tokens: ProviderTokens, question: Question = {}): Promise<JsonObject> {
    const answer = await this.ask(url, tokens, question);
    if (isObject(answer)) return answer;
    throw ConnectorErrors.invalidResponse(`${this.provider.name} does not say who somebody is.`);
  }

  private exchangeCode<Result>(
    returned: JsonObject,
    remembered: Remembered | undefined,
    read: (answer: TokenAnswer) => Promise<Result>,
  ): Promise<Result> {
    const { parameters, redirectUri, codeVerifier } = authorizationResponse(returned, remembered);
    // Who has said no issuer is known by its address alone.
    if (this.provider.issuer === undefined) parameters.delete('iss');
    const { state } = remembered ?? {};
    return this.attempt([parameters.get('code'), codeVerifier], async () => {
      const isComparable = parameters.has('state') && typeof state === 'string' && state !== '';
      const expected = isComparable ? state : oauth.skipStateCheck;
      const checked = oauth.validateAuthResponse(this.server, this.client, parameters, expected);
      if (redirectUri === undefined && !this.provider.knowsRedirectUri)
        throw ConnectorErrors.invalidRequestParameters('"redirectUri" is missing.');
      const response = await oauth.authorizationCodeGrantRequest(
        this.server,
        this.client,
        this.authentication(redirectUri),
        checked,
        redirectUri ?? UNKNOWN_REDIRECT_URI,
        codeVerifier ?? oauth.nopkce,
        this.options(),
      );
      return read(await tokenAnswer(response, this.provider.dialect ?? {}));
    });
  }

  private async answered(response: Response): Promise<ProviderTokens> {
    return this.tokensOf(await tokenAnswer(response, this.provider.dialect ?? {}));
  }

  private async tokensOf({ standard, idToken }: TokenAnswer): Promise<ProviderTokens> {
    const answer = await oauth.processGenericTokenEndpointResponse(this.server, this.client, standard);
    return providerTokens({ ...answer, id_token: idToken });
  }

  /** The library asks for a redirect URI always. */
  private authentication(redirectUri: string | undefined): oauth.ClientAuth {
    if (redirectUri !== undefined) return this.provider.authentication;
    return (server, client, body, headers) => {
      body.delete('redirect_uri');
      return this.provider.authentication(server, client, body, headers);
    };
  }

  /** Configs name addresses with https, or of this machine. */
  private options(fetch = this.fetch) {
    return { [oauth.customFetch]: fetch, [oauth.allowInsecureRequests]: true };
  }

  private async attempt<Result>(
    secrets: readonly (string | null | undefined)[],
    work: () => Promise<Result>,
    whereRefused = SocialErrors.authCodeInvalid,
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const { name, secrets: own } = this.provider;
      const all = [...own, ...secrets.filter((secret) => typeof secret === 'string')];
      throw failureOfOAuth(error, { name, secrets: all }, whereRefused);
    }
  }
}

/** Never sent. */
const UNKNOWN_REDIRECT_URI = 'unknown';
