import { beforeAll, describe, expect, it } from 'vitest';
import { EndedSessions } from '#src/oidc/sessions/ended-sessions.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { createApplication } from '../e2e/applications/fixture.js';
import { createUser } from '../e2e/users/fixture.js';
import { apiClient, type ApiClient } from '../support/api-client.js';
import { type BrowsedClient, SignedInBrowser } from '../support/signed-in-browser.js';
import { type TestApp, useServer } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';

const CALLBACK = 'https://app.example/callback';
const OFFLINE = { scope: 'openid offline_access', prompt: 'consent' };

interface SuiteOptions {
  /** How many browsers sign in at once. */
  readonly browsers: number;
  readonly rounds: number;
  readonly timeoutMilliseconds: number;
}

interface End {
  readonly what: string;
  readonly end: (world: World, userId: string, spared: string) => Promise<unknown>;
  /** Whether one session and its grant go on. */
  readonly spares: boolean;
  /** Whether the user may sign in again. */
  readonly admits: boolean;
}

const ENDS: readonly End[] = [
  {
    what: 'is suspended',
    end: ({ api }, id) => api.patch(`/users/${id}/is-suspended`, { isSuspended: true }),
    spares: false,
    admits: false,
  },
  {
    what: 'gets another password',
    end: ({ api }, id) => api.patch(`/users/${id}/password`, { password: 'another one' }),
    spares: false,
    admits: true,
  },
  {
    what: 'ends all sessions but one',
    end: ({ server: { app } }, id, except) =>
      TenantContext.run('default', () =>
        app.get(UnitOfWork).run(() => app.get(EndedSessions).endAll(id, 'credentials', { except })),
      ),
    spares: true,
    admits: true,
  },
];

/** Ends all that a user has while the user signs in, signs in silently and refreshes in many browsers. */
export function endedSessionsSuite({ browsers, rounds, timeoutMilliseconds }: SuiteOptions): void {
  const server = useServer({ STRANGER_BURST: '1000000' });
  let world: World;

  beforeAll(async () => {
    const api = await apiClient(server.tenant);
    const oidcClientMetadata = { redirectUris: [CALLBACK], postLogoutRedirectUris: [] };
    const id = await createApplication(api, { type: 'SPA', oidcClientMetadata });
    world = new World(server, api, { id, redirectUri: CALLBACK });
  });

  describe.each(ENDS)('when a user $what', (end) => {
    it(
      `nothing of before is left, and nothing is lost that should live (${browsers} browsers, ${rounds} rounds)`,
      async () => {
        for (let round = 0; round < rounds; round += 1) {
          const userId = await createUser(world.api);
          const { first, others } = await world.endAmong(browsers, userId, end);
          for (const one of others) {
            expect([await world.isSignedIn(one), await world.refresh(one)]).toEqual([false, 400]);
          }
          const expected = end.spares ? [true, 200] : [false, 400];
          expect([await world.isSignedIn(first), await world.refresh(first)]).toEqual(expected);
          const again = await world.signIn(userId).catch(() => undefined);
          expect(again !== undefined && (await world.isSignedIn(again))).toBe(end.admits);
        }
      },
      timeoutMilliseconds,
    );
  });
}

interface SignedIn {
  readonly browser: SignedInBrowser;
  readonly refreshToken: string;
}

/** A client, and users who sign in to it. */
class World {
  constructor(
    readonly server: TestApp,
    readonly api: ApiClient,
    private readonly client: BrowsedClient,
  ) {}

  /** Ends what the user has while many browsers are at it; returns what was there before the end. */
  async endAmong(browsers: number, userId: string, { end }: End) {
    const first = await this.signIn(userId);
    const spared = await this.sessionOf(userId);
    const others: SignedIn[] = [];
    let ended: Promise<unknown> | undefined;
    const busy = Array.from({ length: browsers }, async (_, index) => {
      const one = await this.signIn(userId);
      if (!ended) others.push(one);
      if (index === Math.floor(browsers / 3)) ended = end(this, userId, spared);
      await this.isSignedIn(one);
      await this.refresh(one);
    });
    await Promise.allSettled(busy);
    await ended;
    return { first, others };
  }

  async signIn(userId: string): Promise<SignedIn> {
    const browser = new SignedInBrowser(this.server, this.server.tenant);
    const answer = await browser.signIn(userId, this.client, OFFLINE);
    const { body } = await browser.redeem(this.client, answer);
    if (typeof body['refresh_token'] !== 'string') throw new Error(JSON.stringify(body));
    return { browser, refreshToken: body['refresh_token'] };
  }

  async refresh({ refreshToken }: SignedIn): Promise<number> {
    const grant = { grant_type: 'refresh_token', refresh_token: refreshToken };
    return (await requestToken(this.server.tenant, { ...grant, client_id: this.client.id })).status;
  }

  async isSignedIn({ browser }: SignedIn): Promise<boolean> {
    return (await browser.authorize(this.client, { prompt: 'none' })).searchParams.has('code');
  }

  private async sessionOf(userId: string): Promise<string> {
    const { body } = await this.api.get(`/users/${userId}/sessions`);
    const { sessions } = body as { sessions: readonly { payload: { uid: string } }[] };
    return sessions[0]?.payload.uid ?? '';
  }
}
