import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { FormField } from '../../factories/form-field.js';
import {
  AUTHENTICATION_METHODS,
  clientAuthentication,
  SECRET_JWT_ALGORITHMS,
} from './client-authentication.js';
import { Endpoint } from './endpoint-field.js';
import type { OAuthProvider } from './oauth-client.js';

/** A client of a provider that whoever configures it names, and where the provider answers. */
export class OAuthClientConfig {
  @Endpoint()
  @FormField({ label: 'Authorization endpoint', placeholder: 'https://…' })
  authorizationEndpoint: string;

  @Endpoint()
  @FormField({ label: 'Token endpoint', placeholder: 'https://…' })
  tokenEndpoint: string;

  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client ID' })
  clientId: string;

  @Text({ min: 1, max: 1024 })
  @FormField({ label: 'Client secret', confidential: true })
  clientSecret: string;

  @OneOf(AUTHENTICATION_METHODS, { optional: true })
  @FormField({ label: 'Authentication at the token endpoint', defaultValue: 'client_secret_post' })
  tokenEndpointAuthMethod?: (typeof AUTHENTICATION_METHODS)[number];

  @OneOf(SECRET_JWT_ALGORITHMS, { optional: true })
  @FormField({
    label: 'What its JWT is signed with',
    defaultValue: 'HS256',
    showConditions: [{ targetKey: 'tokenEndpointAuthMethod', expectValue: 'client_secret_jwt' }],
  })
  clientSecretJwtSigningAlgorithm?: (typeof SECRET_JWT_ALGORITHMS)[number];
}

/** The provider as its config says it. One that does not know PKCE ignores its parameters (RFC 6749 §3.1). */
export function configuredProvider(config: OAuthClientConfig) {
  const { authorizationEndpoint, tokenEndpoint, clientId, clientSecret } = config;
  return {
    // Its own name is known to those alone who configure it.
    name: 'The provider',
    authorizationEndpoint,
    tokenEndpoint,
    clientId,
    authentication: clientAuthentication(config),
    secrets: [clientSecret],
    usesPkce: true,
  } satisfies OAuthProvider;
}
