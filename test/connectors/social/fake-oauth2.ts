import { oauth2 as factory } from '#src/modules/connectors/providers/oauth2/oauth2-connector.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ACCESS_TOKEN, CLIENT, type Dialect } from './fake-provider.js';

const TOKENS = { access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: '3600', scope: 'profile' };
const USER = {
  user: {
    id: 7,
    name: 'Ada',
    emails: ['ada@acme.example'],
    phone: '+1 (202) 555-0143',
    photo: 'https://cdn.example/ada',
  },
};
const PROFILE_MAP = {
  id: 'user.id',
  name: 'user.name',
  email: 'user.emails.0',
  phone: 'user.phone',
  avatar: 'user.photo',
};

interface Variant {
  readonly config?: JsonObject;
  readonly tokens?: unknown;
  readonly user?: unknown;
}

/** Some provider that speaks OAuth 2.0, and answers with a query string. */
export const oauth2 = ({ config = {}, tokens, user = USER }: Variant = {}): Dialect => ({
  factory: () => factory,
  config: (origin) => ({
    ...CLIENT,
    authorizationEndpoint: `${origin}/authorize?theme=plain`,
    tokenEndpoint: `${origin}/token`,
    userInfoEndpoint: `${origin}/user?v=2`,
    scope: 'profile',
    profileMap: PROFILE_MAP,
    customConfig: { audience: 'acme', state: 'of the config' },
    ...config,
  }),
  authorization: '/authorize',
  token: '/token',
  person: '/user',
  tokens: () => ({ body: tokens ?? String(new URLSearchParams(TOKENS)) }),
  renewed: (form) => {
    if (form.get('grant_type') !== 'refresh_token') return undefined;
    return form.get('refresh_token') === 'refresh-1'
      ? { body: 'access_token=access-2&token_type=bearer' }
      : { status: 400, body: `error=invalid_grant&error_description=${form.get('refresh_token')}` };
  },
  invalidCode: (words) => ({
    status: 400,
    body: `error=invalid_grant&error_description=${encodeURIComponent(words)}`,
  }),
  invalidToken: { status: 401, body: { error: 'invalid_token' } },
  say: ({ path }) => (path === '/user?v=2' ? { body: user } : undefined),
});
