import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReceiver, type Receiver } from '../../e2e/webhooks/receiver.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';
import { requestToken } from '../../support/tokens.js';
import { answerAt, authorize, fillIn, focusOn, press, usePages, VERIFIER } from './pages.js';

const ORGANIZATIONS = 'urn:logto:scope:organizations';
const TEMPLATE = 'urn:logto:resource:organizations';

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '*', WORKER_CONCURRENCY: '2' });
const pages = usePages();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  person = await addPerson(server.tenant);
});

const created = async (path: string, body: object): Promise<string> =>
  Object((await api.post(path, body)).body).id;
const redeem = (code: string | null, { clientId, redirectUri } = client) =>
  requestToken(server.tenant, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code_verifier: VERIFIER,
    code: code ?? '',
  });
const signIn = async (page: Page, { username, password } = person) => {
  await fillIn(page, { Username: username, Password: password });
  await press(page, 'Sign in');
};

const signOut = async (page: Page, idToken: unknown) => {
  await page.goto(`${server.tenant.issuer}/session/end?id_token_hint=${idToken}`);
  await page.waitForURL(/session\/end\/success/);
};
const inOrganization = (clientId: string, refreshToken: unknown, organizationId = '') =>
  requestToken(server.tenant, {
    grant_type: 'refresh_token',
    client_id: clientId,
    refresh_token: String(refreshToken),
    organization_id: organizationId,
  });

describe('somebody who comes with an application', () => {
  let receiver: Receiver;

  beforeAll(async () => {
    receiver = await startReceiver();
  });
  afterAll(() => receiver.close());

  /** Two organizations of a user, and an application of a third party that is told of logouts. */
  const furnish = async (userId: string) => {
    const scope = await created('/organization-scopes', { name: 'read:orders' });
    const role = await created('/organization-roles', {
      name: 'Buyer',
      type: 'User',
      organizationScopeIds: [scope],
    });
    const [acme, globex] = await Promise.all(
      ['Acme', 'Globex'].map((name) => created('/organizations', { name })),
    );
    for (const id of [acme, globex]) {
      await api.post(`/organizations/${id}/users`, { userIds: [userId] });
      await api.post(`/organizations/${id}/users/${userId}/roles`, { organizationRoleIds: [role] });
    }
    const third = await addThirdParty(server, server.tenant, {
      userScopes: ['profile', ORGANIZATIONS],
      organizationScopes: ['read:orders'],
    });
    await api.patch(`/applications/${third.clientId}`, {
      oidcClientMetadata: {
        redirectUris: [third.redirectUri],
        postLogoutRedirectUris: [],
        backchannelLogoutUri: receiver.url,
        backchannelLogoutSessionRequired: true,
      },
    });
    return { acme, globex, third };
  };

  it('registers, signs out and in, agrees, acts in an organization, and is signed out everywhere', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client, { first_screen: 'register' });
    const username = `walker_${Date.now()}`;
    await fillIn(page, { Username: username, 'New password': PASSWORD });
    await press(page, 'Create account');
    const registered = await redeem((await answerAt(page)).searchParams.get('code'));
    const { sub: userId = '' } = decodeJwt(String(registered.body['id_token']));

    await signOut(page, registered.body['id_token']);

    const { acme, globex, third } = await furnish(userId);
    await authorize(page, server.tenant, third, {
      scope: `openid offline_access profile ${ORGANIZATIONS} read:orders`,
      resource: TEMPLATE,
      prompt: 'consent',
    });
    await signIn(page, { id: userId, username, password: PASSWORD });
    await page.getByRole('heading', { name: 'Third wants to use your account.' }).waitFor();
    await page.getByLabel('Acme').check();
    await press(page, 'Allow');
    const { body } = await redeem((await answerAt(page)).searchParams.get('code'), third);
    const token = await inOrganization(third.clientId, body['refresh_token'], acme);
    expect(decodeJwt(String(token.body['access_token']))).toMatchObject({
      aud: `urn:logto:organization:${acme}`,
      scope: 'read:orders',
      sub: userId,
    });
    expect((await inOrganization(third.clientId, body['refresh_token'], globex)).status).toBe(403);

    await signOut(page, body['id_token']);
    const [notice] = await receiver.expectRequests(1);
    const logoutToken = new URLSearchParams(String(notice?.body)).get('logout_token') ?? '';
    expect(decodeJwt(logoutToken)).toMatchObject({ sub: userId, aud: third.clientId });
  });

  it('cancels, and the application hears of it', async () => {
    const third = await addThirdParty(server, server.tenant, { userScopes: ['profile'] });
    const page = await pages.open();
    await authorize(page, server.tenant, third, { prompt: 'consent' });
    await signIn(page);
    await press(page, 'Cancel');
    const { searchParams } = await answerAt(page);
    expect([searchParams.get('error'), searchParams.get('state')]).toEqual(['access_denied', 'some-state']);
  });

  it('takes another account where one is signed in', async () => {
    const third = await addThirdParty(server, server.tenant, { userScopes: ['profile'] });
    const page = await pages.open();
    await authorize(page, server.tenant, third, { prompt: 'consent' });
    await signIn(page);
    await page.getByRole('link', { name: 'Use another account' }).click();
    const other = await addPerson(server.tenant);
    await signIn(page, other);
    await page.getByText(`Signed in as ${other.username}`).waitFor();
    await press(page, 'Allow');
    const { body } = await redeem((await answerAt(page)).searchParams.get('code'), third);
    expect(decodeJwt(String(body['id_token'])).sub).toBe(other.id);
  });
});

