import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeJwt } from 'jose';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { submit } from '../../support/logout.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';

const RECEIVER = 'https://rp.example/logout';

const server = useServer();
let api: ApiClient;
let third: ClientUnderTest;
let own: ClientUnderTest;
let first: Person;
let second: Person;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  third = await addThirdParty(server, server.tenant, { userScopes: ['profile'] });
  own = await addClient(server.tenant, 'SPA', {
    oidcClientMetadata: {
      redirectUris: [third.redirectUri],
      postLogoutRedirectUris: [],
      backchannelLogoutUri: RECEIVER,
    },
  });
});
beforeEach(async () => {
  [first, second] = [await addPerson(server.tenant), await addPerson(server.tenant)];
});

/** A browser of a client in which somebody has signed in to our own application before. */
async function signedIn(client: ClientUnderTest, who: Person): Promise<BrowserlessClient> {
  const before = new BrowserlessClient(server.tenant, own);
  await before.signIn(who.username, who.password);
  return Object.assign(new BrowserlessClient(server.tenant, client), { jar: before.jar });
}
const sessionsOf = async ({ id }: Person): Promise<readonly object[]> =>
  Object((await api.get(`/users/${id}/sessions`)).body).sessions;
const notificationsOf = async ({ id }: Person) =>
  Object.values(Object((await api.get(`/users/${id}/logout-notifications`)).body));

/** Follows the page that ends the other session; where the browser goes on. */
async function switchAccount(browser: BrowserlessClient, onward: string): Promise<string> {
  const page = await browser.fetch(onward);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain('<title>Switch account</title>');
  const left = await submit(browser, hiddenForm(html));
  expect(left.status).toBe(303);
  return browser.locationOf(left.headers.get('location') ?? '');
}
const agree = async (browser: BrowserlessClient): Promise<string> =>
  String((await browser.api('POST', 'interaction/consent', {})).body['redirectTo']);

describe('who is asked for consent, and is somebody else', () => {
  it('signs in in the same request, ends the session of the other, and is asked again', async () => {
    const browser = await signedIn(third, first);
    const [before] = await sessionsOf(first);
    expect(before).toBeDefined();
    const consent = `${server.tenant.baseUrl}/consent?app_id=${third.clientId}`;
    expect(await browser.authorize()).toBe(consent);
    const page = await browser.fetch(`/sign-in?app_id=${third.clientId}`);
    expect([page.status, page.headers.get('location')]).toEqual([200, null]);

    const onward = await browser.submitPassword(second.username, second.password);
    expect(await switchAccount(browser, onward)).toBe(consent);
    expect(await sessionsOf(first)).toEqual([]);
    expect(await notificationsOf(first)).toContainEqual(
      expect.objectContaining({ applicationId: own.clientId }),
    );
    expect((await browser.api('GET', 'interaction/consent')).body).toMatchObject({ user: { id: second.id } });

    const answer = new URL(await browser.locationOf(await agree(browser)));
    const { body } = await browser.exchange(answer);
    expect(decodeJwt(String(body['id_token'])).sub).toBe(second.id);
    expect(await sessionsOf(second)).toHaveLength(1);
  });

  it('who answers as the first one again keeps the session', async () => {
    const browser = await signedIn(third, first);
    await browser.authorize();
    const onward = await browser.submitPassword(first.username, first.password);
    expect(await browser.locationOf(onward)).toContain('/consent?app_id=');
    const answer = new URL(await browser.locationOf(await agree(browser)));
    expect(answer.searchParams.has('code')).toBe(true);
    expect((await sessionsOf(first)).length).toBe(1);
  });

  it('the consent of the first one counts for nobody else', async () => {
    const browser = await signedIn(third, first);
    await browser.authorize();
    const agreed = await agree(browser);
    await browser.submitPassword(second.username, second.password);
    expect(await switchAccount(browser, agreed)).toContain('/consent?app_id=');
    expect((await browser.api('GET', 'interaction/consent')).body).toMatchObject({ user: { id: second.id } });
  });
});

describe('who is to sign in anew, and is somebody else', () => {
  it('ends the session of the other, and gets into an application of the tenant', async () => {
    const browser = await signedIn(own, first);
    expect(await browser.authorize({ prompt: 'login' })).toContain('/sign-in?app_id=');
    const onward = await browser.submitPassword(second.username, second.password);
    const answer = await browser.follow(await switchAccount(browser, onward));
    expect((await browser.exchange(answer)).status).toBe(200);
    expect(await sessionsOf(first)).toEqual([]);
  });
});
