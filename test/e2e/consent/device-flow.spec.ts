import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const FORM = '_logto_device_flow_xsrf';

const server = useServer();
let device: ClientUnderTest;
let person: Person;

beforeAll(async () => {
  device = await addDevice(server.tenant);
  person = await addPerson(server.tenant);
});

const addDevice = (tenant: TestTenant) =>
  addClient(tenant, 'Native', { customClientMetadata: { isDeviceFlow: true } });

interface Started {
  readonly device_code: string;
  readonly user_code: string;
}

async function ask(clientId: string, parameters: Record<string, string> = {}, tenant = server.tenant) {
  const response = await fetch(`${tenant.issuer}/device/auth`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, scope: 'openid offline_access profile', ...parameters }),
  });
  return { status: response.status, body: Object(await response.json()) };
}
const start = async (
  parameters: Record<string, string> = {},
  { clientId } = device,
  tenant = server.tenant,
): Promise<Started> => (await ask(clientId, parameters, tenant)).body;

const poll = ({ device_code: code }: Started, { clientId } = device, tenant = server.tenant) =>
  requestToken(tenant, { client_id: clientId, grant_type: GRANT, device_code: code });
const polled = async (started: Started, client = device) => {
  const { status, body } = await poll(started, client);
  return [status, body['error']];
};

/** A browser that has been given the form for codes. */
async function visitor(tenant = server.tenant, client = device): Promise<BrowserlessClient> {
  const browser = new BrowserlessClient(tenant, client);
  await browser.locationOf(await browser.locationOf('/device'));
  return browser;
}

/** Sends the form, as the page does; where that leads, from the root of the origin. */
async function send(browser: BrowserlessClient, fields: Record<string, string>): Promise<string> {
  const xsrf = browser.jar.get(FORM) ?? '';
  const body = new URLSearchParams({ xsrf, ...fields });
  const { href } = new URL(
    await browser.locationOf(`${browser.tenant.issuer}/device`, { method: 'POST', body }),
  );
  return href.slice(browser.tenant.baseUrl.length);
}
const confirm = (browser: BrowserlessClient, { user_code: code }: Started) =>
  send(browser, { user_code: code, confirm: 'yes' });

/** Signs in and lets the device in; where the browser ends. */
async function letIn(browser: BrowserlessClient, started: Started, who = person): Promise<string> {
  expect(await confirm(browser, started)).toBe(`/sign-in?app_id=${browser.client.clientId}`);
  const consent = await browser.locationOf(await browser.submitPassword(who.username, who.password));
  expect(consent).toBe(`${browser.tenant.baseUrl}/consent?app_id=${browser.client.clientId}`);
  const resumed = await browser.locationOf(consent);
  expect(resumed).toMatch(`${browser.tenant.issuer}/device/`);
  return browser.locationOf(resumed);
}