describe('a device', () => {
  const start = async (clientId: string) =>
    Object(
      await (
        await fetch(`${server.tenant.issuer}/device/auth`, {
          method: 'POST',
          body: new URLSearchParams({ client_id: clientId, scope: 'openid' }),
        })
      ).json(),
    );

  it('is let in by its code, and a code that nobody knows is told of', async () => {
    const { clientId } = await addClient(server.tenant, 'Native', {
      customClientMetadata: { isDeviceFlow: true },
    });
    const started = await start(clientId);
    const page = await pages.open();
    await page.goto(started.verification_uri);
    await fillIn(page, { 'Code on your device': 'BBBB-BBBB' });
    await press(page, 'Continue');
    await page.getByText('There is no such code.').waitFor();
    await fillIn(page, { 'Code on your device': started.user_code });
    await press(page, 'Continue');
    await page.getByText(started.user_code).waitFor();
    await press(page, 'Confirm');
    await signIn(page);
    await page.getByRole('heading', { name: 'Your device is connected' }).waitFor();
    const { status } = await requestToken(server.tenant, {
      client_id: clientId,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: started.device_code,
    });
    expect(status).toBe(200);
  });
});

describe('a form', () => {
  it('is sent once, however often its button is pressed', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/verification/password')) sent.push(request.url());
    });
    await fillIn(page, { Username: person.username, Password: person.password });
    await page.getByRole('button', { name: 'Sign in' }).dblclick();
    await answerAt(page);
    expect(sent).toHaveLength(1);
  });

  it('is sent by keyboard alone, and says where something is missing or wrong', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    await page.getByLabel('Username').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Please fill this in.').waitFor();
    await focusOn(page, '#identifier');
    await page.keyboard.type(person.username);
    await page.keyboard.press('Tab');
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'This does not fit together.' }).waitFor();
    await focusOn(page, '#password');
    expect(await page.getByLabel('Password').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(person.password);
    await page.keyboard.press('Enter');
    expect((await answerAt(page)).searchParams.get('code')).toMatch(/./);
  });

  it('says that the connection is lost, and goes on when it is back', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    await page.context().setOffline(true);
    await signIn(page);
    await page.getByText('There is no connection.').waitFor();
    await page.context().setOffline(false);
    await press(page, 'Sign in');
    expect((await answerAt(page)).searchParams.get('code')).toMatch(/./);
  });

  it('keeps what was typed in over a reload, but for the password', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    await fillIn(page, { Username: person.username, Password: person.password });
    await page.reload();
    expect(await page.getByLabel('Username').inputValue()).toBe(person.username);
    expect(await page.getByLabel('Password').inputValue()).toBe('');
  });

  it('tells password managers what it is', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    const hint = (label: string) => page.getByLabel(label, { exact: true }).getAttribute('autocomplete');
    expect([await hint('Username'), await hint('Password')]).toEqual([
      'username webauthn',
      'current-password',
    ]);
    await page.getByRole('link', { name: 'Create account' }).click();
    expect([await hint('Username'), await hint('New password')]).toEqual(['username', 'new-password']);
    await focusOn(page, 'h1');
  });

  it('is behind somebody who has signed in and goes back', async () => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    await signIn(page);
    await answerAt(page);
    await page.goBack();
    expect(page.url()).not.toContain('/sign-in');
  });
});

it('a page speaks as the application asks', async () => {
  const page = await pages.open();
  await authorize(page, server.tenant, client, { ui_locales: 'de' });
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('de');
});

it('a page in Arabic runs from right to left, but for what is typed into it', async () => {
  const page = await pages.open();
  await authorize(page, server.tenant, client, { ui_locales: 'ar' });
  const field = page.locator('#identifier');
  await field.waitFor();
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  expect(
    await page.evaluate<string>("getComputedStyle(document.querySelector('#identifier')).direction"),
  ).toBe('ltr');
});

it.each([
  [{ first_screen: 'reset_password' }, 'Sign in'],
  [{ first_screen: 'single_sign_on' }, 'Sign in'],
  [{ direct_sign_in: 'social:google', first_screen: 'register' }, 'Create your account'],
  [{ direct_sign_in: 'sso:some-connector' }, 'Sign in'],
])('an application that asks for %o gets a page on which its user can go on', async (asked, heading) => {
  const page = await pages.open();
  await authorize(page, server.tenant, client, asked);
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(
    await page.getByRole('button', { name: heading === 'Sign in' ? 'Sign in' : 'Create account' }).count(),
  ).toBe(1);
});
