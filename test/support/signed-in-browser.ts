import { createHash, randomBytes } from 'node:crypto';
import { Clock } from '#src/kernel/clock.js';
import { inProvider } from './granted-tokens.js';
import type { TestApp, TestTenant } from './test-app.js';
import { requestToken, type TokenAnswer } from './tokens.js';

/** An application, as the browser meets it. */
export interface BrowsedClient {
  readonly id: string;
  readonly redirectUri: string;
}

type Parameters = Readonly<Record<string, string>>;

/**
 * A browser in which users sign in without pages: who they are is written into the interaction, as the pages have it written
 * when they know. Cookies are kept whatever path they are for, and sent everywhere.
 */
export class SignedInBrowser {
  private readonly cookies = new Map<string, string>();
  private verifier = '';

  constructor(
    private readonly server: TestApp,
    private readonly tenant: TestTenant,
  ) {}

  get cookieNames(): readonly string[] {
    return [...this.cookies.keys()];
  }

  cookie(name: string): string {
    return this.cookies.get(name) ?? '';
  }

  /** Another tab, that has the cookies of now. */
  tab(): SignedInBrowser {
    const tab = new SignedInBrowser(this.server, this.tenant);
    for (const [name, value] of this.cookies) tab.cookies.set(name, value);
    return tab;
  }

  /** Asks for something of the tenant with the cookies, and follows no redirect. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(new URL(url, this.tenant.baseUrl), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Makes an authorization request; where it leads to. */
  async authorize(client: BrowsedClient, parameters: Parameters = {}): Promise<URL> {
    return this.locationOf(this.authorizationUrl(client, parameters));
  }

  authorizationUrl(client: BrowsedClient, parameters: Parameters = {}): string {
    this.verifier = randomBytes(32).toString('base64url');
    const query = new URLSearchParams({
      client_id: client.id,
      redirect_uri: client.redirectUri,
      response_type: 'code',
      scope: 'openid',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...parameters,
    });
    return `${this.tenant.issuer}/auth?${query}`;
  }

  /** Notes in the interaction that the user signed in and agrees; where the browser goes on. */
  async answer(userId: string): Promise<string> {
    const uid = this.cookies.get('_interaction_resume') ?? '';
    return inProvider(this.server, this.tenant, async ({ Interaction, Grant }) => {
      const interaction = await Interaction.find(uid);
      if (!interaction) throw new Error('there is no interaction');
      const { client_id: clientId, scope } = interaction.params as Record<string, string>;
      const grant = new Grant({ accountId: userId, clientId: clientId ?? '' });
      grant.addOIDCScope(scope ?? '');
      interaction.result = {
        ...interaction.lastSubmission,
        ...(interaction.prompt.name === 'login' && { login: { accountId: userId, ts: Clock.now() / 1000 } }),
        consent: { grantId: await grant.save() },
      };
      await interaction.persist();
      return interaction.returnTo;
    });
  }

  /** A whole sign-in of a user; the address at which the client gets its answer. */
  async signIn(userId: string, client: BrowsedClient, parameters: Parameters = {}): Promise<URL> {
    await this.authorize(client, parameters);
    return this.locationOf(await this.answer(userId));
  }

  /** Redeems the code of an answer. */
  redeem(client: BrowsedClient, answer: URL): Promise<TokenAnswer> {
    return requestToken(this.tenant, {
      grant_type: 'authorization_code',
      client_id: client.id,
      code: answer.searchParams.get('code') ?? '',
      redirect_uri: client.redirectUri,
      code_verifier: this.verifier,
    });
  }

  async locationOf(url: string, init?: RequestInit): Promise<URL> {
    const response = await this.fetch(url, init);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${response.status} ${await response.text()}`);
    return new URL(location, this.tenant.baseUrl);
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';', 1);
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
