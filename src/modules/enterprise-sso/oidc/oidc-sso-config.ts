import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Endpoint } from '#src/modules/connectors/connectors.public.js';

/** A client of a provider that speaks OpenID Connect. A config may be stored before all of it is known. */
class SsoClientConfig {
  @Text({ min: 1, max: 1024, optional: true }) clientId?: string;
  @Text({ min: 1, max: 1024, optional: true }) clientSecret?: string;
  /** Beside those that are always asked for, separated by spaces. */
  @Text({ max: 1024, optional: true }) scope?: string;
  /** Only for a provider that lets nobody have the address of somebody else. */
  @Flag({ optional: true }) trustUnverifiedEmail?: boolean;
}

/** A client of a provider that says everything else in the discovery document of its issuer. */
@Example({
  clientId: 'acme-store',
  clientSecret: 'Lapwing-on-5-ridges',
  issuer: 'https://idp.acme.example',
})
export class OidcSsoConfig extends SsoClientConfig {
  @Endpoint({ optional: true }) issuer?: string;
}

/** A client of the type "web application" of a project at Google. */
@Example({
  clientId: '4109283746-acme.apps.googleusercontent.com',
  clientSecret: 'Lapwing-on-5-ridges',
})
export class GoogleWorkspaceConfig extends SsoClientConfig {
  /** Google gives a refresh token, and asks people for their consent each time. */
  @Flag({ optional: true }) offlineAccess?: boolean;
}
