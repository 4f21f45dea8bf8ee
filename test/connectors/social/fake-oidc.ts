import { appleAt } from '#src/modules/connectors/providers/apple/apple-connector.js';
import { oidc as oidcFactory } from '#src/modules/connectors/providers/oidc/oidc-connector.js';
import { ACCESS_TOKEN, CLIENT, type Dialect, type Grant } from './fake-provider.js';
import type { Keys } from './keys.js';

/** Makes an ID token out of what it should say. */
export type Signing = (claims: Readonly<Record<string, unknown>>) => Promise<string>;

const claimsFor = ({ asked }: Grant, iss: string) => ({
  iss,
  aud: CLIENT.clientId,
  sub: 'ada',
  nonce: asked.get('nonce') ?? undefined,
  email: 'ada@acme.example',
});

const ACCESS = { access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: 3600 };

/** Some provider that speaks OpenID Connect. */
export const oidc = (keys: Keys, sign: Signing = keys.sign, accessToken: object = ACCESS): Dialect => ({
  factory: () => oidcFactory,
  config: (origin) => ({
    ...CLIENT,
    authorizationEndpoint: `${origin}/auth`,
    tokenEndpoint: `${origin}/token`,
    idTokenVerificationConfig: { issuer: origin, jwksUri: `${origin}/jwks` },
  }),
  authorization: '/auth',
  token: '/token',
  person: '/jwks',
  tokens: async (grant, origin) => ({
    body: {
      ...accessToken,
      id_token: await sign({ ...claimsFor(grant, origin), name: 'Ada', email_verified: true }),
    },
  }),
  renewed: (form) => {
    if (form.get('grant_type') !== 'refresh_token') return undefined;
    return form.get('refresh_token') === 'refresh-1'
      ? { body: { access_token: 'access-2', token_type: 'Bearer' } }
      : {
          status: 400,
          body: { error: 'invalid_grant', error_description: form.get('refresh_token') },
        };
  },
  invalidCode: (words) => ({ status: 400, body: { error: 'invalid_grant', error_description: words } }),
  invalidToken: { status: 401, body: {} },
  say: ({ path }) => (path === '/jwks' ? { body: keys.jwks } : undefined),
});

/** Apple: an ID token comes with the browser, flags are texts, and the name comes once. */
export const apple = (keys: Keys, sign: Signing = keys.sign): Dialect => ({
  factory: appleAt,
  config: () => ({ clientId: CLIENT.clientId, scope: 'name email' }),
  authorization: '/auth/authorize',
  token: '/auth/token',
  person: '/auth/keys',
  tokens: () => ({ status: 500, body: {} }),
  invalidCode: (words) => ({ status: 400, body: { error: 'invalid_grant', error_description: words } }),
  invalidToken: { status: 401, body: {} },
  say: ({ path }) => (path === '/auth/keys' ? { body: keys.jwks } : undefined),
  beside: async (grant, origin) => ({
    id_token: await sign({
      ...claimsFor(grant, origin),
      email_verified: 'true',
      is_private_email: 'false',
      nonce_supported: true,
    }),
    user: JSON.stringify({ name: { firstName: 'Ada', lastName: 'Lovelace' }, email: 'eve@evil.example' }),
  }),
});
