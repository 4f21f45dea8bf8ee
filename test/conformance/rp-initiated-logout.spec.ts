import * as openid from 'openid-client';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '../e2e/applications/fixture.js';
import { createUser } from '../e2e/users/fixture.js';
import { apiClient } from '../support/api-client.js';
import { hiddenForm } from '../support/hidden-form.js';
import { leave } from '../support/logout.js';
import { type BrowsedClient, SignedInBrowser } from '../support/signed-in-browser.js';
import { useServer } from '../support/test-app.js';

const CALLBACK = 'https://rp.example/callback';
const AFTER = 'https://rp.example/signed-out';

/** The modules of the OpenID Foundation's suite of that name, self-run. */
describe('oidcc-rp-initiated-logout', () => {
  const server = useServer();
  let client: BrowsedClient;
  let userId: string;
  let config: openid.Configuration;
  let browser: SignedInBrowser;
  let idToken: string;

  beforeAll(async () => {
    const api = await apiClient(server.tenant);
    const id = await createApplication(api, {
      type: 'SPA',
      oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [AFTER] },
    });
    client = { id, redirectUri: CALLBACK };
    userId = await createUser(api);
    config = await openid.discovery(new URL(server.tenant.issuer), id, undefined, openid.None(), {
      execute: [openid.allowInsecureRequests],
    });
  });
  beforeEach(async () => {
    browser = new SignedInBrowser(server, server.tenant);
    const { body } = await browser.redeem(client, await browser.signIn(userId, client));
    idToken = String(body['id_token']);
  });

  const SUCCESS = () => `${server.tenant.issuer}/session/end/success`;
  /** What the relying party sends; its library adds the client's id, which a test may leave out. */
  const endSession = (parameters: Record<string, string>, { withClient = false } = {}): string => {
    const url = openid.buildEndSessionUrl(config, parameters);
    if (!withClient) url.searchParams.delete('client_id');
    return url.href;
  };
  const isSignedIn = async (): Promise<boolean> =>
    (await browser.authorize(client, { prompt: 'none' })).searchParams.has('code');
  const refused = async (url: string): Promise<unknown> => {
    const answer = await browser.fetch(url);
    expect(answer.status).toBe(400);
    return answer.json();
  };

  it('oidcc-rp-initiated-logout-discovery-endpoint-verification', () => {
    const { end_session_endpoint: endpoint } = config.serverMetadata();
    expect(endpoint).toBe(`${server.tenant.issuer}/session/end`);
  });

  it('oidcc-rp-initiated-logout', async () => {
    expect(await isSignedIn()).toBe(true);
    const url = endSession({ id_token_hint: idToken, post_logout_redirect_uri: AFTER, state: 'some state' });
    expect((await leave(browser, url)).href).toBe(`${AFTER}?state=some+state`);
    const answer = await browser.authorize(client, { prompt: 'none' });
    expect(answer.searchParams.get('error')).toBe('login_required');
  });

  it('oidcc-rp-initiated-logout-bad-post-logout-redirect-uri', async () => {
    const url = endSession({ id_token_hint: idToken, post_logout_redirect_uri: 'https://other.example/' });
    expect(await refused(url)).toMatchObject({
      error: 'invalid_request',
      error_description: 'post_logout_redirect_uri not registered',
    });
    expect(await isSignedIn()).toBe(true);
  });

  it('oidcc-rp-initiated-logout-modified-id-token-hint', async () => {
    const [header = '', payload = '', signature = ''] = idToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'somebody-else' })).toString('base64url');
    const url = endSession({
      id_token_hint: `${header}.${other}.${signature}`,
      post_logout_redirect_uri: AFTER,
    });
    expect(await refused(url)).toMatchObject({ error: 'invalid_request' });
    expect(await isSignedIn()).toBe(true);
  });

  it('oidcc-rp-initiated-logout-bad-id-token-hint', async () => {
    expect(await refused(endSession({ id_token_hint: 'no.id.token' }))).toMatchObject({
      error: 'invalid_request',
    });
  });

  it('oidcc-rp-initiated-logout-no-id-token-hint', async () => {
    const url = endSession({ post_logout_redirect_uri: AFTER, state: 'some state' });
    expect((await leave(browser, url)).href).toBe(SUCCESS());
  });

  it('oidcc-rp-initiated-logout-no-params', async () => {
    expect((await leave(browser, endSession({}))).href).toBe(SUCCESS());
    const page = await (await browser.fetch(SUCCESS())).text();
    expect(page).toContain('<title>Sign Out</title>');
    expect(page).toContain('You have signed out.');
  });

  it('oidcc-rp-initiated-logout-no-post-logout-redirect-uri', async () => {
    const url = endSession({ id_token_hint: idToken, state: 'some state' });
    expect((await leave(browser, url)).href).toBe(SUCCESS());
    expect(await isSignedIn()).toBe(false);
  });

  it('oidcc-rp-initiated-logout-no-state', async () => {
    const url = endSession({ id_token_hint: idToken, post_logout_redirect_uri: AFTER });
    expect((await leave(browser, url)).href).toBe(AFTER);
  });

  it('oidcc-rp-initiated-logout-only-state', async () => {
    expect((await leave(browser, endSession({ state: 'some state' }))).href).toBe(SUCCESS());
  });

  it('oidcc-rp-initiated-logout-query-added-to-post-logout-redirect-uri', async () => {
    const url = endSession({ id_token_hint: idToken, post_logout_redirect_uri: `${AFTER}?foo=bar` });
    expect(await refused(url)).toMatchObject({ error: 'invalid_request' });
  });

  describe('beyond the suite', () => {
    it('the page submits itself by a script that its policy names, and has a button without', async () => {
      const answer = await browser.fetch(endSession({}, { withClient: true }));
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'self';script-src 'sha256-[\w+/=]+'$/);
      expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
      const page = await answer.text();
      expect(page).toContain('<title>Sign Out</title>');
      expect(page).toMatch(/<form id="op.logoutForm" method="post" action="[^"]*\/session\/end\/confirm">/);
      expect(page).toMatch(/<noscript><button type="submit">/);
      const { inputs } = hiddenForm(page);
      expect(Object.fromEntries(inputs)).toEqual({ xsrf: expect.any(String), logout: 'yes' });
      const script = /<script>(.*)<\/script>/.exec(page)?.[1] ?? '';
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
      expect(policy).toContain(Buffer.from(hash).toString('base64'));
    });

    it('a form with another secret ends nothing', async () => {
      const { action, inputs } = hiddenForm(await (await browser.fetch(endSession({}))).text());
      const answer = await browser.fetch(action, {
        method: 'POST',
        body: new URLSearchParams({ ...Object.fromEntries(inputs), xsrf: 'wrong' }),
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
      expect(await isSignedIn()).toBe(true);
    });

    it('errors carry no policy, since they are JSON', async () => {
      const answer = await browser.fetch(endSession({ id_token_hint: 'no.id.token' }));
      expect(answer.headers.get('content-security-policy')).toBeNull();
      expect(answer.headers.get('content-type')).toContain('application/json');
    });

    it('clears the cookie', async () => {
      expect(browser.cookieNames.some((name) => name.endsWith('_session'))).toBe(true);
      await leave(browser, endSession({}));
      expect(browser.cookieNames.some((name) => name.endsWith('_session'))).toBe(false);
    });
  });
});
