import type { JsonObject } from '#src/platform/http/fields/object.js';

/** As much as a provider may send back with somebody. */
export const RETURNED_BYTES = 64 * 1024;

/** Somebody is about to be sent to a provider. */
export interface SocialAttempt {
  /** What the provider sends back as it is. Whoever made it compares it. */
  readonly state: string;
  /** Where the provider sends them back. */
  readonly redirectUri: string;
  /** Id of the connector. */
  readonly connectorId: string;
  /** Tells the interaction, or what is in its place, from others. */
  readonly attemptId: string;
  readonly userAgent?: string | undefined;
  /** What is asked for in place of what the config says. */
  readonly scope?: string | undefined;
  /**
   * Whether what the connector wants to remember is there when they are back. Without, it does as well as it can, and throws
   * `connector.not_implemented` where it cannot.
   */
  readonly isRemembered: boolean;
}

/** What is kept secret until somebody is back from a provider: nonce, PKCE verifier and the like. */
export type Remembered = JsonObject;

export interface SentAway {
  /** Where the browser goes. */
  readonly uri: string;
  readonly remembered: Remembered;
}

/** What a provider said about somebody. Addresses are there only where the provider vouches for them. */
export interface SocialUserInfo {
  /** What the provider knows them by. */
  readonly id: string;
  readonly email?: string;
  /** Digits with the country code. */
  readonly phone?: string;
  readonly name?: string;
  readonly avatar?: string;
  /** All that it said. */
  readonly rawData?: JsonObject;
}

/** The tokens that a provider issued for somebody. */
export interface ProviderTokens {
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly idToken?: string;
  readonly scope?: string;
  readonly tokenType?: string;
  /** Seconds from when they were issued. */
  readonly expiresIn?: number;
  /** The `tokenIssuer` of the connector that they came by, as it was then. */
  readonly issuedBy?: string | undefined;
}

/** A refresh token, and what issued it, as far as that is known. */
export interface IssuedRefreshToken extends Pick<ProviderTokens, 'issuedBy'> {
  readonly refreshToken: string;
}

export interface SocialSignIn {
  readonly userInfo: SocialUserInfo;
  /** Where the provider gave an access token. */
  readonly tokens?: ProviderTokens;
}

interface IssuesTokens {
  /**
   * What tokens come from and are renewed by: the URL of the token endpoint, or the issuer where its discovery document says
   * the endpoint. Left out where no config can name another one, and where nobody knows.
   */
  readonly tokenIssuer?: string | undefined;
}

/**
 * Lets people sign in. Both methods throw the errors of `social.errors.ts` and `connector.errors.ts` for what the provider
 * refuses or gets wrong, and where it is not there.
 */
export interface SignsIn extends IssuesTokens {
  authorizationUri(attempt: SocialAttempt): Promise<SentAway>;
  /** `returned` is what the provider sent back with them; `remembered` is undefined where nothing was kept. */
  signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn>;
}

/**
 * Renews the tokens of somebody. Throws `connector.authorization_failed` where the provider will not do so any more, and
 * another error where it may next time.
 */
export interface RefreshesTokens extends IssuesTokens {
  /** A provider that answers with no refresh token lets the old one be used again. */
  refreshTokens(refreshToken: string): Promise<ProviderTokens>;
}
