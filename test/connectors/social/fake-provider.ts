import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { type Received, startReceiver } from '../../e2e/webhooks/receiver.js';
import { failWith, type Failure } from './failures.js';

export interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

/** A code that the provider gave for somebody. */
export interface Grant {
  /** The parameters that they came with. */
  readonly asked: URLSearchParams;
}

/** What one provider does in its own way. */
export interface Dialect {
  readonly factory: (origin: string) => ConnectorFactory;
  readonly config: (origin: string) => JsonObject;
  readonly authorization: string;
  readonly token: string;
  /** Where it says who somebody is, or has the keys that it says so with. */
  readonly person: string;
  readonly tokens: (grant: Grant, origin: string) => Answer | Promise<Answer>;
  /** Undefined where it is no request that the token endpoint takes. */
  readonly renewed?: (form: URLSearchParams) => Answer | undefined;
  /** It may repeat what it got, as some do. */
  readonly invalidCode: (words: string) => Answer;
  readonly invalidToken: Answer;
  /** What it says to whoever has a token, at any other path. Undefined for paths that it does not have. */
  readonly say: (request: Received) => Answer | undefined;
  /** What a browser brings back beside code and state. */
  readonly beside?: (grant: Grant, origin: string) => Promise<JsonObject>;
}

export type Role = 'token' | 'person';

export interface FakeProvider {
  readonly origin: string;
  readonly factory: ConnectorFactory;
  readonly config: JsonObject;
  readonly received: readonly Received[];
  /** Somebody lets us know who they are. Returns what their browser brings back. */
  approve(uri: string): Promise<JsonObject>;
  /** An endpoint, or what answers at a path, does so from now on. */
  fail(where: Role | `/${string}`, failure: Failure): void;
}

export const CLIENT = { clientId: 'acme-store', clientSecret: 'Lapwing-on-5-ridges' };
export const ACCESS_TOKEN = 'access-token-91';

/** A provider on loopback, as long as the test. */
export async function startProvider(dialect: Dialect): Promise<FakeProvider> {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  const origin = `http://127.0.0.1:${receiver.port}`;
  const grants = new Map<string, Grant>();
  const failures = new Map<string, Failure>();
  const redeemed = redeeming(dialect, origin, grants);
  receiver.answer(async (request, response) => {
    const { pathname } = new URL(request.path, origin);
    const failure = failures.get(pathname);
    if (failure) return failWith(failure, response);
    const isToken = pathname === dialect.token && request.method === 'POST';
    return send(response, isToken ? await redeemed(request) : said(dialect, request));
  });

  return {
    origin,
    factory: dialect.factory(origin),
    config: dialect.config(origin),
    received: receiver.received,
    approve: async (uri) => {
      const { pathname, searchParams: asked } = new URL(uri);
      if (pathname !== dialect.authorization || asked.get('client_id') !== CLIENT.clientId)
        throw new Error(`the provider shows no page at ${uri}`);
      const code = `code-${grants.size + 1}-secret`;
      grants.set(code, { asked });
      return { code, state: asked.get('state'), ...(await dialect.beside?.({ asked }, origin)) };
    },
    fail: (where, failure) =>
      void failures.set(where === 'token' || where === 'person' ? dialect[where] : where, failure),
  };
}

const redeeming =
  (dialect: Dialect, origin: string, grants: Map<string, Grant>) =>
  async ({ body }: Received): Promise<Answer> => {
    const form = new URLSearchParams(body.toString());
    if (form.get('client_secret') !== CLIENT.clientSecret || form.get('client_id') !== CLIENT.clientId) {
      const description = `Bad secret ${form.get('client_secret')}`;
      return { status: 401, body: { error: 'invalid_client', error_description: description } };
    }
    const other = dialect.renewed?.(form);
    if (other) return other;
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    if (!grant || !isRedeemed(grant, form)) {
      return dialect.invalidCode(`${form.get('code_verifier')} does not fit ${code}`);
    }
    grants.delete(code);
    return dialect.tokens(grant, origin);
  };

function said(dialect: Dialect, request: Received): Answer {
  const { authorization } = request.headers;
  if (authorization !== undefined && authorization !== `Bearer ${ACCESS_TOKEN}`) return dialect.invalidToken;
  return dialect.say(request) ?? { status: 404, body: {} };
}

/** RFC 6749 §4.1.3 and RFC 7636 §4.6. A redirect URI that is left out is the caller's matter. */
function isRedeemed({ asked }: Grant, form: URLSearchParams): boolean {
  const verifier = form.get('code_verifier') ?? '';
  const challenge = asked.get('code_challenge');
  const redirectUri = form.get('redirect_uri') ?? asked.get('redirect_uri');
  return (
    redirectUri === asked.get('redirect_uri') &&
    (challenge === null || createHash('sha256').update(verifier).digest('base64url') === challenge)
  );
}

function send(response: ServerResponse, { status = 200, body }: Answer): void {
  const isText = typeof body === 'string';
  response
    .writeHead(status, { 'content-type': isText ? 'application/x-www-form-urlencoded' : 'application/json' })
    .end(isText ? body : JSON.stringify(body));
}
