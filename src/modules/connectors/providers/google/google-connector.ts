import { defineConnector } from '../../factories/define-connector.js';
import { letter } from '../shared/logos.js';
import { GoogleConfig } from './google-config.js';
import { type GoogleEndpoints, GoogleSignIn } from './google-sign-in.js';

const README = `# Google
Lets people sign in with their Google account.

1. Make an OAuth client of the type "web application" in the console of Google Cloud. Its redirect URI is
   \`https://<your domain>/callback/<id of this connector>\`.
2. Enter its client ID and client secret.
3. For Google One Tap, add \`https://<your domain>\` to the JavaScript origins of the client, and switch it on.

An e-mail address counts where Google has verified it.
`;

/** For Google where it answers. */
export const googleAt = (endpoints: GoogleEndpoints) =>
  defineConnector({
    id: 'google-universal',
    type: 'Social',
    target: 'google',
    platform: 'Universal',
    isTokenStorageSupported: true,
    name: { en: 'Google' },
    description: { en: 'Lets people sign in with their Google account.' },
    logo: letter('#1a73e8', 'G'),
    readme: README,
    config: GoogleConfig,
    create: (config, { outbound }) => new GoogleSignIn(config, outbound, endpoints),
  });

export const google = googleAt({
  issuer: 'https://accounts.google.com',
  authorization: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  userInfo: 'https://openidconnect.googleapis.com/v1/userinfo',
  keys: 'https://www.googleapis.com/oauth2/v3/certs',
});
