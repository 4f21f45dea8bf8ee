import { beforeAll, describe, expect, it } from 'vitest';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { UNKNOWN_SESSION_CONFIG } from '#src/sign-in/pages/unknown-session.config.js';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';

const GUARDED = [
  '/',
  '/sign-in',
  '/sign-in/password',
  '/consent',
  '/register',
  '/register/password',
  '/single-sign-on/email',
  '/social/register',
  '/forgot-password/reset',
];

const server = useServer();
let client: ClientUnderTest;
let other: ClientUnderTest;

beforeAll(async () => {
  [client, other] = [await addClient(server.tenant), await addClient(server.other)];
});

const answered = async (browser: BrowserlessClient, path: string) => {
  const { status, headers } = await browser.fetch(path);
  return [status, headers.get('location')];
};
const stranger = () => new BrowserlessClient(server.tenant, client);

describe('a page of a sign-in', () => {
  it.each(GUARDED)('is kept from a browser that does not sign in: %s', async (path) => {
    const elsewhere = `${server.tenant.baseUrl}/unknown-session`;
    expect(await answered(stranger(), path)).toEqual([302, elsewhere]);
    expect(await answered(stranger(), `${path}?app_id=${client.clientId}`)).toEqual([302, elsewhere]);
  });

  it.each(GUARDED.filter((path) => path !== '/consent'))('is there for one that does: %s', async (path) => {
    const browser = stranger();
    await browser.authorize();
    expect((await answered(browser, path))[0]).toBe(200);
  });

  it.each(GUARDED)('is there for a look at it: %s', async (path) => {
    expect((await answered(stranger(), `${path}?preview=true`))[0]).toBe(200);
    expect((await answered(stranger(), `${path}?preview`))[0]).toBe(200);
  });

  it('is kept from a browser that signs in to another tenant', async () => {
    const browser = new BrowserlessClient(server.other, other);
    await browser.authorize();
    const response = await fetch(`${server.tenant.baseUrl}/sign-in`, {
      headers: { cookie: browser.jar.headerFor('/') },
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toBe(`${server.tenant.baseUrl}/unknown-session`);
  });

  it('is kept from a browser whose sign-in is over', async () => {
    const { username, password } = await addPerson(server.tenant);
    const browser = stranger();
    await browser.signIn(username, password);
    expect((await answered(browser, '/sign-in'))[0]).toBe(302);
  });

  it('gives way to the address that the tenant has for it, its sign-in experience first, and to no other tenant’s', async () => {
    const browser = new BrowserlessClient(server.other, other);
    await TenantContext.run(server.other.id, () =>
      server.app.get(TenantConfigs).replace(UNKNOWN_SESSION_CONFIG, { url: 'https://example.com/again' }),
    );
    expect(await answered(browser, '/sign-in')).toEqual([302, 'https://example.com/again']);
    const api = await apiClient(server.other);
    const unknownSessionRedirectUrl = 'https://example.com/first';
    expect((await api.patch('/sign-in-exp', { unknownSessionRedirectUrl })).status).toBe(200);
    expect(await answered(browser, '/sign-in')).toEqual([302, unknownSessionRedirectUrl]);
    expect(await answered(stranger(), '/sign-in')).toEqual([302, `${server.tenant.baseUrl}/unknown-session`]);
  });

  it('is read, and not written to', async () => {
    const { status, headers } = await stranger().fetch('/sign-in', { method: 'POST' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the page for consent', () => {
  it('refuses a browser in which nobody has signed in yet', async () => {
    const browser = stranger();
    await browser.authorize();
    const response = await browser.fetch(`/consent?app_id=${client.clientId}`);
    expect([response.status, Object(await response.json()).code]).toEqual([400, 'session.not_found']);
  });

  it('sends a person who has not signed in yet to where strangers are sent', async () => {
    const browser = stranger();
    await browser.authorize();
    const { status, headers } = await browser.fetch(`/consent?app_id=${client.clientId}`, {
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([
      302,
      `${server.tenant.baseUrl}/unknown-session`,
      'no-store',
    ]);
  });

  it('leaves other paths alone', async () => {
    expect((await answered(stranger(), '/unknown-session'))[0]).toBe(200);
    expect((await answered(stranger(), '/sing-in'))[0]).toBe(404);
  });
});
