import type { JWTPayload } from 'jose';
import { generateRandomNonce } from 'oauth4webapi';
import {
  clientAuthentication,
  IdTokens,
  OAuthClient,
  type ProviderTokens,
  type Remembered,
  type SentAway,
  type SocialAttempt,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import type { EnterpriseSignIn, SignsInForEnterprise } from '../providers/sso-provider.js';
import { discover, type ProviderMetadata } from './discovery.js';
import { enterprisePerson, mergedClaims } from './enterprise-person.js';
import type { EnterpriseClient, EnterpriseDialect } from './oidc-enterprise.js';

/** A provider that was discovered, and how it is spoken with. */
interface Discovered {
  readonly metadata: ProviderMetadata;
  readonly client: OAuthClient;
  readonly idTokens: IdTokens;
}

const MEMORY_MILLISECONDS = 10 * 60_000;
const ISSUED_WITHIN_SECONDS = 10 * 60;
/** What is asked for whatever the config says. */
const SCOPES = ['openid', 'profile', 'email'];

/**
 * The people of an enterprise sign in with its provider, which speaks OpenID Connect. Its discovery document, and with it its
 * keys, are remembered for ten minutes; that there was none is not.
 */
export class OidcEnterpriseSignIn implements SignsInForEnterprise {
  /** The issuer, whose document may come to say another endpoint. */
  readonly tokenIssuer: string;
  private readonly discovered = new PromiseCache<Discovered>({ max: 1, ttl: MEMORY_MILLISECONDS });

  constructor(
    private readonly config: EnterpriseClient,
    private readonly dialect: EnterpriseDialect,
    private readonly outbound: Outbound,
  ) {
    this.tokenIssuer = config.issuer;
  }

  async authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    // Without a nonce, an ID token of another attempt would do.
    if (!attempt.isRemembered) throw SocialErrors.notImplemented();
    const { client } = await this.provider();
    const { scope = '', parameters } = this.config;
    const nonce = generateRandomNonce();
    const asked = [...SCOPES, ...(attempt.scope ?? scope).split(' ').filter((each) => each !== '')];
    return client.authorizationUri(
      attempt,
      { ...parameters, scope: [...new Set(asked)].join(' '), nonce },
      { nonce },
    );
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<EnterpriseSignIn> {
    const nonce = remembered?.['nonce'];
    if (typeof nonce !== 'string') throw SocialErrors.nothingRemembered();
    const { metadata, client, idTokens } = await this.provider();
    const { idToken, tokens } = await client.redeemForIdToken(returned, remembered);
    const ofToken = await idTokens.verify(idToken, nonce);
    this.requireOurs(ofToken);
    const { userinfoEndpoint } = metadata;
    const ofUserinfo =
      userinfoEndpoint !== undefined && tokens
        ? await client.askForObject(userinfoEndpoint, tokens)
        : undefined;
    const claims = mergedClaims(ofToken, ofUserinfo);
    return {
      issuer: String(ofToken.iss),
      isOpenToAll: this.dialect.isOpenToAll(metadata),
      userInfo: enterprisePerson(claims, this.trustsEmail(metadata, claims)),
      ...(tokens && { tokens }),
    };
  }

  async refreshTokens(refreshToken: string): Promise<ProviderTokens> {
    const { client } = await this.provider();
    return client.refresh(refreshToken);
  }

  /** OpenID Connect Core §3.1.3.7: who it was issued to is us, wherever it says so. */
  private requireOurs({ azp }: JWTPayload): void {
    if (azp !== undefined && azp !== this.config.clientId) {
      throw SocialErrors.idTokenInvalid('It was issued to another client.');
    }
  }

  private trustsEmail(metadata: ProviderMetadata, claims: JsonObject): boolean {
    const isTrusted = this.config.trustUnverifiedEmail === true && this.dialect.isOneOrganization(metadata);
    return isTrusted || this.dialect.hasOwnedEmail(claims);
  }

  private provider(): Promise<Discovered> {
    return this.discovered.get('', async () => {
      const { matchesIssuer } = this.dialect;
      return this.spokenWith(await discover(this.config.issuer, this.outbound, matchesIssuer));
    });
  }

  private spokenWith(metadata: ProviderMetadata): Discovered {
    const { clientId, clientSecret } = this.config;
    const { authorizationEndpoint, tokenEndpoint, jwksUri, authenticationMethod, usesPkce, namesItself } =
      metadata;
    const name = new URL(metadata.issuer).host;
    const client = new OAuthClient(
      {
        name,
        authorizationEndpoint,
        tokenEndpoint,
        // One with a placeholder is the name of nobody, so that none in a response could be it.
        ...(this.dialect.isOneOrganization(metadata) && { issuer: metadata.issuer, namesItself }),
        clientId,
        authentication: clientAuthentication({ clientSecret, tokenEndpointAuthMethod: authenticationMethod }),
        secrets: [clientSecret],
        usesPkce,
      },
      this.outbound,
    );
    const issuers = (claims: JWTPayload) => this.dialect.issuersOf(metadata, claims);
    const expected = { name, issuers, jwksUri, clientId, issuedWithinSeconds: ISSUED_WITHIN_SECONDS };
    return { metadata, client, idTokens: new IdTokens(expected, this.outbound) };
  }
}