describe('a device that asks to be let in', () => {
  it('gets two codes, and the page where one of them is typed in', async () => {
    const { status, body } = await ask(device.clientId);
    expect(status).toBe(200);
    expect(body).toEqual({
      device_code: expect.stringMatching(/^[\w-]{40,}$/),
      user_code: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/),
      verification_uri: `${server.tenant.baseUrl}/device`,
      verification_uri_complete: `${server.tenant.baseUrl}/device?user_code=${body.user_code}`,
      expires_in: 600,
    });
  });

  it('is one that was registered as such, in this tenant', async () => {
    const others = [await addClient(server.tenant, 'Native'), await addClient(server.tenant)];
    for (const { clientId } of others) {
      expect(await ask(clientId)).toMatchObject({ status: 400, body: { code: 'oidc.invalid_request' } });
    }
    const { clientId } = await addDevice(server.other);
    expect(await ask(clientId)).toMatchObject({ status: 400, body: { code: 'oidc.invalid_client' } });
  });

  it('waits, and is let in once somebody has signed in and agreed', async () => {
    const started = await start();
    expect(await polled(started)).toEqual([400, 'authorization_pending']);
    const browser = await visitor();
    expect(await send(browser, { user_code: started.user_code })).toBe(
      `/device?app_id=${device.clientId}&user_code=${started.user_code}`,
    );
    expect(await polled(started)).toEqual([400, 'authorization_pending']);
    expect(await letIn(browser, started)).toBe(`${server.tenant.baseUrl}/device/success`);
    expect(browser.jar.get(FORM)).toBeUndefined();
    const { status, body } = await poll(started);
    expect(status).toBe(200);
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ sub: person.id, aud: device.clientId });
    const refreshed = await requestToken(server.tenant, {
      client_id: device.clientId,
      grant_type: 'refresh_token',
      refresh_token: String(body['refresh_token']),
    });
    expect(refreshed.status).toBe(200);
  });

  it('gets no refresh token that it did not ask for', async () => {
    const started = await start({ scope: 'openid' });
    await letIn(await visitor(), started);
    const { status, body } = await poll(started);
    expect([status, body]).toEqual([200, expect.not.objectContaining({ refresh_token: expect.anything() })]);
  });

  it('is let in by who is signed in already, too', async () => {
    const started = await start();
    const browser = await visitor();
    await letIn(browser, await start());
    await browser.locationOf(await browser.locationOf('/device'));
    expect(await confirm(browser, started)).toBe(`/consent?app_id=${device.clientId}`);
    expect((await browser.api('GET', 'interaction/consent')).body).not.toHaveProperty('redirectUri');
    const { body } = await browser.api('POST', 'interaction/consent', {});
    expect(await browser.locationOf(String(body['redirectTo']))).toMatch(/\/device\/success$/);
    expect((await poll(started)).status).toBe(200);
  });

  it('is told when the user does not want it', async () => {
    const started = await start();
    expect(await send(await visitor(), { user_code: started.user_code, abort: 'yes' })).toBe(
      `/device?app_id=${device.clientId}&error=AbortedError`,
    );
    expect(await polled(started)).toEqual([400, 'access_denied']);
  });

  it('is told when the user does not agree to what it asks for', async () => {
    const started = await start();
    const browser = await visitor();
    await letIn(browser, await start());
    await browser.locationOf(await browser.locationOf('/device'));
    await confirm(browser, started);
    const { body } = await browser.api('DELETE', 'interaction/consent');
    const page = await browser.locationOf(String(body['redirectTo']));
    expect(new URL(page).pathname + new URL(page).search).toBe('/device?error=AbortedError');
    expect(await polled(started)).toEqual([400, 'access_denied']);
  });

  it('is told when its code is too old, unknown or not its own', async () => {
    const started = await start();
    expect(await polled(started, await addDevice(server.tenant))).toEqual([400, 'invalid_grant']);
    expect(await polled({ ...started, device_code: 'unknown' })).toEqual([400, 'invalid_grant']);
    await sql(
      server.databaseUrl,
      `update oidc_artefacts set payload = payload || '{"exp": 1}' where kind = 'DeviceCode' and payload ->> 'clientId' = $1`,
      [device.clientId],
    );
    expect(await polled(started)).toEqual([400, 'expired_token']);
    const code = started.user_code;
    expect(await send(await visitor(), { user_code: code })).toBe(
      `/device?input_code=${code}&error=ExpiredError`,
    );
  });

  it('is let in once, however often it asks at once, and stays so', async () => {
    const started = await start();
    await letIn(await visitor(), started);
    const answers = await Promise.all(Array.from({ length: 100 }, () => poll(started)));
    const [first, ...more] = answers.filter(({ status }) => status === 200);
    expect(more).toEqual([]);
    const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body['error']);
    expect(new Set(refused)).toEqual(new Set(['invalid_grant']));
    const userinfo = await fetch(`${server.tenant.issuer}/me`, {
      headers: { authorization: `Bearer ${String(first?.body['access_token'])}` },
    });
    expect(userinfo.status).toBe(200);
  });

  it('gets nothing any more once its user is suspended or has another password', async () => {
    const changes = { 'is-suspended': { isSuspended: true }, password: { password: 'another one' } };
    for (const [path, change] of Object.entries(changes)) {
      const [started, who] = [await start(), await addPerson(server.tenant)];
      await letIn(await visitor(), started, who);
      await (await apiClient(server.tenant)).patch(`/users/${who.id}/${path}`, change);
      expect(await polled(started)).toEqual([400, 'invalid_grant']);
    }
  });

  it('may be the one that is built in', async () => {
    const preview = { clientId: 'device-demo-app', redirectUri: 'none' };
    const started = await start({}, preview);
    expect(await letIn(await visitor(server.tenant, preview), started)).toMatch(/\/device\/success$/);
    expect((await poll(started, preview)).status).toBe(200);
  });
});

