import { beforeAll, describe, expect, it } from 'vitest';
import { createApplication } from '../../e2e/applications/fixture.js';
import { createUser } from '../../e2e/users/fixture.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';

const CALLBACK = 'https://app.example/callback';

const server = useServer({ STRANGER_BURST: '10000' });
let api: ApiClient;
let client: BrowsedClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  const id = await createApplication(api, {
    type: 'SPA',
    oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [] },
  });
  client = { id, redirectUri: CALLBACK };
});

const newBrowser = () => new SignedInBrowser(server, server.tenant);

/** How many things of a kind are stored for a user. */
async function countOf(userId: string, kind: string): Promise<number> {
  const rows = await sql(
    server.databaseUrl,
    'select from oidc_artefacts where account_id = $1 and kind = $2',
    [userId, kind],
  );
  return rows.length;
}

const refresh = (refreshToken: unknown) =>
  requestToken(server.tenant, {
    grant_type: 'refresh_token',
    client_id: client.id,
    refresh_token: String(refreshToken),
  });
const offline = { scope: 'openid offline_access', prompt: 'consent' };

const ENDS: [what: string, end: (userId: string) => Promise<{ status: number }>][] = [
  ['is suspended', (id) => api.patch(`/users/${id}/is-suspended`, { isSuspended: true })],
  ['is deleted', (id) => api.delete(`/users/${id}`)],
  ['gets another password', (id) => api.patch(`/users/${id}/password`, { password: 'another one' })],
];

describe.each(ENDS)('when a user %s', (_, end) => {
  it('code, refresh token and session are worth nothing any more', async () => {
    const userId = await createUser(api);
    const browser = newBrowser();
    const { body } = await browser.redeem(client, await browser.signIn(userId, client, offline));
    expect(body).toMatchObject({ refresh_token: expect.any(String) });
    const unused = await browser.authorize(client);
    expect(unused.searchParams.get('code')).toBeTruthy();
    expect((await end(userId)).status).toBeLessThan(300);
    expect(await browser.redeem(client, unused)).toMatchObject({ status: 400 });
    expect(await refresh(body['refresh_token'])).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    expect((await browser.authorize(client)).pathname).toBe('/sign-in');
  });

  it('a sign-in that was shown before leads nowhere after', async () => {
    const userId = await createUser(api);
    const browser = newBrowser();
    await browser.authorize(client);
    const onward = await browser.answer(userId);
    expect((await end(userId)).status).toBeLessThan(300);
    const answer = await browser.fetch(onward);
    expect(answer.headers.get('location') ?? '').not.toContain('code=');
    expect((await browser.authorize(client)).pathname).toBe('/sign-in');
    expect(await countOf(userId, 'Session')).toBe(0);
  });
});
