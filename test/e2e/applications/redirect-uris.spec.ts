import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createApplication, NO_URIS, refusal } from './fixture.js';

describe('a redirect URI', () => {
  const server = useServer();
  let api: ApiClient;
  let id: string;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    id = await createApplication(api, { type: 'SPA' });
  });

  const register = (metadata: object) =>
    api.patch(`/applications/${id}`, { oidcClientMetadata: { ...NO_URIS, ...metadata } });

  it.each([
    'https://app.example.com',
    'https://app.example.com/callback?from=a%20b&x',
    'http://localhost:3000/callback',
    'http://127.0.0.1/callback',
    'http://[::1]:8080/callback',
    'http://intranet/callback',
    'HTTPS://APP.example.com/callback',
    'https://app.example.com/a..b/.well-known/c...',
    'https://bücher.example.com/callback',
    'https://*.example.com/callback',
    'https://pr-*-shop.preview.example.com/callback',
    'https://*.*.example.com:8443/callback',
    'https://app.example.com/*/callback/*',
    'com.example.app://callback',
    'com.example.app:/callback',
    'com.example.app:callback',
    'io.logto.app+x-1://callback/*',
    'myapp://callback',
    'https://*.app.example.co.uk/callback',
    'https://*.shop.github.io/callback',
  ])('can be %s', async (uri) => {
    expect((await register({ redirectUris: [uri] })).status).toBe(200);
    const { status, body } = await register({ postLogoutRedirectUris: [uri] });
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ oidcClientMetadata: { ...NO_URIS, postLogoutRedirectUris: [uri] } }),
    ]);
  });

  it.each([
    '',
    ' ',
    'app.example.com',
    '/callback',
    '//app.example.com',
    'https://',
    'https:app.example.com',
    'https:/app.example.com',
    'https:///callback',
    'https://app.example.com:99999',
    'https://a b.example.com',
    ' https://app.example.com',
    'https://app.example.com/\tcallback',
    'https://app.example.com\\callback',
    'https://app.example.com/callback#',
    'https://app.example.com/callback#fragment',
    'https://app.example.com/../callback',
    'https://app.example.com/a/./callback',
    'https://app.example.com/a/%2e%2E/callback',
    'https://app.example.com/..',
    'https://*',
    'https://*/callback',
    'https://*.com',
    'https://app.*',
    'https://app.*.com',
    'https://app.example.*',
    'https://*.localhost',
    'https://*.example.com.',
    'https://*.com.',
    'https://*.com.\u200b',
    'https://*。com',
    'https://app.example.com:*',
    'https://app.example.com:80*',
    'https://*@app.example.com',
    'https://user:*@app.example.com',
    'https://a*b@app.example.com.evil.example',
    'https://[*::1]',
    'https://app.example.com?x=*',
    'https://app.example.com/#*',
    '*://app.example.com',
    'htt*://app.example.com',
    'com.*.app://callback',
    'com.example.app://*',
    'com.example.app://callback?*',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'blob:https://app.example.com/a',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://app.example.com',
    'filesystem:https://app.example.com/temporary/a',
    'jar:https://app.example.com/a.jar!/b',
    'mhtml:https://app.example.com/a',
    'https://user@app.example.com/callback',
    'https://user:password@app.example.com/callback',
    'https://app.example.com@evil.example/callback',
    'https://@app.example.com',
    'com.example.app://user@callback',
    'https://*.co.uk/callback',
    'https://*.co.uk:8443/callback',
    'https://shop-*.co.uk/callback',
    'https://*.github.io/callback',
    'https://shop-*.vercel.app/callback',
    'https://*.s3.amazonaws.com/callback',
    'https://*.CO.UK/callback',
    '1app://callback',
    'https://app.example.com/\u0000',
  ])('cannot be %j', async (uri) => {
    for (const list of ['redirectUris', 'postLogoutRedirectUris']) {
      expect(refusal(await register({ [list]: ['https://app.example.com', uri] }))).toEqual([
        400,
        'guard.invalid_input',
      ]);
    }
  });

  it('has 2,048 characters at most', async () => {
    const uri = (length: number) => 'https://app.example.com/'.padEnd(length, 'x');
    expect((await register({ redirectUris: [uri(2048)] })).status).toBe(200);
    expect((await register({ redirectUris: [uri(2049)] })).status).toBe(400);
  });

  it('that is refused is named by its place', async () => {
    const { body } = await register({ redirectUris: ['https://app.example.com', 'nothing'] });
    expect(body).toMatchObject({
      data: { issues: [{ code: 'custom', path: ['oidcClientMetadata', 'redirectUris', 1] }] },
    });
  });

  it('is one of 100 at most', async () => {
    const uris = (count: number) => Array.from({ length: count }, (_, n) => `https://app.example.com/${n}`);
    expect((await register({ redirectUris: uris(100) })).status).toBe(200);
    expect((await register({ redirectUris: uris(101) })).status).toBe(400);
  });
});
