import { beforeAll, describe, expect, it } from 'vitest';
import { GrantLimits } from '#src/oidc/sessions/grant-limits.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { inProvider } from '../../support/granted-tokens.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';
import { hookOfTest, receiverOfTest } from '../webhooks/fixture.js';

const CALLBACK = 'https://app.example/callback';
const OFFLINE = { scope: 'openid offline_access', prompt: 'consent' };

describe('an application that allows two grants a user', () => {
  const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '*', WORKER_CONCURRENCY: '2' });
  let api: ApiClient;
  let client: BrowsedClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    client = await newClient({ maxAllowedGrants: 2 });
  });

  async function newClient(customClientMetadata: object): Promise<BrowsedClient> {
    const id = await createApplication(api, {
      type: 'SPA',
      oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [] },
      customClientMetadata,
    });
    return { id, redirectUri: CALLBACK };
  }
  const signIn = async (userId: string, to: BrowsedClient): Promise<string> => {
    const browser = new SignedInBrowser(server, server.tenant);
    const { body } = await browser.redeem(to, await browser.signIn(userId, to, OFFLINE));
    return String(body['refresh_token']);
  };
  const refresh = async (to: BrowsedClient, token: string): Promise<number> => {
    const grant = { grant_type: 'refresh_token', refresh_token: token };
    return (await requestToken(server.tenant, { ...grant, client_id: to.id })).status;
  };

  it('revokes the oldest of three, with its tokens, and tells of it', async () => {
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['Grant.LimitExceeded']);
    const [userId, neighbour, unlimited] = [
      await createUser(api),
      await createUser(api),
      await newClient({}),
    ];
    const others = [await signIn(neighbour, client), await signIn(userId, unlimited)];
    const tokens = [await signIn(userId, client), await signIn(userId, client), await signIn(userId, client)];
    // Which of two that are of the same second is older is not told.
    const [told] = await receiver.expectRequests(1);
    expect(JSON.parse(String(told?.body))).toMatchObject({
      event: 'Grant.LimitExceeded',
      data: {
        userId,
        applicationId: client.id,
        revokedGrantIds: [expect.any(String)],
        maxAllowedGrants: 2,
        preRevocationActiveGrantCount: 3,
      },
    });
    const statuses = [];
    for (const token of tokens) statuses.push(await refresh(client, token));
    expect(statuses.toSorted()).toEqual([200, 200, 400]);
    expect(statuses.at(-1)).toBe(200);
    expect([await refresh(client, others[0] ?? ''), await refresh(unlimited, others[1] ?? '')]).toEqual([
      200, 200,
    ]);
    const { body } = await api.get(`/users/${userId}/sessions`);
    const { sessions } = body as { sessions: { payload: { authorizations: Record<string, object> } }[] };
    const authorized = sessions.filter(({ payload }) => client.id in payload.authorizations);
    expect(authorized).toHaveLength(2);
  });

  it('leaves one of two that come at once, where it allows one', async () => {
    const single = await newClient({ maxAllowedGrants: 1 });
    const grant = { accountId: await createUser(api), clientId: single.id };
    const ids = await inProvider(server, server.tenant, ({ Grant }) =>
      Promise.all([new Grant(grant).save(), new Grant(grant).save()]),
    );
    const limits = server.app.get(GrantLimits);
    await TenantContext.run('default', () =>
      Promise.all(ids.map((id) => limits.enforce({ ...grant, id }, 1))),
    );
    const { body } = await api.get(`/users/${grant.accountId}/grants`);
    expect((body as { grants: unknown[] }).grants).toHaveLength(1);
  });
});
