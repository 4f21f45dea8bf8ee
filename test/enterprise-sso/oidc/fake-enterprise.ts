import type { ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { failWith, type Failure } from '../../connectors/social/failures.js';
import { ACCESS_TOKEN, CLIENT } from '../../connectors/social/fake-provider.js';
import type { Signing } from '../../connectors/social/fake-oidc.js';
import { KEYS } from '../../connectors/social/cases.js';
import { type Received, startReceiver } from '../../e2e/webhooks/receiver.js';

/** What a provider says in a test; an undefined member leaves out what it says otherwise. */
export interface Story {
  readonly discovery?: Readonly<Record<string, unknown>>;
  /** Of the ID token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly userinfo?: Readonly<Record<string, unknown>>;
  readonly sign?: Signing;
}

/** Where the issuer of one kind of provider is. */
export interface Place {
  /** Of the issuer that a config names. */
  readonly path: string;
  /** Of the issuer that the discovery document names, and of that in ID tokens. */
  readonly named?: string;
  readonly issues?: string;
}

export interface FakeEnterprise {
  readonly issuer: string;
  /** As ID tokens spell it. */
  readonly issues: string;
  readonly received: readonly Received[];
  /** Somebody signs in there. Returns what their browser brings back. */
  approve(uri: string): JsonObject;
  /** Answers so at a path from now on. */
  fail(where: 'discovery' | 'token' | 'userinfo' | 'jwks', failure: Failure | undefined): void;
}

const USERINFO = { sub: 'ada', name: 'Ada King', email: 'ada@acme.example', email_verified: true };

/** The identity provider of an enterprise, on loopback, as long as the test. Its client shows its secret by Basic. */
export async function startEnterprise(place: Place, story: Story = {}): Promise<FakeEnterprise> {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  const origin = `http://127.0.0.1:${receiver.port}`;
  const { path, named = path, issues = named } = place;
  const issuer = `${origin}${path}`;
  const failures = new Map<string, Failure | undefined>();
  const grants = new Map<string, URLSearchParams>();
  const discoveryPath = `${path.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const redeem = redeeming(grants, `${origin}${issues}`, story);
  const answers: Record<string, (request: Received) => [number, unknown] | Promise<[number, unknown]>> = {
    discovery: () => [200, { ...documentOf(origin, `${origin}${named}`), ...story.discovery }],
    token: redeem,
    jwks: () => [200, KEYS.jwks],
    userinfo: ({ headers }) =>
      headers.authorization === `Bearer ${ACCESS_TOKEN}`
        ? [200, { ...USERINFO, ...story.userinfo }]
        : [401, {}],
  };
  receiver.answer(async (request, response) => {
    const name = request.path === discoveryPath ? 'discovery' : request.path.slice(1);
    const failure = failures.get(name);
    if (failure) return failWith(failure, response);
    const [status, body] = (await answers[name]?.(request)) ?? [404, {}];
    return send(response, status, body);
  });
  return {
    issuer,
    issues: `${origin}${issues}`,
    received: receiver.received,
    approve: (uri) => {
      const { searchParams: asked } = new URL(uri);
      const code = `code-${grants.size + 1}-secret`;
      grants.set(code, asked);
      return { code, state: asked.get('state') };
    },
    fail: (where, failure) => void failures.set(where, failure),
  };
}

const redeeming =
  (grants: Map<string, URLSearchParams>, iss: string, { sign = KEYS.sign, claims }: Story) =>
  async (request: Received): Promise<[number, unknown]> => {
    const form = new URLSearchParams(request.body.toString());
    if (!isOurClient(request, form)) return [401, { error: 'invalid_client' }];
    if (form.get('grant_type') === 'refresh_token') return renewed(form);
    const code = form.get('code') ?? '';
    const asked = grants.get(code);
    if (!asked || form.get('redirect_uri') !== asked.get('redirect_uri')) return REFUSED;
    grants.delete(code);
    const standard = { iss, aud: CLIENT.clientId, sub: 'ada', nonce: asked.get('nonce') };
    const idToken = await sign({ ...standard, ...claims });
    return [200, { ...TOKENS, access_token: ACCESS_TOKEN, refresh_token: 'refresh-1', id_token: idToken }];
  };

const TOKENS = { token_type: 'Bearer', expires_in: 3600 };
const REFUSED: [number, unknown] = [400, { error: 'invalid_grant' }];

const renewed = (form: URLSearchParams): [number, unknown] =>
  form.get('refresh_token') === 'refresh-1' ? [200, { ...TOKENS, access_token: 'access-2' }] : REFUSED;

/** RFC 6749 §2.3.1. */
const isOurClient = ({ headers }: Received, form: URLSearchParams): boolean =>
  headers.authorization === `Basic ${btoa(`${CLIENT.clientId}:${CLIENT.clientSecret}`)}` ||
  (form.get('client_id') === CLIENT.clientId && form.get('client_secret') === CLIENT.clientSecret);

const documentOf = (origin: string, issuer: string) => ({
  issuer,
  authorization_endpoint: `${origin}/auth`,
  token_endpoint: `${origin}/token`,
  jwks_uri: `${origin}/jwks`,
  userinfo_endpoint: `${origin}/userinfo`,
  code_challenge_methods_supported: ['S256'],
});

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
