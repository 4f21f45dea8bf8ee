import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { Clock } from '#src/kernel/clock.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { ConnectorErrors } from '../../connector.errors.js';
import { memberOf, parsed, postTo } from '../shared/provider-request.js';
import type { PrivateKey, SmtpAuth } from './smtp-auth.js';

/** Google's: who names no other means it. */
const TOKEN_ENDPOINT = 'https://accounts.google.com/o/oauth2/token';
const MAIL_SCOPE = 'https://mail.google.com/';
const ASSERTION_SECONDS = 300;
/** Where the endpoint says nothing. */
const DEFAULT_LIFETIME_SECONDS = 3_600;
/** A token that ends while it is used is of no use. */
const MARGIN_SECONDS = 60;

interface AccessToken {
  readonly token: string;
  readonly endsAtSeconds: number;
}

/**
 * The access tokens that a mail server takes for a password (XOAUTH2). nodemailer could get them too, with an HTTP client
 * of its own that connects to anything.
 */
export class AccessTokens {
  private current: AccessToken | undefined;

  constructor(
    private readonly auth: SmtpAuth,
    private readonly outbound: Outbound,
  ) {
    const { accessToken, expires } = auth;
    if (accessToken) {
      const endsAtSeconds = expires && this.canRenew() ? expires / 1_000 : Number.POSITIVE_INFINITY;
      this.current = { token: accessToken, endsAtSeconds };
    }
  }

  async get(signal: AbortSignal): Promise<string> {
    if (!this.current || this.current.endsAtSeconds - MARGIN_SECONDS < Clock.nowSeconds()) {
      this.current = await this.request(signal);
    }
    return this.current.token;
  }

  /** The server did not take the last one. */
  forget(): void {
    if (this.canRenew()) this.current = undefined;
  }

  private canRenew(): boolean {
    const { refreshToken, serviceClient } = this.auth;
    return Boolean(refreshToken || serviceClient);
  }

  private async request(signal: AbortSignal): Promise<AccessToken> {
    const { clientSecret = '', refreshToken = '', accessUrl } = this.auth;
    const url = accessUrl || TOKEN_ENDPOINT;
    const provider = { name: 'The token endpoint', secrets: [clientSecret, refreshToken], reasonOf };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = String(new URLSearchParams(await this.grant(url)));
    const response = await postTo(provider, { url, headers, body }, this.outbound, signal);
    return accessTokenOf(parsed(response.body));
  }

  private async grant(audience: string): Promise<Record<string, string>> {
    const {
      user,
      clientId = '',
      clientSecret = '',
      refreshToken = '',
      serviceClient,
      privateKey,
    } = this.auth;
    if (serviceClient && privateKey) {
      const assertion = await signedAssertion({ issuer: serviceClient, subject: user, audience }, privateKey);
      return { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
    }
    return {
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    };
  }
}

interface Assertion {
  readonly issuer: string;
  readonly subject?: string | undefined;
  readonly audience: string;
}

/** RFC 7523 §3 */
function signedAssertion({ issuer, subject = '', audience }: Assertion, key: PrivateKey): Promise<string> {
  const issuedAt = Clock.nowSeconds();
  return new SignJWT({ scope: MAIL_SCOPE })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ASSERTION_SECONDS)
    .sign(readKey(key));
}

function readKey(key: PrivateKey) {
  try {
    return createPrivateKey(key);
  } catch {
    throw ConnectorErrors.general('The private key cannot be read.');
  }
}

const reasonOf = (body: unknown): unknown => memberOf(body, 'error_description') ?? memberOf(body, 'error');

function accessTokenOf(body: unknown): AccessToken {
  const token = memberOf(body, 'access_token');
  if (typeof token !== 'string') {
    throw ConnectorErrors.invalidResponse('The token endpoint answered without an access token.');
  }
  const lifetime = Number(memberOf(body, 'expires_in')) || DEFAULT_LIFETIME_SECONDS;
  return { token, endsAtSeconds: Clock.nowSeconds() + lifetime };
}
