import { SignJWT } from 'jose';
import * as oauth from 'oauth4webapi';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';

/** How a client shows a provider who it is (OpenID Connect Core §9). */
export const AUTHENTICATION_METHODS = [
  'client_secret_post',
  'client_secret_basic',
  'client_secret_jwt',
] as const;

/** What `client_secret_jwt` is signed with. */
export const SECRET_JWT_ALGORITHMS = ['HS256', 'HS384', 'HS512'] as const;

const ASSERTION_SECONDS = 60;

interface Credentials {
  readonly clientSecret: string;
  readonly tokenEndpointAuthMethod?: (typeof AUTHENTICATION_METHODS)[number] | undefined;
  readonly clientSecretJwtSigningAlgorithm?: (typeof SECRET_JWT_ALGORITHMS)[number] | undefined;
}

export function clientAuthentication({
  clientSecret,
  tokenEndpointAuthMethod = 'client_secret_post',
  clientSecretJwtSigningAlgorithm = 'HS256',
}: Credentials): oauth.ClientAuth {
  switch (tokenEndpointAuthMethod) {
    case 'client_secret_post':
      return oauth.ClientSecretPost(clientSecret);
    case 'client_secret_basic':
      return secretBasic(clientSecret);
    case 'client_secret_jwt':
      return secretJwt(clientSecret, clientSecretJwtSigningAlgorithm);
  }
}

/**
 * RFC 6749 §2.3.1. The library also encodes what needs no encoding, such as hyphens, and many providers decode nothing: they
 * would not know a client that has some.
 */
const secretBasic =
  (secret: string): oauth.ClientAuth =>
  (_server, { client_id }, _body, headers) => {
    const credentials = [client_id, secret].map(encodeURIComponent).join(':');
    headers.set('authorization', `Basic ${btoa(credentials)}`);
  };

/** The library knows HS256 alone. */
const secretJwt =
  (secret: string, alg: string): oauth.ClientAuth =>
  async ({ token_endpoint = '' }, { client_id }, body) => {
    const now = Clock.nowSeconds();
    const assertion = await new SignJWT({ jti: newId() })
      .setProtectedHeader({ alg })
      .setIssuer(client_id)
      .setSubject(client_id)
      .setAudience(token_endpoint)
      .setIssuedAt(now)
      .setExpirationTime(now + ASSERTION_SECONDS)
      .sign(new TextEncoder().encode(secret));
    body.set('client_id', client_id);
    body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    body.set('client_assertion', assertion);
  };
