import { beforeAll, expect, it } from 'vitest';
import { en } from '#src/modules/sign-in-experience/phrases/account/en.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});

const open = async (path = '/account', headers: Record<string, string> = {}, tenant = server.tenant) => {
  const response = await fetch(tenant.baseUrl + path, { headers });
  const html = await response.text();
  const [, settings = 'null'] = /id="settings">(.*?)<\/script>/s.exec(html) ?? [];
  return { status: response.status, headers: response.headers, html, settings: JSON.parse(settings) };
};

it('is there under every address below it, made anew, and by its own policy', async () => {
  for (const path of [
    '/account',
    '/account/email',
    '/account/passkey/add',
    '/account?code=some-code&state=x',
  ]) {
    const { status, headers, html } = await open(path);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')?.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
      ]),
    );
    const [, script = ''] = /<script type="module" src="(.*?)"/.exec(html) ?? [];
    expect((await fetch(server.tenant.baseUrl + script)).status).toBe(200);
  }
});

it('says what the tenant lets people do, as soon as that changes, and nothing of another tenant', async () => {
  expect((await open()).settings.accountCenter).toEqual({
    enabled: false,
    fields: {},
    deleteAccountUrl: null,
  });
  const accountCenter = {
    enabled: true,
    fields: { name: 'Edit', email: 'ReadOnly' },
    deleteAccountUrl: 'https://acme.example/delete',
  };
  await api.patch('/account-center', accountCenter);
  expect((await open()).settings.accountCenter).toEqual(accountCenter);
  const other = await open('/account', {}, server.other);
  expect(other.settings.accountCenter).toMatchObject({ enabled: false });
});

it('has the styles of the account center, contained, and not those for signing in', async () => {
  await api.patch('/sign-in-exp', { customCss: '.sign-in-only {}' });
  await api.patch('/account-center', { customCss: '.own {} </style><p>' });
  const { html, headers } = await open();
  expect(html).toContain(String.raw`<style>.own {} <\/style><p></style>`);
  expect(html).not.toContain('sign-in-only');
  expect(headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-\S+ 'sha256-/);
});

it('speaks the language of its reader, in words that no other page carries', async () => {
  const german = await open('/account', { 'accept-language': 'de' });
  expect(german.headers.get('content-language')).toBe('de');
  expect(german.settings.phrases.data.account.page.account).toBe('Ihr Konto');
  const english = await open('/account?ui_locales=en', { 'accept-language': 'de' });
  const { account, code } = english.settings.phrases.data;
  expect(account).toEqual(en.account);
  expect(code).toMatchObject(en.code);
  expect(code.user.username_already_in_use).toBe('This username is taken.');
  expect((await open('/unknown-session')).settings.phrases.data.account).toBeUndefined();
});
