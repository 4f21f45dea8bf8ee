import { describe, expect, it } from 'vitest';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { addClient } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

const REFUSED = { code: 'oidc.invalid_redirect_uri', error: 'invalid_redirect_uri' };

describe('where the browser is sent', () => {
  const server = useServer();

  const clientWith = async (type: 'SPA' | 'Native' | 'Traditional', registered: string) =>
    addClient(server.tenant, type, {
      oidcClientMetadata: { redirectUris: [registered], postLogoutRedirectUris: [registered] },
    });

  /** Status and error of an authorization request, and of a logout, that name an address. */
  const asked = async (type: 'SPA' | 'Native' | 'Traditional', registered: string, uri: string) => {
    const { clientId } = await clientWith(type, registered);
    const browser = new BrowserlessClient(server.tenant, { clientId, redirectUri: uri });
    const [auth, logout] = [
      await browser.fetch(browser.authorizationUrl()),
      await browser.fetch(
        `${server.tenant.issuer}/session/end?${new URLSearchParams({ client_id: clientId, post_logout_redirect_uri: uri })}`,
      ),
    ];
    return [auth.status, logout.status];
  };

  it.each([
    ['SPA', 'https://app.example.com/cb', 'https://app.example.com/cb', [303, 200]],
    ['SPA', 'https://app.example.com/cb', 'https://app.example.com/other', [400, 400]],
    ['SPA', 'https://*.example.com/cb/*', 'https://one.example.com/cb/two', [303, 200]],
    ['SPA', 'https://*.example.com/cb/*', 'https://one.two.example.com/cb/three', [400, 400]],
    ['Traditional', 'com.example.app://cb', 'com.example.app://cb', [303, 200]],
    ['Native', 'com.example.app://cb', 'com.example.app://cb', [303, 200]],
    ['Native', 'http://app.example.com/cb', 'http://app.example.com/cb', [303, 200]],
    ['Native', 'http://127.0.0.1:3000/cb', 'http://127.0.0.1:54321/cb', [303, 400]],
    ['Native', 'http://[::1]/cb', 'http://[::1]:54321/cb', [303, 400]],
    ['SPA', 'http://127.0.0.1:3000/cb', 'http://127.0.0.1:54321/cb', [400, 400]],
  ] as const)('%s with %s: %s', async (type, registered, uri, statuses) => {
    expect(await asked(type, registered, uri)).toEqual(statuses);
  });

  it('is said in the answer itself where the address is not the client’s', async () => {
    const client = await clientWith('SPA', 'https://app.example.com/cb');
    for (const uri of ['https://evil.example.com/cb', 'javascript:alert(1)', 'https://app.example.com/*']) {
      const browser = new BrowserlessClient(server.tenant, { ...client, redirectUri: uri });
      const answer = await browser.fetch(browser.authorizationUrl({ prompt: 'none' }));
      expect([answer.status, answer.headers.get('location'), await answer.json()]).toMatchObject([
        400,
        null,
        REFUSED,
      ]);
    }
  });

  it('is said in the answer itself too where the address and more is wrong', async () => {
    const client = await clientWith('SPA', 'https://app.example.com/cb');
    const browser = new BrowserlessClient(server.tenant, {
      ...client,
      redirectUri: 'https://evil.example.com',
    });
    const answer = await browser.fetch(browser.authorizationUrl({ response_type: 'token' }));
    expect([answer.status, answer.headers.get('location'), await answer.json()]).toMatchObject([
      400,
      null,
      REFUSED,
    ]);
  });

  it('has to be named, also where a client has one address only', async () => {
    const client = await clientWith('SPA', 'https://app.example.com/cb');
    const browser = new BrowserlessClient(server.tenant, client);
    const answer = await browser.fetch(browser.authorizationUrl({ redirect_uri: undefined }));
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: 'invalid_request', error_description: "missing required parameter 'redirect_uri'" },
    ]);
  });
});
