import { gitHubAt } from '#src/modules/connectors/providers/github/github-connector.js';
import { ACCESS_TOKEN, type Answer, CLIENT, type Dialect } from './fake-provider.js';

export const EMAILS: readonly object[] = [
  { email: 'old@acme.example', primary: false, verified: false, visibility: null },
  { email: 'ada@acme.example', primary: true, verified: true, visibility: 'private' },
  { email: 'ada@lovelace.example', primary: false, verified: true, visibility: null },
];

/** GitHub: errors of its token endpoint have the status 200, and it asks callers for their name. */
export const github = (user: object = {}, emails: unknown = EMAILS): Dialect => ({
  factory: (origin) => gitHubAt({ site: origin, api: origin }),
  config: () => CLIENT,
  authorization: '/login/oauth/authorize',
  token: '/login/oauth/access_token',
  person: '/user',
  tokens: () => ({
    body: { access_token: ACCESS_TOKEN, scope: 'read:user,user:email', token_type: 'bearer' },
  }),
  renewed,
  invalidCode: (words) => ({
    body: {
      error: 'bad_verification_code',
      error_description: words,
      error_uri: 'https://docs.github.example/bad-verification-code',
    },
  }),
  invalidToken: { status: 401, body: { message: 'Bad credentials' } },
  say: ({ path, headers }) => {
    if (!headers['user-agent']) return { status: 403, body: { message: 'Missing User-Agent' } };
    if (path === '/user/emails') return { body: emails };
    if (path !== '/user') return undefined;
    const avatar = 'https://avatars.example/u/1815';
    return { body: { id: 1815, login: 'ada', name: 'Ada', avatar_url: avatar, email: null, ...user } };
  },
});

function renewed(form: URLSearchParams): Answer | undefined {
  const token = form.get('refresh_token');
  if (form.get('grant_type') !== 'refresh_token') return undefined;
  if (token !== 'ghr-1') {
    return { body: { error: 'bad_refresh_token', error_description: `Incorrect: ${token}` } };
  }
  return {
    body: {
      access_token: 'ghu-2',
      expires_in: '28800',
      refresh_token: 'ghr-2',
      refresh_token_expires_in: 15_811_200,
      scope: '',
      token_type: 'bearer',
    },
  };
}
