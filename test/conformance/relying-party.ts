import * as oidc from 'openid-client';
import { vi } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { BrowserlessClient } from '../support/browserless-client.js';
import { hiddenForm } from '../support/hidden-form.js';
import { addClient, type Person } from '../support/people.js';
import type { TestTenant } from '../support/test-app.js';

export type ResponseMode = 'query' | 'form_post';
export type Parameters = Record<string, string>;
export type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** Who takes part in a module. */
export interface Scene {
  readonly tenant: TestTenant;
  readonly person: Person;
  readonly mode: ResponseMode;
}

/** What the relying party gets: in its address, or posted to it. */
export type Answer = URL | Request;

/** A client with a secret that is written by others (openid-client), and the browser of its user. */
export class RelyingParty {
  state = '';
  nonce: string | undefined;
  verifier: string | undefined;

  private constructor(
    readonly browser: BrowserlessClient,
    readonly config: oidc.Configuration,
    private readonly scene: Scene,
  ) {}

  static async of(scene: Scene, authentication = oidc.ClientSecretBasic): Promise<RelyingParty> {
    const client = await addClient(scene.tenant, 'Traditional');
    const config = await oidc.discovery(
      new URL(scene.tenant.issuer),
      client.clientId,
      undefined,
      authentication(client.clientSecret),
      { execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks] },
    );
    return new RelyingParty(new BrowserlessClient(scene.tenant, client), config, scene);
  }

  /** A new authorization request, with a state and a nonce of its own; what is empty is left out. */
  request(parameters: Parameters = {}): URL {
    this.state = parameters['state'] ?? oidc.randomState();
    this.nonce = parameters['nonce'] === '' ? undefined : (parameters['nonce'] ?? oidc.randomNonce());
    const all = {
      redirect_uri: this.browser.client.redirectUri,
      scope: 'openid',
      response_mode: this.scene.mode,
      ...parameters,
      state: this.state,
      nonce: this.nonce ?? '',
    };
    return oidc.buildAuthorizationUrl(
      this.config,
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
    );
  }

  send(parameters?: Parameters): Promise<Response> {
    return this.browser.fetch(this.request(parameters).href);
  }

  /** The page to which a request leads, which has to be one of ours. */
  async page(parameters?: Parameters): Promise<string> {
    const location = (await this.send(parameters)).headers.get('location') ?? '';
    if (!location.startsWith('/')) throw new Error(`the request led to ${location}`);
    return location;
  }

  /** The answer to a request that asks the user nothing, or nothing but the consent that is given at once. */
  async answer(parameters?: Parameters): Promise<Answer> {
    return this.goOn(await this.send(parameters));
  }

  /** The answer to the last request, after the user has signed in. */
  async answerAfterPassword(): Promise<Answer> {
    const { username, password } = this.scene.person;
    return this.goOn(await this.browser.fetch(await this.browser.submitPassword(username, password)));
  }

  /** A sign-in from the first request to the tokens. */
  async signIn(parameters?: Parameters): Promise<Tokens> {
    await this.page(parameters);
    return this.redeem(await this.answerAfterPassword());
  }

  redeem(answer: Answer, checks: oidc.AuthorizationCodeGrantChecks = {}): Promise<Tokens> {
    return oidc.authorizationCodeGrant(this.config, answer, {
      expectedState: this.state,
      ...(this.nonce !== undefined && { expectedNonce: this.nonce }),
      ...(this.verifier !== undefined && { pkceCodeVerifier: this.verifier }),
      idTokenExpected: true,
      ...checks,
    });
  }

  /** What is told about a user, who has to be the one of the token. */
  userInfo(token: string, userId: string) {
    return oidc.fetchUserInfo(this.config, token, userId);
  }

  private async goOn(response: Response): Promise<Answer> {
    const { redirectUri } = this.browser.client;
    const location = response.headers.get('location');
    if (location === null) return postedTo(redirectUri, await response.text());
    if (location.startsWith(redirectUri)) return new URL(location);
    if (location.startsWith('/sign-in')) throw new Error('the user is asked to sign in');
    return this.goOn(await this.browser.fetch(new URL(location, this.scene.tenant.baseUrl).href));
  }
}

/** What a browser sends when it comes to a page with a form that submits itself. */
function postedTo(address: string, html: string): Request {
  const { action, inputs } = hiddenForm(html);
  if (action !== address) throw new Error(`no form for the client: ${html}`);
  return new Request(address, { method: 'POST', body: inputs });
}

/** The members of an answer, whichever way it came. */
export const membersOf = async (answer: Answer): Promise<Record<string, string>> =>
  Object.fromEntries(
    answer instanceof URL ? answer.searchParams : new URLSearchParams(await answer.clone().text()),
  );

/** Does something so many seconds later, by the clock of the server and of the relying party. */
export async function after<T>(seconds: number, run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
  Clock.use(() => Date.now());
  try {
    return await run();
  } finally {
    vi.useRealTimers();
    // After: the system clock is the one that `Date` has by then.
    Clock.use();
  }
}
