import { facebookAt } from '#src/modules/connectors/providers/facebook/facebook-connector.js';
import { ACCESS_TOKEN, CLIENT, type Dialect } from './fake-provider.js';

const oauthException = (code: number, message: string) => ({
  status: 400,
  body: { error: { message, type: 'OAuthException', code, fbtrace_id: 'A1' } },
});

/** Facebook: its errors are objects, and an access token that it does not know is a bad request. */
export const facebook = (exchanges = true): Dialect => ({
  factory: (origin) => facebookAt({ site: origin, graph: origin }),
  config: () => ({ ...CLIENT }),
  authorization: '/v13.0/dialog/oauth',
  token: '/v13.0/oauth/access_token',
  person: '/v13.0/me',
  tokens: () => ({
    body: { access_token: ACCESS_TOKEN, token_type: 'bearer', expires_in: 5184 },
  }),
  renewed: (form) => {
    if (form.get('grant_type') !== 'fb_exchange_token') return undefined;
    return exchanges && form.get('fb_exchange_token') === ACCESS_TOKEN
      ? { body: { access_token: 'long-lived', token_type: 'bearer', expires_in: 5_183_944 } }
      : oauthException(190, 'Error validating access token');
  },
  invalidCode: (words) => oauthException(100, words),
  invalidToken: oauthException(190, 'Invalid OAuth access token.'),
  say: ({ path }) =>
    path === '/v13.0/me?fields=id,name,email,picture'
      ? {
          body: {
            id: '10215',
            name: 'Ada',
            email: 'ada@acme.example',
            picture: {
              data: { height: 50, is_silhouette: false, url: 'https://cdn.example/ada', width: 50 },
            },
          },
        }
      : undefined,
});
