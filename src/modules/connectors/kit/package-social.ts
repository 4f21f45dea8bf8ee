import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from '../connector.errors.js';
import type {
  ProviderTokens,
  RefreshesTokens,
  Remembered,
  SentAway,
  SignsIn,
  SocialAttempt,
  SocialSignIn,
} from '../social/signs-in.js';
import { SocialErrors } from '../social/social.errors.js';
import type { PackageConnector } from './connector-package.js';
import { errorOf } from './package-errors.js';
import { tokensIn, userInfoIn } from './package-user-info.js';

/** What a package made for one tenant. */
export interface MadeByPackage {
  readonly connector: PackageConnector;
  readonly factoryId: string;
  readonly config: JsonObject;
}

/** Lets people sign in by a package. What it keeps in its session is what is remembered. */
export class PackageSocial implements SignsIn {
  constructor(protected readonly made: Promise<MadeByPackage>) {}

  async authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    const { connector, factoryId } = await this.made;
    const { state, redirectUri, connectorId, attemptId: jti, userAgent, scope, isRemembered } = attempt;
    let session: JsonObject | undefined;
    const setSession = async (kept: JsonObject): Promise<void> => {
      if (!isRemembered) throw SocialErrors.notImplemented();
      session = kept;
    };
    const asked = { state, redirectUri, connectorId, connectorFactoryId: factoryId, jti };
    const options = { headers: { ...(userAgent && { userAgent }) }, ...(scope !== undefined && { scope }) };
    const uri = await this.ask({}, async () =>
      connector.getAuthorizationUri?.({ ...asked, ...options }, setSession),
    );
    if (typeof uri !== 'string' || !URL.parse(uri)) {
      throw ConnectorErrors.invalidResponse('The package says no address to go to.');
    }
    return { uri, remembered: { state, ...(session && { session }) } };
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SocialSignIn> {
    const { connector } = await this.made;
    const { state, session } = remembered ?? {};
    if (state !== undefined && returned['state'] !== undefined && returned['state'] !== state) {
      throw ConnectorErrors.invalidRequestParameters('"state" belongs to another attempt.');
    }
    const getSession = async (): Promise<JsonObject> => {
      if (!isObject(session)) throw SocialErrors.nothingRemembered();
      return session;
    };
    const answer = await this.ask(returned, async () => {
      if (!connector.getTokenResponseAndUserInfo)
        return { userInfo: await connector.getUserInfo?.(returned, getSession) };
      return connector.getTokenResponseAndUserInfo(returned, getSession);
    });
    const { userInfo, tokenResponse } = isObject(answer) ? answer : {};
    const tokens = tokensIn(tokenResponse);
    return { userInfo: userInfoIn(userInfo), ...(tokens && { tokens }) };
  }

  /** A package repeats in errors what it was given, so what came from the provider is a secret like the config. */
  protected async ask<Answer>(given: JsonObject, work: () => Promise<Answer>): Promise<Answer> {
    const { config } = await this.made;
    try {
      return await work();
    } catch (error) {
      throw errorOf(error, { config, given }, {});
    }
  }
}

/** By a package that renews tokens too. */
export class RenewingPackageSocial extends PackageSocial implements RefreshesTokens {
  async refreshTokens(refreshToken: string): Promise<ProviderTokens> {
    const { connector } = await this.made;
    const answer = await this.ask({ refreshToken }, async () =>
      connector.getAccessTokenByRefreshToken?.(refreshToken),
    );
    const tokens = tokensIn(answer);
    if (!tokens) throw ConnectorErrors.invalidResponse('There is no access token.');
    return tokens;
  }
}