describe('the page for codes', () => {
  it('sends a browser that has no form to get one', async () => {
    const browser = new BrowserlessClient(server.tenant, device);
    const query = '?user_code=BCDF-GHJK';
    expect(await browser.locationOf(`/device${query}`)).toBe(`${server.tenant.issuer}/device${query}`);
    expect(await browser.locationOf(`${server.tenant.issuer}/device`)).toBe(
      `${server.tenant.baseUrl}/device`,
    );
    expect(browser.jar.get(FORM)).toMatch(/^\w{40,}$/);
    expect((await browser.fetch('/device')).status).toBe(200);
  });

  it('gives the form to the page alone, and for ten minutes', async () => {
    const response = await fetch(`${server.tenant.issuer}/device`, { redirect: 'manual' });
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith(FORM));
    expect(cookie).toMatch(/; path=\/device; expires=[^;]+; samesite=lax$/i);
  });

  it('knows for whom the code is, which organization and which languages', async () => {
    const started = await start({ organization_id: 'org_1', ui_locales: 'fr en' });
    expect(await send(await visitor(), { user_code: started.user_code.toLowerCase() })).toBe(
      `/device?app_id=${device.clientId}&organization_id=org_1&ui_locales=fr+en&user_code=${started.user_code}`,
    );
    expect(await confirm(await visitor(), started)).toBe(
      `/sign-in?app_id=${device.clientId}&organization_id=org_1&ui_locales=fr+en`,
    );
  });

  it('says what is wrong with a code', async () => {
    const browser = await visitor();
    expect(await send(browser, {})).toBe('/device?error=NoCodeError');
    expect(await send(browser, { user_code: 'BCDF-GHJK' })).toBe(
      '/device?input_code=BCDF-GHJK&error=NotFoundError',
    );
    const started = await start();
    await letIn(browser, started);
    expect(await send(await visitor(), { user_code: started.user_code })).toBe(
      `/device?input_code=${started.user_code}&error=AlreadyUsedError`,
    );
  });

  it('takes no code without what its form holds', async () => {
    const started = await start();
    const browser = await visitor();
    for (const xsrf of ['', 'x'.repeat(48)]) {
      const body = new URLSearchParams({ xsrf, user_code: started.user_code, confirm: 'yes' });
      const response = await browser.fetch(`${server.tenant.issuer}/device`, { method: 'POST', body });
      expect([response.status, Object(await response.json()).code]).toEqual([400, 'oidc.invalid_request']);
    }
    expect(await polled(started)).toEqual([400, 'authorization_pending']);
    expect(await confirm(await visitor(), started)).toMatch(/^\/sign-in/);
  });

  it('takes no code from a page of somebody else', async () => {
    const started = await start();
    const browser = await visitor();
    const pages: Record<string, string>[] = [
      { origin: 'https://evil.example.com' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    const body = new URLSearchParams({
      xsrf: browser.jar.get(FORM) ?? '',
      user_code: started.user_code,
      confirm: 'yes',
    });
    for (const headers of pages) {
      const response = await browser.fetch(`${server.tenant.issuer}/device`, {
        method: 'POST',
        headers,
        body,
      });
      expect([response.status, Object(await response.json()).code]).toEqual([403, 'oidc.access_denied']);
    }
    const own = { origin: server.tenant.baseUrl, 'sec-fetch-site': 'same-origin' };
    expect(
      await browser.locationOf(`${server.tenant.issuer}/device`, { method: 'POST', headers: own, body }),
    ).toMatch('/sign-in?');
  });

  it('knows no code of another tenant', async () => {
    const there = await addDevice(server.other);
    const started = await start({}, there, server.other);
    const code = started.user_code;
    expect(await send(await visitor(), { user_code: code })).toBe(
      `/device?input_code=${code}&error=NotFoundError`,
    );
    expect(await send(await visitor(server.other, there), { user_code: code })).toBe(
      `/device?app_id=${there.clientId}&user_code=${code}`,
    );
  });
});
