import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';
import type { ApiClient } from './api-client.js';

/** Somebody who has an account with the provider, with what it says of them. */
export interface ProviderAccount {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

export interface IdentityProvider {
  readonly issuer: string;
  /** The config of a connector of ours for it, at the factory `oidc`. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The config of an enterprise connector of ours for it, of the provider `OIDC`. */
  readonly ssoConfig: Readonly<Record<string, unknown>>;
  /** Somebody has an account from now on. */
  add(account: ProviderAccount): void;
  /** Signs in at the provider, as a browser would from `authorizationUri`, and returns what it sends back. */
  signIn(authorizationUri: string, sub: string): Promise<Record<string, string>>;
  /** Requests to the token endpoint so far. */
  readonly tokenRequests: readonly URLSearchParams[];
  /** Answers at the token endpoint itself from now on, until it is undefined. */
  answerTokens?: ((request: URLSearchParams, response: ServerResponse) => boolean) | undefined;
  close(): Promise<void>;
}

let people = 0;

/** Gives somebody new an account with the provider; what it knows them by. */
export function newSub({ add }: Pick<IdentityProvider, 'add'>, claims: object = {}): string {
  const sub = `sub-${(people += 1)}`;
  add({ sub, ...claims });
  return sub;
}

/** Lets people of a tenant sign in with the provider; the id of the connector. */
export async function addSocial(
  api: ApiClient,
  { config }: Pick<IdentityProvider, 'config'>,
  target: string,
  more: object = {},
): Promise<string> {
  const metadata = { target, name: { en: 'Acme' } };
  const { status, body } = await api.post('/connectors', { connectorId: 'oidc', config, metadata, ...more });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(Object(body)['id']);
}

const CLIENT = { client_id: 'portico', client_secret: 'Lapwing-on-5-ridges' };
const CREDENTIALS = { clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret };

const socialConfig = (issuer: string) => ({
  ...CREDENTIALS,
  authorizationEndpoint: `${issuer}/auth`,
  tokenEndpoint: `${issuer}/token`,
  scope: 'openid profile email phone offline_access',
  authRequestOptionalConfig: { prompt: 'consent' },
  idTokenVerificationConfig: { issuer, jwksUri: `${issuer}/jwks` },
});

const PAGE = (action: string, title: string) => `<!doctype html><html lang="en"><title>${title}</title>
<h1>${title}</h1><form method="post" action="${action}">
<label>Account <input name="sub" autocomplete="off"></label>
<button name="answer" value="in">Sign in</button> <button name="answer" value="out">Cancel</button></form></html>`;

/** An identity provider that speaks OpenID Connect, on loopback, with a page of its own on which people sign in. */
export async function startIdentityProvider(changes: Configuration = {}): Promise<IdentityProvider> {
  const accounts = new Map<string, ProviderAccount>();
  const tokenRequests: URLSearchParams[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configurationOf(accounts, changes));
  // Whatever the server under test is called.
  provider.Client.prototype.redirectUriAllowed = () => true;
  const idp: IdentityProvider = {
    issuer,
    config: socialConfig(issuer),
    ssoConfig: { ...CREDENTIALS, issuer, scope: 'offline_access' },
    add: (account) => void accounts.set(account.sub, account),
    signIn: (uri, sub) => signInAt(uri, sub),
    tokenRequests,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
  const callback = provider.callback();
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname.startsWith('/interaction/')) return answerPage(provider, request, response);
    if (url.pathname !== '/token') return callback(request, response);
    const body = new URLSearchParams(await bodyOf(request));
    tokenRequests.push(body);
    if (idp.answerTokens?.(body, response)) return undefined;
    // The provider reads what was read before from here.
    return callback(Object.assign(request, { body: Object.fromEntries(body) }), response);
  });
  return idp;
}

const configurationOf = (accounts: Map<string, ProviderAccount>, changes: Configuration): Configuration => ({
  clients: [
    {
      ...CLIENT,
      redirect_uris: ['https://any.example/callback'],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  clientAuthMethods: ['client_secret_post'],
  findAccount: async (_ctx, sub) => {
    const account = accounts.get(sub);
    return account && { accountId: sub, claims: async () => ({ ...account }) };
  },
  claims: {
    openid: ['sub'],
    profile: ['name', 'picture'],
    email: ['email', 'email_verified'],
    phone: ['phone_number', 'phone_number_verified'],
  },
  conformIdTokenClaims: false,
  scopes: ['openid', 'profile', 'email', 'phone', 'offline_access'],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  loadExistingGrant: async (ctx) => {
    const { client, session, provider } = ctx.oidc;
    const grant = new provider.Grant({
      clientId: client?.clientId ?? '',
      accountId: session?.accountId ?? '',
    });
    grant.addOIDCScope('openid profile email phone offline_access');
    await grant.save();
    return grant;
  },
  issueRefreshToken: async () => true,
  cookies: { keys: ['one-provider'] },
  pkce: { required: () => false },
  ttl: { AccessToken: 3600, IdToken: 3600, Interaction: 600, Session: 600, Grant: 3600, RefreshToken: 3600 },
  ...changes,
});

async function answerPage(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(PAGE(request.url ?? '', 'Identity provider'));
    return;
  }
  const form = new URLSearchParams(await bodyOf(request));
  const result =
    form.get('answer') === 'out'
      ? { error: 'access_denied', error_description: 'Not today' }
      : { login: { accountId: form.get('sub') ?? '' }, consent: {} };
  await provider.interactionFinished(request, response, result);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** Follows the provider with its cookies, until it sends the browser away. */
async function signInAt(authorizationUri: string, sub: string): Promise<Record<string, string>> {
  const { origin } = new URL(authorizationUri);
  const cookies = new Map<string, string>();
  let next = new URL(authorizationUri);
  while (next.origin === origin) {
    const isPage = next.pathname.startsWith('/interaction/');
    const response: Response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(isPage && { method: 'POST', body: new URLSearchParams({ sub, answer: 'in' }) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`${next.pathname} answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
  }
  return Object.fromEntries(next.searchParams);
}
