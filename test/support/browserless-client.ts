import { createHash, randomBytes } from 'node:crypto';
import { requireDocumented } from './api-client.js';
import { CookieJar } from './cookie-jar.js';
import { requestToken, type TokenAnswer } from './tokens.js';
import type { TestTenant } from './test-app.js';

export interface ClientUnderTest {
  readonly clientId: string;
  readonly redirectUri: string;
  /** Of a client that keeps one. */
  readonly clientSecret?: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Signs in as a browser does, and shows nothing: cookies, redirects and the Experience API. */
export class BrowserlessClient {
  readonly jar = new CookieJar();
  /** The PKCE verifier of the last authorization request (RFC 7636 §4.1). */
  verifier = '';

  constructor(
    readonly tenant: TestTenant,
    readonly client: ClientUnderTest,
  ) {}

  /** Asks for something of the tenant, with the cookies that belong to it, and follows no redirect. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url, this.tenant.baseUrl);
    const headers = new Headers(init.headers);
    const cookies = this.jar.headerFor(target.pathname);
    if (cookies !== '') headers.set('Cookie', cookies);
    const response = await fetch(target, { ...init, headers, redirect: 'manual' });
    this.jar.keep(response.headers);
    return response;
  }

  /** Where a request is redirected to, as an absolute address. */
  async locationOf(url: string, init?: RequestInit): Promise<string> {
    const response = await this.fetch(url, init);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${url} answered ${response.status} ${await response.text()}`);
    return new URL(location, this.tenant.baseUrl).href;
  }

  /** The address of an authorization request; what is undefined is left out, lists repeat. */
  authorizationUrl(parameters: Record<string, string | readonly string[] | undefined> = {}): string {
    this.verifier = randomBytes(32).toString('base64url');
    const all = {
      client_id: this.client.clientId,
      redirect_uri: this.client.redirectUri,
      response_type: 'code',
      scope: 'openid offline_access profile',
      prompt: 'consent',
      state: 'some-state',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...parameters,
    };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(all)) {
      for (const one of [value ?? []].flat()) query.append(name, String(one));
    }
    return `${this.tenant.issuer}/auth?${query}`;
  }

  /** Begins an authorization request; the page to which it leads. */
  authorize(parameters?: Record<string, string | readonly string[] | undefined>): Promise<string> {
    return this.locationOf(this.authorizationUrl(parameters));
  }

  /** Calls the Experience API. */
  async api(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer> {
    const response = await this.fetch(`/api/${path}`, {
      method,
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    requireDocumented(method, `/api/${path}`, { status: response.status, body: parsed });
    return {
      status: response.status,
      headers: response.headers,
      body: (parsed ?? {}) as Record<string, unknown>,
    };
  }

  /** Calls the Experience API, and throws where it refuses. */
  async experience(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Record<string, unknown>> {
    const answer = await this.api(method, `experience${path}`, body);
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Begins anew in the current interaction. */
  begin(interactionEvent: string): Promise<unknown> {
    return this.experience('PUT', '', { interactionEvent });
  }

  /** Shows a password; the id of the verification. */
  async verifyPassword(username: string, password: string): Promise<string> {
    const identifier = { type: 'username', value: username };
    const answer = await this.experience('POST', '/verification/password', { identifier, password });
    return String(answer['verificationId']);
  }

  /** Brings a username and a password for a new account; the id of the verification. */
  async bringIdentity(username: string, password: string): Promise<string> {
    const identifier = { type: 'username', value: username };
    const answer = await this.experience('POST', '/verification/new-password-identity', {
      identifier,
      password,
    });
    return String(answer['verificationId']);
  }

  /** Shows in the current interaction who it is. */
  async identify(username: string, password: string): Promise<void> {
    await this.begin('SignIn');
    const verificationId = await this.verifyPassword(username, password);
    await this.experience('POST', '/identification', { verificationId });
  }

  /** Shows in the current interaction who it is; the address at which the authorization request goes on. */
  async submitPassword(username: string, password: string): Promise<string> {
    await this.identify(username, password);
    return this.submit();
  }

  /** Makes an account in the current interaction; the address at which the authorization request goes on. */
  async register(username: string, password: string): Promise<string> {
    await this.begin('Register');
    const verificationId = await this.bringIdentity(username, password);
    await this.experience('POST', '/identification', { verificationId });
    return this.submit();
  }

  /** Follows redirects of the tenant until they lead to the client; that address. */
  async follow(url: string): Promise<URL> {
    let at = url;
    for (let hops = 0; hops < 10; hops += 1) {
      if (at.startsWith(this.client.redirectUri)) return new URL(at);
      at = await this.locationOf(at);
    }
    throw new Error(`too many redirects, the last to ${at}`);
  }

  /** A whole sign-in; the address at which the client gets its answer. */
  async signIn(
    username: string,
    password: string,
    parameters?: Record<string, string | readonly string[] | undefined>,
  ): Promise<URL> {
    await this.authorize(parameters);
    return this.follow(await this.submitPassword(username, password));
  }

  /** Asks for tokens, as this client. */
  token(parameters: Record<string, string>): Promise<TokenAnswer> {
    const { clientId, clientSecret } = this.client;
    const all = { client_id: clientId, ...parameters };
    return requestToken(
      this.tenant,
      clientSecret === undefined ? all : { client_secret: clientSecret, ...all },
    );
  }

  /** Redeems the code of an answer. */
  exchange(answer: URL, parameters: Record<string, string> = {}): Promise<TokenAnswer> {
    return this.token({
      grant_type: 'authorization_code',
      code: answer.searchParams.get('code') ?? '',
      redirect_uri: this.client.redirectUri,
      code_verifier: this.verifier,
      ...parameters,
    });
  }

  private async submit(): Promise<string> {
    return String((await this.experience('POST', '/submit'))['redirectTo']);
  }
}
