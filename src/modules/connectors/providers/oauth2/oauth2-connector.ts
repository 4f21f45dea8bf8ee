import { defineConnector } from '../../factories/define-connector.js';
import { person } from '../shared/logos.js';
import { OAuth2Config } from './oauth2-config.js';
import { OAuth2SignIn } from './oauth2-sign-in.js';

const README = `# OAuth 2.0
Lets people sign in with any provider that speaks OAuth 2.0 and has an endpoint that says who somebody is.

1. Register a client with the provider. Its redirect URI is \`https://<your domain>/callback/<id of this connector>\`.
2. Enter the endpoints, the client ID and the client secret, and whether the token endpoint answers with a query string or
   with JSON.
3. Say by the profile map where the user info has the id, and the e-mail address, phone number, name and avatar.
4. Name the provider by the target. It stays as it is, since people's identities are known by it.

An e-mail address or a phone number that is mapped counts as verified: accounts are found by it. Map it to an empty text for
a provider that lets people enter any address.
`;

export const oauth2 = defineConnector({
  id: 'oauth2',
  type: 'Social',
  target: 'oauth2',
  platform: 'Universal',
  isStandard: true,
  isTokenStorageSupported: true,
  name: { en: 'OAuth 2.0' },
  description: { en: 'Lets people sign in with any provider that speaks OAuth 2.0.' },
  logo: person('#0f766e'),
  readme: README,
  config: OAuth2Config,
  create: (config, { outbound }) => new OAuth2SignIn(config, outbound),
});
