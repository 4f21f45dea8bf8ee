import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';
import { FormField } from '../../factories/form-field.js';
import { Endpoint } from '../oauth/endpoint-field.js';
import { OAuthClientConfig } from '../oauth/oauth-client-config.js';

const PARAMETER_BYTES = 4096;
const RESPONSE_TYPES = ['query-string', 'json'] as const;

/** Where the user info says what, as names joined by dots. An empty one takes nothing over. */
export class ProfileMap {
  @Text({ min: 1, max: 256, optional: true }) id?: string;
  @Text({ max: 256, optional: true }) email?: string;
  @Text({ max: 256, optional: true }) phone?: string;
  @Text({ max: 256, optional: true }) name?: string;
  @Text({ max: 256, optional: true }) avatar?: string;
}

/** A provider that speaks OAuth 2.0, and says who somebody is in its own words. */
@Example({
  authorizationEndpoint: 'https://idp.acme.example/auth',
  tokenEndpoint: 'https://idp.acme.example/token',
  userInfoEndpoint: 'https://idp.acme.example/user',
  clientId: 'acme-store',
  clientSecret: 'Lapwing-on-5-ridges',
  tokenEndpointResponseType: 'json',
  scope: 'profile',
  profileMap: { id: 'user.id', email: 'user.email', name: 'user.name' },
})
export class OAuth2Config extends OAuthClientConfig {
  @Endpoint()
  @FormField({ label: 'User info endpoint', placeholder: 'https://…' })
  userInfoEndpoint: string;

  @OneOf(RESPONSE_TYPES, { optional: true })
  @FormField({
    label: 'What the token endpoint answers',
    tooltip: 'JSON is understood always.',
    defaultValue: 'query-string',
  })
  tokenEndpointResponseType?: (typeof RESPONSE_TYPES)[number];

  @Text({ max: 1024, optional: true })
  @FormField({ label: 'Scope', tooltip: 'Separated as the provider wants it, mostly by spaces.' })
  scope?: string;

  @Nested(() => ProfileMap, { optional: true })
  @FormField({
    label: 'What the user info says where',
    tooltip:
      'Names joined by dots for `id`, `email`, `phone`, `name` and `avatar`. Take over an e-mail address or a phone number only from a provider that lets nobody have those of somebody else.',
  })
  profileMap?: ProfileMap;

  @TextMap({ maxBytes: PARAMETER_BYTES, optional: true })
  @FormField({ label: 'Other parameters', tooltip: 'Sent with every request for an authorization.' })
  customConfig?: Record<string, string>;
}
