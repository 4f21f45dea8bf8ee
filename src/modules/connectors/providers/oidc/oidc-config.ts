import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';
import { FormField } from '../../factories/form-field.js';
import { Endpoint } from '../oauth/endpoint-field.js';
import { OAuthClientConfig } from '../oauth/oauth-client-config.js';

const PARAMETER_BYTES = 4096;

/** What ID tokens are held against. */
export class IdTokenVerificationConfig {
  @Endpoint() jwksUri: string;
  @Text({ min: 1, max: 2048 }) issuer: string;
}

/** Parameters of OpenID Connect Core §3.1.2.1 for every request. */
export class AuthRequestConfig {
  @Text({ max: 256, optional: true }) responseMode?: string;
  @Text({ max: 256, optional: true }) display?: string;
  @Text({ max: 256, optional: true }) prompt?: string;
  @Text({ max: 256, optional: true }) maxAge?: string;
  @Text({ max: 256, optional: true }) uiLocales?: string;
  @Text({ max: 4096, optional: true }) idTokenHint?: string;
  @Text({ max: 256, optional: true }) loginHint?: string;
  @Text({ max: 1024, optional: true }) acrValues?: string;
}

/** A provider that speaks OpenID Connect. */
@Example({
  authorizationEndpoint: 'https://idp.acme.example/auth',
  tokenEndpoint: 'https://idp.acme.example/token',
  clientId: 'acme-store',
  clientSecret: 'Lapwing-on-5-ridges',
  scope: 'openid profile email',
  idTokenVerificationConfig: {
    issuer: 'https://idp.acme.example',
    jwksUri: 'https://idp.acme.example/jwks',
  },
})
export class OidcConfig extends OAuthClientConfig {
  @Text({ max: 1024, optional: true })
  @FormField({
    label: 'Scope',
    placeholder: 'openid profile email',
    tooltip: 'Separated by spaces. `openid` is always asked for.',
  })
  scope?: string;

  @Nested(() => IdTokenVerificationConfig)
  @FormField({
    label: 'What ID tokens are held against',
    tooltip: '`issuer` and `jwksUri`, as the discovery document of the provider says them.',
  })
  idTokenVerificationConfig: IdTokenVerificationConfig;

  @Nested(() => AuthRequestConfig, { optional: true })
  @FormField({ label: 'Parameters of OpenID Connect', tooltip: 'Such as `prompt` and `loginHint`.' })
  authRequestOptionalConfig?: AuthRequestConfig;

  @TextMap({ maxBytes: PARAMETER_BYTES, optional: true })
  @FormField({ label: 'Other parameters', tooltip: 'Sent with every request for an authorization.' })
  customConfig?: Record<string, string>;

  @Flag({ optional: true })
  @FormField({
    label: 'Flags may be texts',
    tooltip: 'The provider says "true" where it should say true.',
    defaultValue: false,
  })
  acceptStringTypedBooleanClaims?: boolean;

  @Flag({ optional: true })
  @FormField({
    label: 'Trust e-mail addresses that are not verified',
    tooltip: 'Only for a provider that lets nobody have the address of somebody else.',
    defaultValue: false,
  })
  trustUnverifiedEmail?: boolean;
}
