import { defineConnector } from '../../factories/define-connector.js';
import { letter } from '../shared/logos.js';
import { FacebookConfig } from './facebook-config.js';
import { type FacebookOrigins, FacebookSignIn } from './facebook-sign-in.js';

const README = `# Facebook
Lets people sign in with their Facebook account.

1. Make an app with Facebook Login at Meta for Developers. Its redirect URI is
   \`https://<your domain>/callback/<id of this connector>\`.
2. Enter the app ID and the app secret.
3. Have the permission \`email\` ready for everybody, not for testers alone.
`;

/** For Facebook where it answers. */
export const facebookAt = (origins: FacebookOrigins) =>
  defineConnector({
    id: 'facebook-universal',
    type: 'Social',
    target: 'facebook',
    platform: 'Universal',
    isTokenStorageSupported: true,
    name: { en: 'Facebook' },
    description: { en: 'Lets people sign in with their Facebook account.' },
    logo: letter('#1877f2', 'f'),
    readme: README,
    config: FacebookConfig,
    create: (config, { outbound }) => new FacebookSignIn(config, outbound, origins),
  });

export const facebook = facebookAt({
  site: 'https://www.facebook.com',
  graph: 'https://graph.facebook.com',
});
