import { googleAt } from '#src/modules/connectors/providers/google/google-connector.js';
import { ACCESS_TOKEN, CLIENT, type Dialect } from './fake-provider.js';
import type { Keys } from './keys.js';

export const GOOGLE_CLAIMS = {
  sub: '108154301',
  name: 'Ada',
  given_name: 'Ada',
  picture: 'https://lh3.example/ada',
  email: 'ada@acme.example',
  email_verified: true,
  locale: 'en',
};

export const google = (keys: Keys, claims: object = {}): Dialect => ({
  factory: (origin) =>
    googleAt({
      issuer: origin,
      authorization: `${origin}/o/oauth2/v2/auth`,
      token: `${origin}/token`,
      userInfo: `${origin}/v1/userinfo`,
      keys: `${origin}/oauth2/v3/certs`,
    }),
  config: () => ({ ...CLIENT }),
  authorization: '/o/oauth2/v2/auth',
  token: '/token',
  person: '/v1/userinfo',
  tokens: async ({ asked }, iss) => ({
    body: {
      access_token: ACCESS_TOKEN,
      expires_in: 3599,
      scope: 'openid https://www.googleapis.com/auth/userinfo.email',
      token_type: 'Bearer',
      id_token: await keys.sign({ iss, aud: CLIENT.clientId, sub: GOOGLE_CLAIMS.sub }),
      ...(asked.get('access_type') === 'offline' && { refresh_token: '1//refresh' }),
    },
  }),
  renewed: (form) => {
    if (form.get('grant_type') !== 'refresh_token') return undefined;
    return form.get('refresh_token') === '1//refresh'
      ? { body: { access_token: 'ya29-2', expires_in: 3599, token_type: 'Bearer' } }
      : {
          status: 400,
          body: { error: 'invalid_grant', error_description: `Revoked: ${form.get('refresh_token')}` },
        };
  },
  invalidCode: (words) => ({ status: 400, body: { error: 'invalid_grant', error_description: words } }),
  invalidToken: { status: 401, body: { error: 'invalid_request', error_description: 'Invalid Credentials' } },
  say: ({ path, method }) => {
    if (path === '/oauth2/v3/certs') return { body: keys.jwks };
    if (path !== '/v1/userinfo' || method !== 'POST') return undefined;
    return { body: { ...GOOGLE_CLAIMS, ...claims } };
  },
});
