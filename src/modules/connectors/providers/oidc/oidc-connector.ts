import { defineConnector } from '../../factories/define-connector.js';
import { person } from '../shared/logos.js';
import { OidcConfig } from './oidc-config.js';
import { OidcSignIn } from './oidc-sign-in.js';

const README = `# OpenID Connect
Lets people sign in with any provider that speaks OpenID Connect.

1. Register a client with the provider. Its redirect URI is \`https://<your domain>/callback/<id of this connector>\`.
2. Look up the endpoints, the issuer and the \`jwks_uri\` in the discovery document of the provider, at
   \`<issuer>/.well-known/openid-configuration\`, and enter them with the client ID and the client secret.
3. Name the provider by the target. It stays as it is, since people's identities are known by it.

What the ID token says of people is taken over; userinfo is not asked. An e-mail address or a phone number counts where the
provider says that it is verified.
`;

export const oidc = defineConnector({
  id: 'oidc',
  type: 'Social',
  target: 'oidc',
  platform: 'Universal',
  isStandard: true,
  isTokenStorageSupported: true,
  name: { en: 'OpenID Connect' },
  description: { en: 'Lets people sign in with any provider that speaks OpenID Connect.' },
  logo: person('#4338ca'),
  readme: README,
  config: OidcConfig,
  create: (config, { outbound }) => new OidcSignIn(config, outbound),
});
